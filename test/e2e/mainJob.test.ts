import type { Browser, Page } from 'playwright-core';
import { startPreview, type PreviewServer } from '../preview/server';
import { launchBrowser } from '../support/browser';
import { axeViolations, openBrowserPane, savedXml } from '../support/browserPane';
import type { PlatformName } from '../word-host/platforms';

let browser: Browser;
let http: PreviewServer;
let https: PreviewServer;
jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await launchBrowser();
  http = await startPreview();
  https = await startPreview({ https: true });
});
afterAll(async () => {
  await Promise.all([browser.close(), http.close(), https.close()]);
});

const words = {
  vi: {
    insertAll: 'Chèn toàn bộ đề cương',
    insertSection: 'Chèn mục',
    next: 'Ý trống tiếp theo',
    previous: 'Ý trống trước đó',
    onlyGaps: 'Còn trống',
    rescan: 'Quét lại',
    none: '0/98 ý đã có nội dung',
    one: '1/98 ý đã có nội dung',
  },
  en: {
    insertAll: 'Insert whole outline',
    insertSection: 'Insert section',
    next: 'Next empty item',
    previous: 'Previous empty item',
    onlyGaps: 'Still empty',
    rescan: 'Scan again',
    none: '0 of 98 items written',
    one: '1 of 98 items written',
  },
};

describe.each<[PlatformName, 'vi' | 'en']>([
  ['desktop13', 'vi'],
  ['desktop18', 'vi'],
  ['eventsLate', 'vi'],
  ['placeholderEmpty', 'vi'],
  ['web19', 'en'],
])('on %s', (platform, language) => {
  const say = words[language];
  const open = () => openBrowserPane(browser, platform === 'web19' ? https : http, { platform });

  it('inserts a section, then the whole, sees what is written, and leads to the next gap', async () => {
    const { page, pane, complaints, context } = await open();
    const row = pane.getByRole('treeitem', { name: /^2\.1\. Phong trào “Thanh niên tình nguyện”/ });
    await row.getByRole('button', { name: say.insertSection, exact: true }).click();
    await pane.getByText(say.none).waitFor();
    await pane.getByRole('button', { name: say.next, exact: true }).waitFor();
    await pane.getByRole('button', { name: say.insertAll, exact: true }).click();
    await pane.getByRole('button', { name: say.insertAll, exact: true }).waitFor({ state: 'detached' });

    const slot = page
      .locator('.control', { hasText: 'Nhập nội dung: Nhận định khái quát về công tác tuyên truyền' })
      .last();
    await slot.click();
    await page.keyboard.type('Công tác tuyên truyền được triển khai sâu rộng.');
    await pane.getByRole('heading', { name: say.one }).waitFor();

    await pane.getByRole('button', { name: say.next, exact: true }).click();
    await page.locator('.control.is-active', { hasText: 'Kết quả việc học tập và làm theo' }).waitFor();
    await pane.getByRole('button', { name: say.previous, exact: true }).click();
    await page
      .locator('.control.is-active', { hasText: '3. Nguyên nhân của hạn chế' })
      .or(page.locator('.control.is-active', { hasText: 'Nguyên nhân của hạn chế' }))
      .waitFor();

    const xml = await savedXml(page);
    expect(xml).toContain('Công tác tuyên truyền được triển khai sâu rộng.');
    expect(xml).toContain('BCH ĐOÀN TỈNH AN GIANG');
    expect(xml.match(/<w:sdt>/g)).toHaveLength(25 + 98);
    expect(xml).not.toMatch(/[\u200B\u200C]/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** Puts the focus into the document, as F6 does in Word: the browser's selection is then where Word's is. */
async function focusDocument(page: Page): Promise<void> {
  await page.locator('.page').focus();
  await page.waitForFunction(() => {
    const place = document.getSelection()?.anchorNode ?? null;
    return document.querySelector('.control.is-active')?.contains(place) === true;
  });
}

it('does the whole job by keyboard alone: insert, write, find the next gap, read the prompt', async () => {
  for (const [platform, server] of [
    ['desktop13', http],
    ['web19', https],
  ] as const) {
    const { page, pane, context } = await openBrowserPane(browser, server, { platform });
    const say = words[platform === 'web19' ? 'en' : 'vi'];
    await pane.getByRole('button', { name: say.insertAll, exact: true }).waitFor();
    const focused = () =>
      page
        .frames()
        .find(each => each.url().includes('/pane/'))
        ?.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await focused())?.startsWith(name) === true) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${name} on ${platform}`);
    };
    await pane.getByRole('searchbox').focus();
    // The tree: arrows move, Enter chooses, Tab reaches the button of the row.
    await tabTo('I. KẾT QUẢ ĐẠT ĐƯỢC');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^1\. Công tác tuyên truyền, giáo dục/);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: /^Kết quả việc học tập và làm theo/ }).waitFor();
    await tabTo(say.insertAll);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: say.next, exact: true }).waitFor();
    await tabTo(say.next);
    await page.keyboard.press('Enter');
    await page.locator('.control.is-active', { hasText: 'Kết quả việc học tập' }).waitFor();
    // Back in the document (Word's own F6), typing replaces the placeholder.
    await focusDocument(page);
    await page.keyboard.type('Đã triển khai.');
    await pane.getByRole('heading', { name: say.one }).waitFor();
    await context.close();
  }
});

it('finds words without diacritics, and shows what is still empty', async () => {
  const { pane, context } = await openBrowserPane(browser, http);
  await pane.getByRole('searchbox').fill('cong tac quoc te');
  await pane.getByRole('treeitem', { name: /^5\. Công tác quốc tế thanh niên/ }).waitFor();
  expect(await pane.getByRole('treeitem').count()).toBeLessThan(6);
  await pane.getByRole('searchbox').fill('không có mục này');
  await pane.getByText('Không có mục hay ý nào khớp.').waitFor();
  await pane.getByRole('searchbox').fill('');
  await pane
    .getByRole('treeitem', { name: /^9\. Kết quả thực hiện/ })
    .getByRole('button', { name: 'Chèn mục', exact: true })
    .click();
  await pane.getByRole('button', { name: 'Còn trống', exact: true }).click();
  await pane.getByRole('treeitem').nth(1).waitFor();
  expect(await pane.getByRole('treeitem').count()).toBe(2);
  await context.close();
});

it.each([320, 360, 450])('fits %i px: nothing is cut off at the side', async width => {
  const { page, pane, context } = await openBrowserPane(browser, http, { width });
  await pane.getByRole('button', { name: 'Chèn toàn bộ đề cương' }).click();
  await pane.getByRole('button', { name: 'Ý trống tiếp theo' }).click();
  await page.locator('.control.is-active').waitFor();
  const frame = page.frames().find(each => each.url().includes('/pane/'));
  const wide = await frame?.evaluate(() =>
    [...document.querySelectorAll('button, [role=treeitem], li, h1')]
      .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
      .map(each => each.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  await context.close();
});

it.each([
  ['light', 'desktop13'],
  ['dark', 'dark'],
  ['light', 'web19'],
  ['dark', 'web19'],
] as const)('has no accessibility fault in any state, %s, on %s', async (colorScheme, platform) => {
  const server = platform === 'web19' ? https : http;
  const say = words[platform === 'web19' ? 'en' : 'vi'];
  const found: string[] = [];
  const look = async (state: string, page: Parameters<typeof axeViolations>[0]) => {
    found.push(...(await axeViolations(page)).map(violation => `${state}: ${violation}`));
  };
  const { page, pane, context } = await openBrowserPane(browser, server, { platform, colorScheme });
  await pane.getByRole('button', { name: say.insertAll, exact: true }).waitFor();
  await look('empty document', page);
  await pane.getByRole('button', { name: say.insertAll, exact: true }).click();
  await pane.getByRole('button', { name: say.next, exact: true }).click();
  await page.locator('.control.is-active', { hasText: 'Kết quả việc học tập' }).waitFor();
  await focusDocument(page);
  await page.keyboard.type('Cuộc vận động “Tự hào một dải non sông”');
  await pane.getByRole('heading', { name: say.one }).waitFor();
  await pane.getByRole('button', { name: say.onlyGaps, exact: true }).click();
  await look('still empty', page);
  await pane.getByRole('searchbox').fill('xyz');
  await look('nothing found', page);
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('button', { name: platform === 'web19' ? 'Settings' : 'Thiết lập' }).click();
  await look('settings', page);
  await page.evaluate(() => {
    window.preview.host.inject(
      [1, 2].map(nth => ({ member: 'Document.contentControls', nth, code: 'GeneralException' })),
    );
  });
  await pane.getByRole('button', { name: say.rescan, exact: true }).click();
  await pane
    .getByRole('alert')
    .or(pane.getByText(platform === 'web19' ? 'Word reported an error' : 'Word báo lỗi'))
    .first()
    .waitFor();
  await look('failure', page);
  await context.close();
  for (const other of ['readOnly', 'old11'] as const) {
    const opened = await openBrowserPane(browser, http, { platform: other, colorScheme });
    await opened.pane
      .getByText(other === 'readOnly' ? 'chỉ đọc' : 'quá cũ')
      .first()
      .waitFor();
    await look(other, opened.page);
    await opened.context.close();
  }
  expect(found).toEqual([]);
});

it('says so in a plain browser, and when office.js cannot be reached', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${http.url}pane/taskpane.html?web`);
  await page.getByRole('heading', { name: 'Trang này chạy trong Word' }).waitFor();
  expect(await page.title()).toBe('Đủ Ý');
  await page.route('**/office.js', route => route.abort());
  await page.reload();
  await page.getByRole('heading', { name: 'Chưa kết nối được với Office' }).waitFor();
  await context.close();
});
