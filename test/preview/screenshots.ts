import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../support/browser';
import { openBrowserPane } from '../support/browserPane';
import { startPreview } from './server';

const folder = path.resolve(__dirname, '../../assets/readme');
const source = path.resolve(__dirname, '../../assets/outlines/doan-2023.txt');

const answers = [
  'Công tác tuyên truyền, giáo dục được các cấp bộ đoàn triển khai đồng bộ, sâu rộng; 100% cơ sở đoàn tổ chức sinh hoạt chính trị.',
  'Tổ chức 245 lớp học tập chuyên đề cho 18.430 lượt đoàn viên; tuyên dương 62 gương “Thanh niên tiên tiến làm theo lời Bác”.',
  'Tổ chức 11 hội nghị học tập Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII với 9.200 lượt cán bộ, đoàn viên.',
];

type Shot = Parameters<typeof openBrowserPane>[2] & {
  readonly whole?: boolean;
  readonly isEmpty?: boolean;
  readonly review?: boolean;
  readonly check?: 'verdict' | 'copy';
};

const shots: Readonly<Record<string, Shot>> = {
  'vi-dang-viet': { whole: true },
  'vi-bat-dau-320': { width: 320, isEmpty: true },
  'vi-dang-viet-320': { width: 320 },
  'vi-toi-360': { platform: 'dark' },
  'vi-tuong-phan-360': { forcedColors: 'active' },
  'en-writing-450': { platform: 'english', width: 450 },
  'vi-xem-lai-de-cuong-360': { isEmpty: true, review: true },
  'vi-kiem-tra-360': { check: 'verdict' },
  'vi-ban-gui-360': { check: 'copy' },
};

/** `npm run screenshots`: the pictures of README, taken from the built pane while somebody writes. */
async function takeScreenshots(): Promise<void> {
  const server = await startPreview();
  const browser = await launchBrowser();
  for (const [name, shot] of Object.entries(shots)) {
    const { page, pane, context } = await openBrowserPane(browser, server, shot);
    await pane.getByRole('treeitem').first().waitFor();
    const insertAll = pane.getByRole('button', { name: /^(Chèn toàn bộ đề cương|Insert whole outline)$/ });
    const nextGap = pane.getByRole('button', { name: /^(Ý trống tiếp theo|Next empty item)$/ });
    if (shot.isEmpty !== true) {
      await insertAll.click();
      await nextGap.waitFor();
      for (const answer of answers) {
        await page.waitForTimeout(300);
        await page.locator('.control.shows-placeholder').first().click();
        // The page selects the placeholder a moment after the click.
        await page.waitForTimeout(200);
        await page.keyboard.insertText(answer);
      }
      await page.waitForTimeout(1200);
      await nextGap.click();
      await page.waitForTimeout(1200);
    }
    if (shot.review === true) {
      await pane.getByRole('button', { name: 'Nạp đề cương' }).click();
      await pane.getByLabel('Dán văn bản đề cương').fill(readFileSync(source, 'utf8'));
      await pane.getByRole('button', { name: 'Đọc văn bản đã dán' }).click();
      await pane.getByText('Đã xử lý 7 chỗ khi đọc').click();
    }
    if (shot.check !== undefined) {
      await pane.getByRole('button', { name: 'Kiểm tra và gửi' }).click();
      await pane.getByText(/^Chưa thể gửi/).waitFor();
    }
    if (shot.check === 'copy') {
      await pane.getByRole('button', { name: 'Tạo bản gửi' }).click();
      await pane.getByRole('button', { name: 'Tạo và đối chiếu' }).click();
      await pane.getByRole('heading', { name: /^Đã đối chiếu/ }).waitFor();
    }
    await page.waitForTimeout(300);
    const file = path.join(folder, `${name}.png`);
    await (shot.whole === true ? page : page.locator('#pane')).screenshot({ path: file });
    await context.close();
  }
  await Promise.all([browser.close(), server.close()]);
}

void takeScreenshots();
