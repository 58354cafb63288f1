import { findNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { lastYearAnswers } from '../../src/report/lastYear';
import { placeholderFor } from '../../src/report/wording';
import { smallOutline, tagOf } from '../support/outlines';
import { readingFrom, type Piece } from '../support/readingFrom';

const judgement = 'p1.s1.i01';
const answers = (...pieces: readonly Piece[]) =>
  lastYearAnswers(smallOutline, 'point', readingFrom(...pieces));
const answer = (...pieces: readonly Piece[]) => answers(...pieces).get(judgement);
const slot = (text: string) => ({ tag: tagOf(smallOutline, judgement), text });

/** Last year's outline: the same point in another place, another point in its place. */
const lastYears = parseOutline(
  [
    'I. KẾT QUẢ',
    '1. Công tác tuyên truyền, giáo dục',
    '- Công tác khác',
    '- Nhận định khái quát về công tác tuyên truyền',
  ].join('\n'),
);

it('is what the same slot says, trimmed', () => {
  expect([...answers(slot(' Có 12 lớp.\n'))]).toEqual([
    [judgement, { text: 'Có 12 lớp.', tokens: [], by: 'tag' }],
  ]);
});

it('is what the same point says in another outline, wherever it stood there', () => {
  const other = { tag: tagOf(lastYears, 'p1.s1.i01'), text: 'Việc khác.' };
  expect(answer(other)).toBeUndefined();
  expect(answer(other, { tag: tagOf(lastYears, 'p1.s1.i02'), text: 'Có 12 lớp.' })?.text).toBe('Có 12 lớp.');
});

it('is rather what the very slot of this outline says', () => {
  const other = { tag: tagOf(lastYears, 'p1.s1.i02'), text: 'Bản cũ.' };
  expect(answer(other, slot('Bản này.'))?.text).toBe('Bản này.');
});

it('is nothing that nobody wrote, and no "nothing to report"', () => {
  expect(answer(slot(''))).toBeUndefined();
  expect(answer(slot(' \n'))).toBeUndefined();
  expect(answer(slot('Không phát sinh trong kỳ báo cáo.'))).toBeUndefined();
  const prompt = placeholderFor(findNode(smallOutline, judgement)!);
  expect(answer({ ...slot(prompt), isPlaceholder: true })).toBeUndefined();
  // Of two slots the one that answers.
  expect(answer(slot('Không có.'), slot(' '), slot('Có 12 lớp.'))?.text).toBe('Có 12 lớp.');
});

it('is not what the slot of a whole section says, where each point has its own', () => {
  expect(answers({ tag: tagOf(smallOutline, 'p1.s1'), text: 'Có 12 lớp.' }).size).toBe(0);
});

it('is not a heading’s text', () => {
  expect(answer({ tag: tagOf(smallOutline, judgement, 'heading'), text: 'Nhận định' })).toBeUndefined();
});

describe('in a report without slots', () => {
  const lines = [
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Công tác tuyên truyền, giáo dục',
    '- Nhận định khái quát về công tác tuyên truyền: được triển khai sâu rộng.',
    'Có 12 lớp.',
    { text: 'Huyện | Số lớp', isInTable: true },
    'Có 3 hội thi.',
    '- Kết quả công tác giáo dục truyền thống: có 5 lớp.',
  ];

  it('is what stands below the words of the point, tables left out', () => {
    const all = answers(...lines);
    expect(all.get(judgement)).toEqual({
      text: '- Nhận định khái quát về công tác tuyên truyền: được triển khai sâu rộng.\nCó 12 lớp.\nCó 3 hội thi.',
      tokens: [],
      by: 'heading',
    });
    expect([...all.keys()]).toEqual([judgement, 'p1.s1.i02']);
  });

  it('comes second to a slot', () => {
    expect(answer(slot('Trong ô.'), ...lines)).toMatchObject({ text: 'Trong ô.', by: 'tag' });
  });
});

it.each([
  ['Năm 2023 có 12 lớp, năm 2022 có 10 lớp, năm 2023 hơn 2 lớp.', ['2023', '2022']],
  ['Kỷ niệm 92 năm Ngày thành lập Đoàn', ['92 năm']],
  ['Kỷ niệm lần thứ 133 năm Ngày sinh', ['lần thứ 133']],
  ['Đại hội Đoàn toàn quốc lần thứ XII', ['lần thứ XII']],
  ['nhiệm kỳ 2022 - 2027', ['nhiệm kỳ 2022 - 2027']],
  ['nhiệm kỳ  2022–2027', ['nhiệm kỳ  2022–2027']],
  ['Nghị quyết Đại hội khóa XIII', ['khóa XIII']],
  ['Kế hoạch 1995', ['1995']],
  ['KHÓA IX, Lần thứ 12', ['KHÓA IX', 'Lần thứ 12']],
  ['Tổ chức 3 khóa tập huấn, khóa I, lần thứ nhất, khóa Ilê', ['khóa I']],
  ['Trong 92 năm qua có 12023 lượt, 20231 suất, quyết định 1850', []],
])('names in "%s" what is bound to its year', (text, tokens) => {
  expect(answer(slot(text))?.tokens).toEqual(tokens);
});
