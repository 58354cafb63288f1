import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { startPreview, type PreviewServer } from '../preview/server';
import { launchBrowser } from '../support/browser';
import { openBrowserPane } from '../support/browserPane';

let server: PreviewServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startPreview({ https: true }), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

// The main job needs neither; on the desktop channel test/word-host/protocol/commonApi.test.ts proves both.
it('carries settings and the document as a file between pane and page', async () => {
  const { page, pane, context } = await openBrowserPane(browser, server, { platform: 'web19' });
  await pane.getByRole('tree').waitFor();
  const frame = page.frames().find(each => each.url().includes('/pane/'))!;
  const read = await frame.evaluate(async () => {
    const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      new Promise<T>((resolve, reject) => {
        start(({ status, value, error }) => {
          if (String(status) === 'succeeded') resolve(value);
          else reject(new Error(error.message));
        });
      });
    const { document } = Office.context;
    document.settings.set('đề cương', { năm: 2023 });
    await call<unknown>(done => document.settings.saveAsync(done));
    document.settings.remove('đề cương');
    await call<unknown>(done => document.settings.refreshAsync(done));

    const file = await call<Office.File>(done => {
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1024 }, done);
    });
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>(done => {
        file.getSliceAsync(index, done);
      });
      bytes.push(...(slice.data as number[]));
    }
    await call<unknown>(done => {
      file.closeAsync(done);
    });
    return { setting: document.settings.get('đề cương') as unknown, sliceCount: file.sliceCount, bytes };
  });
  expect(read.setting).toEqual({ năm: 2023 });
  expect(read.sliceCount).toBeGreaterThan(1);
  const names = Object.keys(unzipSync(Uint8Array.from(read.bytes)));
  expect(names).toContain('word/document.xml');
  await context.close();
}, 60_000);
