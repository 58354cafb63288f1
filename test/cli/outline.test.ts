import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inTemporaryFolder } from '../support/inTemporaryFolder';

const root = path.resolve(__dirname, '../..');
const fixture = (name: string) => path.join(root, 'test/fixtures', name);

/** What the command that the README names prints, and its exit code. */
function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'outline', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr: stderr.replace(/^npm warn.*\n/gm, ''), status };
}

/** The same for a file with this text. */
function runWith(text: string) {
  return inTemporaryFolder(folder => {
    const file = path.join(folder, 'x.txt');
    writeFileSync(file, text);
    return run(file);
  });
}

it('prints tree, repairs and doubts of the outline of 2023', () => {
  const { stdout, status } = run(path.join(root, 'assets/outlines/doan-2023.txt'));
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'ĐỀ CƯƠNG BÁO CÁO',
    'Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '  1. Công tác tuyên truyền, giáo dục',
    '    - Nhận định khái quát về công tác tuyên truyền, giáo dục',
  ]);
  for (const line of [
    '21 mục, 225 ý',
    '2 dấu trang đã bỏ (dòng 243, 251)',
    'Chữ Ð sai mã đọc là Đ ở 2 chỗ (dòng 168, 169)',
    'Không có chỗ nào đáng ngờ.',
  ])
    expect(stdout).toContain(line);
});

it('reads a .docx, and names what is doubtful', () => {
  expect(run(fixture('docx/lists.docx')).stdout).toContain('\n    a) Tình nguyện\n');
  const { stdout } = run(fixture('outlines/two-parts-three.txt'));
  expect(stdout).toContain('Dòng 4: số thứ tự lặp ở “III.”');
});

it('writes the file to send, and reads it back', () => {
  const { stdout, status } = run(fixture('docx/lists.docx'), '--json');
  expect(status).toBe(0);
  expect(runWith(stdout).stdout).toBe(run(fixture('docx/lists.docx')).stdout);
});

it.each([
  [[], 2, 'npm run outline -- FILE'],
  [['nowhere.txt'], 2, 'nowhere.txt'],
  [[fixture('docx/changes.doc')], 1, 'Đây là tệp .doc kiểu cũ.'],
])('ends %j with code %i and a reason', (args, code, reason) => {
  const { stdout, stderr, status } = run(...args);
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr).toContain(reason);
});

it('ends a text that is no outline with code 1', () => {
  expect(runWith('Kính gửi các đồng chí')).toMatchObject({ status: 1, stdout: '' });
});
