import { byWords, isSpecific, keyOf } from '../../src/outline/nodeWords';
import { parseOutline } from '../../src/outline/parseOutline';

const nodesOf = (...texts: readonly string[]) =>
  parseOutline(texts.map(text => `- ${text}`).join('\n')).roots;
const nodeOf = (text: string) => nodesOf(text)[0]!;

it.each<[string, string, string]>([
  ['years', 'Kết quả năm 2023', 'Kết quả năm 2024'],
  ['punctuation', 'Một số mô hình, hoạt động tiêu biểu.', 'Một số mô hình – hoạt động tiêu biểu'],
  ['capitals', 'ĐÁNH GIÁ CHUNG', 'Đánh giá chung'],
  ['spellings of one letter', 'Phụ trách Ðội', 'Phụ trách Đội'],
])('knows a node by its words without %s', (_, a, b) => {
  expect(keyOf(nodeOf(a))).toBe(keyOf(nodeOf(b)));
});

it.each<[string, string, string]>([
  ['diacritics', 'Công tác đoan', 'Công tác đoàn'],
  ['another word', 'Mặt được', 'Mặt chưa được'],
  ['figures that are no years', 'Đạt 20235 lượt', 'Đạt 20245 lượt'],
  ['where words end', 'tình nguyện viên', 'tìnhnguyện viên'],
])('tells %s apart', (_, a, b) => {
  expect(keyOf(nodeOf(a))).not.toBe(keyOf(nodeOf(b)));
});

it('groups nodes of the same words, in their order', () => {
  const nodes = nodesOf('Nhận định khái quát.', 'Mặt được', 'Nhận định khái quát');
  expect([...byWords(nodes).values()]).toEqual([[nodes[0], nodes[2]], [nodes[1]]]);
});

it.each([
  ['Nhận định khái quát', true],
  ['Mặt được', false],
  ['Một số mô hình', true],
  ['Tồn tại, hạn chế', true],
  ['Đánh giá chung', false],
])('“%s” is long enough to be known by: %s', (text, isLong) => {
  expect(isSpecific(nodeOf(text))).toBe(isLong);
});
