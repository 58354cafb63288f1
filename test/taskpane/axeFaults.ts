import axe from 'axe-core';

/** What axe finds: rule and place. Colours need layout, so the tests in the browser look at them. */
export async function axeFaults(container: Element): Promise<readonly (readonly string[])[]> {
  const { violations } = await axe.run(container, {
    // The page around the pane is not there.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html.slice(0, 200))]);
}
