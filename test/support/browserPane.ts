import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { PlatformName } from '../word-host/platforms';
import type { PreviewServer } from '../preview/server';

/** The built pane beside the emulated Word, in a page of a real browser. */
export type BrowserPane = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page complained of: errors and violations of the content security policy. */
  readonly complaints: readonly string[];
  readonly context: BrowserContext;
};

type Options = {
  readonly platform?: PlatformName;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
};

export async function openBrowserPane(
  browser: Browser,
  server: PreviewServer,
  { platform = 'desktop18', width = 360, colorScheme = 'light', forcedColors = 'none' }: Options = {},
): Promise<BrowserPane> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    colorScheme,
    forcedColors,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}?platform=${platform}&pane=${String(width)}`);
  return { page, pane: page.frameLocator('#pane'), complaints, context };
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane: rule and place. Fluent's focus guards raise a false alarm (BUILD.md: Accessibility). */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find(each => each.url().includes('/pane/'));
  if (frame === undefined) throw new Error('There is no pane');
  // A button that was busy a moment ago still fades: colours are judged when they have come to rest.
  await frame.evaluate(async () => {
    await new Promise(resolve => setTimeout(resolve, 100));
    await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
  });
  // Evaluated by the debugger: the pane's own policy admits no such script.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    type Axe = {
      run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({
      exclude: ['[data-tabster-dummy]'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
  });
}

/** The text of word/document.xml as the page would save it now. */
export function savedXml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { document } = window.preview;
    document.save();
    const bytes = document.parts.get('word/document.xml') ?? new Uint8Array();
    return new TextDecoder().decode(bytes);
  });
}
