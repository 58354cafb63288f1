import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PlatformName } from '../word-host/platforms';
import { startPreview, type PreviewServer } from '../preview/server';
import { launchBrowser } from '../support/browser';
import { axeViolations, openBrowserPane, savedXml } from '../support/browserPane';
import { reportFixture, reportOutline } from '../support/reportFixture';

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

/** A filled report as it is sent from desk to desk: its outline is in it. */
function reportFile(name: string): Uint8Array {
  const parts = unzipSync(reportFixture(name).bytes);
  const rels = 'word/_rels/document.xml.rels';
  const json = JSON.stringify(reportOutline).replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;'));
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  return zipSync({
    ...parts,
    'customXml/item1.xml': strToU8(
      `<report xmlns="urn:du-y:report" version="1" granularity="point"><outline>${json}</outline></report>`,
    ),
    [rels]: strToU8(
      strFromU8(parts[rels] ?? new Uint8Array()).replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    ),
  });
}

async function openReport(name: string, platform: PlatformName = 'desktop18', from = server) {
  const opened = await openBrowserPane(browser, from, { platform });
  await opened.pane.getByRole('treeitem').first().waitFor();
  await opened.page.locator('#open').setInputFiles({
    name: 'bao-cao.docx',
    mimeType: '',
    buffer: Buffer.from(reportFile(name)),
  });
  await opened.pane.getByRole('treeitem', { name: /^1\. Công tác tuyên truyền/ }).waitFor();
  return opened;
}

const button = (pane: FrameLocator, name: string | RegExp) =>
  pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

const openedDocuments = (page: Page) =>
  page.evaluate(() => window.preview.document.opened.map(bytes => [...bytes]));

it('calls a report gamed with dots what it is, and leads to each gap', async () => {
  const { pane, page, complaints, context } = await openReport('dots');
  await button(pane, 'Kiểm tra và gửi').click();
  await pane.getByText('Chưa thể gửi: 14 lỗi').waitFor();
  await pane.getByRole('heading', { name: 'Chỉ có dấu chấm 9' }).waitFor();
  await button(pane, /^Tới chỗ này: Còn dòng chấm/)
    .first()
    .click();
  await page.waitForFunction(() => {
    const { doc, selection } = window.preview.document.state;
    return /^\.+$/.test(doc.textBetween(selection.from, selection.to));
  });
  expect(complaints).toEqual([]);
  await context.close();
});

it('gives an honest report its green line, and a copy that carries no trace, with proof', async () => {
  const { pane, page, complaints, context } = await openReport('complete');
  const before = await savedXml(page);
  await button(pane, 'Kiểm tra và gửi').click();
  await pane.getByText('Sẵn sàng gửi', { exact: true }).waitFor();
  await button(pane, 'Tạo bản gửi').click();
  await button(pane, 'Tạo và đối chiếu').click();
  await pane.getByRole('heading', { name: 'Đã đối chiếu: bản gửi đúng với báo cáo.' }).waitFor();
  await button(pane, 'Mở trong Word').click();
  await pane.getByText('Đã mở trong cửa sổ mới. Lưu lại trước khi gửi.').waitFor();
  const [bytes = []] = await openedDocuments(page);
  const parts = unzipSync(Uint8Array.from(bytes));
  expect(Object.keys(parts)).not.toContain('customXml/item1.xml');
  const copy = Object.values(parts)
    .map(part => strFromU8(part))
    .join('\n');
  expect(copy).not.toMatch(/dy1:|du-y|w:sdt\b/);
  expect(copy).toContain('tuyên dương 120 gương thanh niên tiên tiến');
  expect(await savedXml(page)).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

it('is a download on the web, where Word opens no window for us', async () => {
  const { pane, page, context } = await openReport('complete', 'web19', https);
  if ((await button(pane, 'Check and send').count()) === 0) await button(pane, /English/).click();
  await button(pane, 'Check and send').click();
  await button(pane, 'Make the copy to send').click();
  await button(pane, 'Make and compare').click();
  const download = page.waitForEvent('download');
  await button(pane, 'Open in Word').click();
  expect((await download).suggestedFilename()).toBe('Copy to send.docx');
  await context.close();
});

it('is worked by keyboard alone: a finding ignored with its reason, the verdict follows', async () => {
  const { pane, page, context } = await openReport('weak');
  await button(pane, 'Kiểm tra và gửi').press('Enter');
  await pane.getByText(/^Sẵn sàng gửi, 6 cảnh báo$/).waitFor();
  expect(
    await pane.getByRole('heading', { level: 1 }).evaluate(each => each === document.activeElement),
  ).toBe(true);
  const ignore = button(pane, /^Bỏ qua: /).first();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await ignore.evaluate(each => each === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await pane.getByLabel('Lý do bỏ qua').fill('Đã hỏi Ban Thường vụ');
  await button(pane, 'Bỏ qua').press('Enter');
  await pane.getByText(/^Sẵn sàng gửi, 5 cảnh báo$/).waitFor();
  await button(pane, 'Đã bỏ qua 1').press('Enter');
  await pane.getByText('Bỏ qua vì: Đã hỏi Ban Thường vụ').waitFor();
  // The way back leads to the next gap's button, not to nowhere.
  await button(pane, 'Quay lại').press('Enter');
  await pane.getByRole('treeitem').first().waitFor();
  await pane.locator('footer button:focus').waitFor();
  // The reason travels with the file.
  expect(
    await page.evaluate(
      () => [...window.preview.document.parts.keys()].filter(name => /item\d+\.xml$/.test(name)).length,
    ),
  ).toBe(1);
  await context.close();
});

it('answers a point that has nothing to report, and takes it back', async () => {
  const { pane, page, context } = await openReport('half');
  await page.getByText('Nhập nội dung: Một số mô hình, hoạt động tiêu biểu cấp tỉnh.').first().click();
  await button(pane, 'Cách trả lời khác').click();
  await button(pane, 'Không phát sinh trong kỳ báo cáo.').click();
  await button(pane, 'Bỏ “không phát sinh”').waitFor();
  expect(await savedXml(page)).toContain('Không phát sinh trong kỳ báo cáo.');
  await pane.getByText(/1 ý không phát sinh/).waitFor();
  await button(pane, 'Bỏ “không phát sinh”').click();
  await button(pane, 'Chưa triển khai trong kỳ báo cáo.').waitFor();
  await context.close();
});

it('covers a point of another section by one paragraph, and no longer once that is gone', async () => {
  const { pane, page, complaints, context } = await openReport('half');
  const paragraph = page.getByText(/^Công tác tuyên truyền, giáo dục được các cấp bộ đoàn/).first();
  await paragraph.click();
  await button(pane, 'Cách trả lời khác').click();
  await button(pane, 'Ý ở mục khác').click();
  await page.keyboard.type('tinh nguyen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await button(pane, 'Ghi các ý đã chọn').click();
  await pane.getByText(/1 ý đã nêu ở ô khác/).waitFor();
  await paragraph.click({ clickCount: 3 });
  await page.keyboard.press('Delete');
  await pane.getByText(/1 ý đã nêu ở ô khác/).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
});

it("puts last year's paragraph into an empty slot, to be revised", async () => {
  const { pane, page, context } = await openReport('half');
  await page
    .getByText(/^Nhập nội dung: Kết quả học tập và làm theo/)
    .first()
    .click();
  await button(pane, 'Cách trả lời khác').click();
  await pane
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: 'bao-cao-2022.docx',
      mimeType: '',
      buffer: Buffer.from(reportFile('last-year')),
    });
  await pane.getByText('Cần sửa: 2022').waitFor();
  await button(pane, 'Chèn để sửa').click();
  await page.getByText('toàn tỉnh tổ chức 170 lớp học tập').waitFor();
  expect(await savedXml(page)).toContain('w:val="yellow"');
  await context.close();
});

it('takes back what it inserted', async () => {
  const { pane, page, context } = await openReport('order-and-headings');
  await button(pane, 'Chèn toàn bộ đề cương').click();
  await button(pane, 'Hoàn tác thao tác của Đủ Ý').click();
  await pane.getByText('Đã hoàn tác thao tác của Đủ Ý.').waitFor();
  expect(await savedXml(page)).not.toContain('Nhập nội dung:');
  await context.close();
});

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  it.each(['desktop18', 'english'] as const)('has no accessibility fault on %s', async platform => {
    const { pane, page, context } = await openBrowserPane(browser, server, {
      platform,
      colorScheme,
      width: 320,
    });
    await pane.getByRole('treeitem').first().waitFor();
    await page.locator('#open').setInputFiles({
      name: 'x.docx',
      mimeType: '',
      buffer: Buffer.from(reportFile('weak')),
    });
    await pane.getByRole('treeitem', { name: /^1\. Công tác tuyên truyền/ }).waitFor();
    await page.getByText('Đã làm tốt.').click();
    await button(pane, /^(Cách trả lời khác|Other ways to answer)$/).click();
    await pane.getByRole('heading', { name: /^(Báo cáo năm trước|Last year’s report)$/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(pane, /^(Kiểm tra và gửi|Check and send)$/).click();
    await pane.getByText(/^(Sẵn sàng gửi, 6|Ready to send, 6)/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(pane, /^(Phiếu mức hoàn thành|Coverage slip)$/).click();
    await button(pane, /^(Sao chép|Copy)$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(pane, /^(Quay lại|Back)$/).click();
    await button(pane, /^(Các phép kiểm|The checks)$/).click();
    await pane.getByRole('heading', { name: /^(Gợi ý|Hints)$/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(pane, /^(Quay lại|Back)$/).click();
    await button(pane, /^(Tạo bản gửi|Make the copy to send)$/).click();
    await button(pane, /^(Tạo và đối chiếu|Make and compare)$/).click();
    await pane.getByText(/^(Đã đối chiếu|Compared)/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const frame = page.frames().find(each => each.url().includes('/pane/'));
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
});
