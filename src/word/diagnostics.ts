import { codeOf, locationOf, type Failure } from './failure';

/**
 * A line for a colleague in IT: our code, Word's code, the member it arose in, host and platform. Holds no text of
 * the document. `@microsoft/office-js-helpers` tells host and platform on every version, also where `Office.context`
 * lacks them; it is loaded only now, because it brings 14 KiB for two getters (BUILD.md: office-js-helpers).
 */
export async function describe(failure: Failure): Promise<string> {
  const place = await import('@microsoft/office-js-helpers')
    .then(({ Utilities }) => `${Utilities.host} ${Utilities.platform}`)
    .catch(() => '');
  return [failure.code, codeOf(failure.cause), locationOf(failure.cause), place]
    .filter(part => part !== '')
    .join(' · ');
}
