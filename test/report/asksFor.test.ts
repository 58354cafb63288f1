import { walk } from '../../src/outline/outline';
import { asksFor, namesQuoted, quotedNames } from '../../src/report/asksFor';
import { doan2023 } from '../support/outlines';

it.each([
  ['Nhận định khái quát về công tác quốc tế thanh niên.', 'judgement'],
  ['Kết quả triển khai “Ngày đoàn viên” 2023.', 'figure'],
  ['Một số mô hình, hoạt động tiêu biểu cấp tỉnh.', 'models'],
  ['Việc tham mưu cho các cấp lãnh đạo', 'documents'],
  ['Các nội dung khác do tỉnh, thành đoàn, đoàn trực thuộc triển khai.', 'maybeNothing'],
  ['Các nội dung do tỉnh, thành đoàn, đoàn trực thuộc triển khai.', 'maybeNothing'],
  ['Các hoạt động đấu tranh, bảo vệ nền tảng tư tưởng của Đảng.', undefined],
  ['Hạn chế và nguyên nhân.', undefined],
])('reads what "%s" asks for', (text, expected) => {
  expect(asksFor(text)).toBe(expected);
  expect(asksFor(text.normalize('NFD'))).toBe(expected);
});

it('counts in the outline of 2023 what a person counted (DOMAIN.md: How an outline comes)', () => {
  const leaves = [...walk(doan2023)].filter(node => node.children.length === 0);
  const count = (kind: ReturnType<typeof asksFor>) =>
    leaves.filter(node => asksFor(node.text) === kind).length;
  expect(count('judgement')).toBe(43);
  expect(count('models')).toBe(29);
  expect(count('maybeNothing')).toBe(37);
});

it('reads the names in curly and straight quotes', () => {
  expect(quotedNames('hoạt động “Thứ bảy tình nguyện”, "Hiến máu tình nguyện",…')).toEqual([
    'Thứ bảy tình nguyện',
    'Hiến máu tình nguyện',
  ]);
});

it.each([
  [
    'Cuộc vận động TỰ HÀO MỘT DẢI NON SÔNG được hưởng ứng',
    'Kết quả Cuộc vận động “Tự hào một dải non sông”',
    true,
  ],
  ['Thực hiện chủ trương 3 liên kết', 'chủ trương “3 liên kết” năm 2023', true],
  ['Thực hiện chủ trương 13 liên kết', 'chủ trương “3 liên kết” năm 2023', false],
  ['Thực hiện chủ trương 1+2', 'Kết quả thực hiện chủ trương “1+2”', true],
  ['Tổng 11+2 lớp', 'Kết quả thực hiện chủ trương “1+2”', false],
  ['Có 1+2+3 điểm', 'Kết quả thực hiện chủ trương “1+2”', true],
  ['Triển khai đúng kế hoạch', 'Một số mô hình tiêu biểu', false],
])('in "%s" looks for what "%s" names', (text, subPoint, expected) => {
  expect(namesQuoted(text, subPoint)).toBe(expected);
});

it.each([
  ['Các mô hình tiêu biểu', 'models'],
  ['Mô hình tiêu biểu', 'models'],
  ['Một số mô hình', 'models'],
  ['Xây dựng mô hình', undefined],
  ['Các cơ sở mô hình', undefined],
  ['Đánh giá kết quả', undefined],
  ['Công việc được giao', undefined],
  ['Việc', undefined],
  ['Việcc', undefined],
  ['Các nội dung khác', undefined],
  ['Nêu nhận định', undefined],
  ['Thống kê các nội dung do đơn vị triển khai', undefined],
])('takes the opening words alone: "%s"', (text, expected) => {
  expect(asksFor(text)).toBe(expected);
});

it.each([
  ['Không có gì', []],
  ['“ Có khoảng trắng ”', ['Có khoảng trắng']],
  ['“”, “ ”', []],
  ['„Kiểu Đức”', ['Kiểu Đức']],
  ['“Một” và “Hai"', ['Một', 'Hai']],
  [`“${'a'.repeat(200)}”`, ['a'.repeat(200)]],
  [`“${'a'.repeat(201)}”`, []],
  ['“chưa đóng', []],
])('reads the names in %s', (text, names) => {
  expect(quotedNames(text)).toEqual(names);
});

it.each([
  ['Chủ trương 3 liên kết, 3 liên kếtt', '“3 liên kết”', true],
  ['Hội thi 3 liên kếtt rồi 13 liên kết', '“3 liên kết”', false],
  ['Có 13 liên kết và 3 liên kết', '“3 liên kết”', true],
  ['trong năm', '“nă”', false],
  ['(+)', '“+”', true],
  ['Bất cứ gì', '“\u200B”', false],
  ['Cuộc vận động thứ hai', '“Không có”, “thứ hai”', true],
])('in "%s" finds what %s names as words of its own', (text, subPoint, expected) => {
  expect(namesQuoted(text, subPoint)).toBe(expected);
});
