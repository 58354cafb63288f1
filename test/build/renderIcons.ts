/**
 * Draws the PNG icons of the manifest from their vector sources: `node --import tsx test/build/renderIcons.ts`.
 * The results are committed, so this runs only after a change of the drawing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../support/browser';

const folder = path.resolve(__dirname, '../../assets/icons');

/** At 16 pixels the whole drawing would blur, so a simpler one stands in. */
const sourceOf = new Map([
  [16, 'du-y-16.svg'],
  [32, 'du-y.svg'],
  [64, 'du-y.svg'],
  [80, 'du-y.svg'],
]);

async function renderIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [sizePx, source] of sourceOf) {
    const svg = fs.readFileSync(path.join(folder, source)).toString('base64');
    await page.setViewportSize({ width: sizePx, height: sizePx });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${sizePx}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: path.join(folder, `du-y-${sizePx}.png`), omitBackground: true });
  }
  await browser.close();
}

void renderIcons();
