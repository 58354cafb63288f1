import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startPreview, type PreviewServer } from '../preview/server';
import { launchBrowser } from '../support/browser';
import { axeViolations, openBrowserPane, savedXml } from '../support/browserPane';

let browser: Browser;
let server: PreviewServer;
let https: PreviewServer;
jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPreview();
  https = await startPreview({ https: true });
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close(), https.close()]);
});

const fixture = (name: string) => readFileSync(path.join(__dirname, '../fixtures/docx', name));
const file = (name: string, buffer: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(buffer) });
const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });

const corrected = [
  'ĐỀ CƯƠNG BÁO CÁO',
  'Công tác Đoàn năm 2024',
  'I. KẾT QUẢ',
  '1. Công tác giáo dục',
  '- Số lớp',
  '- Số lượt đoàn viên',
  '2. Chuyển đổi số',
  'II. ĐÁNH GIÁ',
  '1. Mặt được',
  '2. Hạn chế',
].join('\n');

async function openHome(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^Đề cương: / }).click();
  await pane.getByRole('heading', { name: 'Đề cương', exact: true }).waitFor();
}

it('takes an outline that nobody here has seen, from a .docx, in three clicks', async () => {
  const { pane, page, complaints, context } = await openBrowserPane(browser, server);
  await button(pane, 'Nạp đề cương').click();
  // The second click opens the system's own window; what it gives back is put in here.
  await pane.locator('input[type=file]').setInputFiles(file('lists.docx', fixture('lists.docx')));
  await pane.getByRole('treeitem', { name: /^I\. KẾT QUẢ ?, cấp 1/ }).waitFor();
  await button(pane, 'Dùng đề cương này').click();
  await pane.getByRole('treeitem', { name: /^1\. Công tác giáo dục/ }).waitFor();
  await button(pane, 'Chèn toàn bộ đề cương').click();
  await button(pane, 'Ý trống tiếp theo').waitFor();
  expect(await savedXml(page)).toContain('Nhập nội dung: Số lớp.');
  // The next document finds it on this computer.
  await openHome(pane);
  await pane.getByRole('button', { name: 'Mở: ĐỀ CƯƠNG BÁO CÁO' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('corrects what was pasted by keyboard alone, with every doubt named, and takes it back', async () => {
  const { pane, page, context } = await openBrowserPane(browser, server);
  await openHome(pane);
  await pane
    .getByLabel('Dán văn bản đề cương')
    .fill('10\nI. KẾT QUẢ\n1. Giáo dục\nCông tác lạc dòng\n- Số lớp\n3. Phong trào\n-----\nII. ĐÁNH GIÁ');
  await button(pane, 'Đọc văn bản đã dán').press('Enter');
  await pane.getByRole('heading', { name: 'Xem lại đề cương' }).waitFor();
  await pane.getByText('2 chỗ cần xem').waitFor();
  await pane.getByText('Dòng 4: không có dấu đầu dòng, đã nối vào dòng trên: “Công tác lạc dòng”').waitFor();
  await pane.getByText('Đã xử lý 2 chỗ khi đọc').click();
  await pane.getByText('1 số trang đã bỏ (dòng 1)').waitFor();

  const item = (name: RegExp) => pane.getByRole('treeitem', { name });
  await item(/^I\. KẾT QUẢ/).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowLeft');
  await item(/^3\. Phong trào ?, cấp 1/).waitFor();
  await page.keyboard.press('Control+z');
  await item(/^3\. Phong trào ?, cấp 2/).waitFor();
  await page.keyboard.press('Delete');
  await item(/^3\. Phong trào/).waitFor({ state: 'detached' });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Công tác giáo dục');
  await page.keyboard.press('Enter');
  await item(/^1\. Công tác giáo dục ?, cấp 2, dòng 3, 4/).waitFor();
  await button(pane, 'Dùng đề cương này').press('Enter');
  await pane.getByRole('treeitem', { name: /^1\. Công tác giáo dục/ }).waitFor();
  await context.close();
});

it('takes over a corrected outline in mid-work, and no text is lost', async () => {
  const { pane, page, context } = await openBrowserPane(browser, server);
  await openHome(pane);
  await pane
    .getByLabel('Dán văn bản đề cương')
    .fill(
      'ĐỀ CƯƠNG BÁO CÁO\nCông tác Đoàn năm 2023\nI. KẾT QUẢ\n1. Công tác giáo dục\n- Số lớp\n- Số lượt\n2. Phong trào\nII. ĐÁNH GIÁ\n1. Mặt được\n2. Hạn chế',
    );
  await button(pane, 'Đọc văn bản đã dán').click();
  await button(pane, 'Dùng đề cương này').click();
  await button(pane, 'Chèn toàn bộ đề cương').click();
  await button(pane, 'Ý trống tiếp theo').waitFor();
  await page.locator('.control', { hasText: 'Nhập nội dung: Số lớp' }).last().click();
  await page.keyboard.type('Đã mở 45 lớp.');
  await pane.getByRole('heading', { name: '1/5 ý đã có nội dung' }).waitFor();

  await openHome(pane);
  await pane.getByLabel('Dán văn bản đề cương').fill(corrected);
  await button(pane, 'Đọc văn bản đã dán').click();
  await button(pane, 'So với đề cương đang dùng').click();
  await pane.getByText('Còn 1 chỗ cần quyết định.').waitFor();
  const question = pane.getByRole('radiogroup', { name: 'Có phải cùng một mục: Số lượt' });
  await question.getByRole('radio', { name: 'Là một, giữ chữ đã viết' }).click();
  await button(pane, 'Cập nhật').click();
  await pane.getByRole('treeitem', { name: /^2\. Chuyển đổi số/ }).waitFor();
  await pane.getByRole('heading', { name: '1/5 ý đã có nội dung' }).waitFor();
  const xml = await savedXml(page);
  expect(xml).toContain('Đã mở 45 lớp.');
  expect(xml).toContain('Mục bỏ: 2. Phong trào');
  expect(xml).toContain('Nhập nội dung: Số lượt đoàn viên.');
  await context.close();
});

it.each([
  ['desktop13', 'Nhận bản đang viết', 'Nhận 2 chỗ đã chọn', 'Đã nhận 1 đề mục, 1 ô. Chữ không thay đổi.'],
  ['web19', 'Take what is written', 'Take the 2 chosen', 'Took 1 heading, 1 slot. No text changed.'],
] as const)(
  'takes what is written already, shown before it is taken, on %s',
  async (platform, way, take, done) => {
    const { pane, page, context } = await openBrowserPane(browser, platform === 'web19' ? https : server, {
      platform,
    });
    await page.locator('.page').getByText('Trên đây là báo cáo').click();
    await page.keyboard.press('Home');
    for (const line of ['1. Công tác tuyên truyền, giáo dục', 'Đã mở 45 lớp cho 9.000 lượt đoàn viên.']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await button(pane, way).click();
    await button(pane, take).click();
    await pane.getByText(done).waitFor();
    expect(await savedXml(page)).toMatch(
      /<w:sdtContent><w:p>.{0,400}Đã mở 45 lớp cho 9\.000 lượt đoàn viên\./s,
    );
    await context.close();
  },
);

it('rolls the outline over to the next year, each change shown', async () => {
  const { pane, context } = await openBrowserPane(browser, server);
  await openHome(pane);
  await button(pane, 'Dùng cho năm sau').click();
  await pane.getByRole('checkbox', { name: /76 77 năm/ }).waitFor();
  expect(await pane.getByRole('checkbox', { name: /76 77 năm/ }).isChecked()).toBe(false);
  await button(pane, 'Tạo đề cương mới').click();
  await button(pane, 'Dùng đề cương này').click();
  await pane.getByRole('button', { name: /năm 2024$/ }).waitFor();
  await context.close();
});

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const hostile: readonly (readonly [name: string, bytes: () => Uint8Array, sentence: string])[] = [
  [
    'bomb.docx',
    () => zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }),
    'Tệp quá lớn so với một đề cương.',
  ],
  [
    'xml.docx',
    () =>
      zipSync({
        'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "ha">]><w:document ${w}>&a;</w:document>`),
      }),
    'Tệp bị hỏng, không đọc được.',
  ],
  ['big.txt', () => new Uint8Array(49 * 1024 * 1024), 'Tệp quá lớn so với một đề cương.'],
  ['not.docx', () => strToU8('I. A'), 'Tệp này không phải là tệp Word (.docx).'],
  ['old.doc', () => fixture('changes.doc'), 'Đây là tệp .doc kiểu cũ.'],
  [
    'deep.docx',
    () =>
      zipSync({
        'word/document.xml': strToU8(`<w:document ${w}><w:body>${'<w:sdt><w:sdtContent>'.repeat(100_000)}`),
      }),
    'Tệp bị hỏng, không đọc được.',
  ],
  ['line.txt', () => strToU8('x'.repeat(1_900_000)), 'Không dòng nào bắt đầu bằng số mục'],
  ['deep.json', () => strToU8('['.repeat(100_000)), 'Tệp đề cương bị hỏng.'],
  [
    'one-line.txt',
    () =>
      strToU8('I. KẾT QUẢ 1. Giáo dục 2. Phong trào 3. Xây dựng Đoàn II. ĐÁNH GIÁ 1. Mặt được 2. Hạn chế'),
    'Các mục dính liền trên một dòng',
  ],
];

it('answers every hostile file with its sentence, within two seconds, and lives on', async () => {
  const { pane, page, complaints, context } = await openBrowserPane(browser, server);
  await openHome(pane);
  const slow: string[] = [];
  for (const [name, bytes, sentence] of hostile) {
    const upload = file(name, bytes());
    await pane.locator('input[type=file]').setInputFiles(upload);
    const start = Date.now();
    await pane.getByText(sentence).waitFor();
    if (Date.now() - start > 2000) slow.push(name);
    await pane.getByText('Tài liệu không thay đổi.').waitFor();
  }
  expect(slow).toEqual([]);
  // Script in text is text.
  await pane
    .getByLabel('Dán văn bản đề cương')
    .fill('I. <img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>\n- <b>Ý</b>');
  await button(pane, 'Đọc văn bản đã dán').click();
  await pane.getByRole('treeitem', { name: /<script>/ }).waitFor();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each([
  ['light', 'desktop13'],
  ['dark', 'english'],
] as const)('has no accessibility fault on any page, %s, on %s', async (colorScheme, platform) => {
  const found: string[] = [];
  const isEnglish = platform === 'english';
  const say = (vi: string, en: string) => (isEnglish ? en : vi);
  const look = async (state: string, page: Page) => {
    found.push(...(await axeViolations(page)).map(violation => `${state}: ${violation}`));
  };
  const { page, pane, context } = await openBrowserPane(browser, server, { platform, colorScheme });
  const home = pane.getByRole('button', { name: say('Đề cương: ', 'Outline: ') });
  await home.click();
  await pane.getByRole('heading', { name: say('Đề cương', 'Outline'), exact: true }).waitFor();
  await look('home', page);
  await pane.locator('input[type=file]').setInputFiles(file('x.doc', fixture('changes.doc')));
  await pane.getByText(say('Đây là tệp .doc kiểu cũ.', 'This is an old .doc file.')).waitFor();
  await look('fault', page);
  const paste = async (text: string) => {
    await pane.getByLabel(say('Dán văn bản đề cương', 'Paste the text of an outline')).fill(text);
    await button(pane, say('Đọc văn bản đã dán', 'Read the pasted text')).click();
    await pane.getByRole('tree').waitFor();
  };
  await paste('I. KÕt qu¶ ®¹t ®­îc\n1. C«ng t¸c tuyªn truyÒn, gi¸o dôc');
  await look('damage', page);
  await button(pane, say('Chuyển sang Unicode', 'Convert to Unicode')).click();
  await pane.getByRole('treeitem', { name: /^I\. Kết quả đạt được/ }).waitFor();
  await look('review', page);
  await button(pane, say('Quay lại', 'Back')).click();
  await button(pane, say('Dùng cho năm sau', 'Use for the next year')).click();
  await pane.getByRole('checkbox').first().waitFor();
  await look('roll-over', page);
  await button(pane, say('Quay lại', 'Back')).click();
  await button(pane, say('Nhận bản đang viết', 'Take what is written')).click();
  await pane.getByText(say('Không tìm thấy mục nào', 'No item of the outline was found')).waitFor();
  await look('adopt', page);
  await button(pane, say('Quay lại', 'Back')).click();
  await button(pane, say('Quay lại', 'Back')).click();
  await button(pane, say('Chèn toàn bộ đề cương', 'Insert whole outline')).click();
  await button(pane, say('Ý trống tiếp theo', 'Next empty item')).waitFor();
  await home.click();
  await paste(corrected);
  await button(pane, say('So với đề cương đang dùng', 'Compare with the outline in use')).click();
  await button(pane, say('Cập nhật', 'Update')).waitFor();
  await look('compare', page);
  expect(found).toEqual([]);
  await context.close();
});

it.each([320, 360, 450])('fits %i px: nothing is cut off at the side', async width => {
  const { page, pane, context } = await openBrowserPane(browser, server, { width });
  const frame = () => page.frames().find(each => each.url().includes('/pane/'));
  const wide = () =>
    frame()?.evaluate(() =>
      [...document.querySelectorAll('button, [role=treeitem], li, h1, textarea')]
        .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
        .map(each => each.outerHTML.slice(0, 120)),
    );
  await openHome(pane);
  expect(await wide()).toEqual([]);
  await pane.getByLabel('Dán văn bản đề cương').fill(corrected);
  await button(pane, 'Đọc văn bản đã dán').click();
  await pane.getByRole('tree').waitFor();
  expect(await wide()).toEqual([]);
  await context.close();
});
