import { planCopy, type ControlFate, type EmptySections } from '../../src/report/planCopy';
import { nothingReported, placeholderFor } from '../../src/report/wording';
import { findNode } from '../../src/outline/outline';
import { doan2023, smallOutline, tagOf } from '../support/outlines';
import { readingFrom, type Piece } from '../support/readingFrom';

type Control = Extract<Piece, { readonly tag: string }>;

const fates = (emptySections: EmptySections, ...controls: readonly Control[]) =>
  planCopy(smallOutline, readingFrom('Tờ trình', ...controls), emptySections).map(told);
const told = (fate: ControlFate) => (fate.kind === 'replace' ? fate.text : fate.kind);

const heading = (id: string, text?: string): Control => {
  const { marker, text: words } = findNode(smallOutline, id)!;
  return { tag: tagOf(smallOutline, id, 'heading'), text: text ?? `${marker} ${words}` };
};
const slot = (id: string, text: string, more: Partial<Control> = {}): Control => ({
  tag: tagOf(smallOutline, id),
  text,
  ...more,
});
const untouched = (id: string): Control =>
  slot(id, placeholderFor(findNode(smallOutline, id)!), { isPlaceholder: true });

it('lets go of what was written, with the headings over it', () => {
  const controls = [heading('p1'), heading('p1.s1'), slot('p1.s1.i01', 'Có 12 lớp.'), untouched('p1.s1.i02')];
  expect(fates('keep', ...controls)).toEqual(['unwrap', 'unwrap', 'unwrap', 'remove']);
  expect(fates('drop', ...controls)).toEqual(['unwrap', 'unwrap', 'unwrap', 'remove']);
});

it('keeps what answers without words', () => {
  expect(fates('drop', slot('p1.s1.i01', '', { hasMore: true }))).toEqual(['unwrap']);
  expect(fates('drop', slot('p1.s1.i01', '', { hasEmptyTable: true }))).toEqual(['remove']);
});

describe('headings under which nothing was reported', () => {
  const nothing = [
    heading('p1'),
    heading('p1.s1'),
    untouched('p1.s1.i01'),
    slot('p1.s1.i02', '……'),
    heading('p1.s2'),
    heading('p1.s2.u1'),
    untouched('p1.s2.u1.i01'),
    heading('p1.s2.u2'),
    slot('p1.s2.u2.i01', 'Có 3 mô hình.'),
  ];

  it('say so once each', () => {
    expect(nothingReported).toBe('Không có nội dung báo cáo trong kỳ.');
    expect(fates('keep', ...nothing)).toEqual([
      'unwrap',
      'unwrap',
      nothingReported,
      'remove',
      'unwrap',
      'unwrap',
      nothingReported,
      'unwrap',
      'unwrap',
    ]);
  });

  it('or go', () => {
    expect(fates('drop', ...nothing)).toEqual([
      'unwrap',
      'remove',
      'remove',
      'remove',
      'unwrap',
      'remove',
      'remove',
      'unwrap',
      'unwrap',
    ]);
  });

  it('stay where somebody changed them', () => {
    const changed = heading('p1.s1', '1. Công tác tuyên truyền và giáo dục');
    expect(fates('drop', changed)).toEqual(['unwrap']);
    expect(fates('drop', heading('p1.s1', '1.  CÔNG TÁC TUYÊN TRUYỀN, GIÁO DỤC'))).toEqual(['remove']);
  });

  it('are those of a section that is its own slot, too', () => {
    expect(fates('keep', heading('p2.s1'), untouched('p2.s1'))).toEqual(['unwrap', nothingReported]);
    expect(fates('keep', heading('p2.s1'), slot('p2.s1', 'Đạt 12/12 chỉ tiêu.'))).toEqual([
      'unwrap',
      'unwrap',
    ]);
  });

  it('do not count a heading’s own words as a report', () => {
    expect(fates('drop', heading('p1.s1'))).toEqual(['remove']);
  });
});

it('removes the lead-in of a point below which nothing was reported, in any case', () => {
  const empty = [heading('p1.s1.i02'), untouched('p1.s1.i02.x01')];
  expect(fates('keep', ...empty)).toEqual(['remove', nothingReported]);
  const written = [heading('p1.s1.i02'), slot('p1.s1.i02.x01', 'Có 12 lớp.')];
  expect(fates('keep', ...written)).toEqual(['unwrap', 'unwrap']);
});

it('says nothing for a point that stands under no heading', () => {
  const roots = [
    { id: 'i01', marker: '-', text: 'Đặc điểm', level: 1, kind: 'point' as const, children: [] },
  ];
  const outline = { title: '', roots };
  expect(planCopy(outline, readingFrom({ tag: tagOf(outline, 'i01'), text: '' }), 'keep')).toEqual([
    { kind: 'remove' },
  ]);
});

it('leaves what holds more than its text, and clears what stands in something', () => {
  const within = { from: 0, to: 5 };
  const { tag, text = '' } = untouched('p1.s1.i01');
  const shown = { tag, text, isPlaceholder: true };
  expect(fates('drop', { ...shown, mustStay: true })).toEqual(['unwrap']);
  expect(fates('drop', { ...shown, mustStay: true, within })).toEqual(['unwrap']);
  expect(fates('drop', { ...shown, within })).toEqual(['clear']);
  expect(fates('drop', { ...shown, wrapsCells: true })).toEqual(['clear']);
  // Marked as showing its placeholder, though somebody wrote in it.
  expect(fates('drop', { ...shown, text: 'Có 12 lớp.', within })).toEqual(['unwrap']);
  expect(fates('drop', slot('p1.s1.i01', '', { within }))).toEqual(['unwrap']);
});

it('lets go of controls of other outlines, but for the prompts that they still show', () => {
  const other = (text: string, isPlaceholder: boolean, role: 'slot' | 'heading' = 'slot'): Control => ({
    tag: tagOf(doan2023, 'p1.s1.i01', role),
    text,
    isPlaceholder,
  });
  const prompt = 'Nhập nội dung: Công tác khác.';
  expect(
    fates(
      'drop',
      other('Có 12 lớp.', false),
      other('', false),
      other(prompt, true),
      other('Có 12 lớp.', true),
      other(prompt, true, 'heading'),
      { tag: 'dy2:1a2b3c4d:mới', text: prompt, isPlaceholder: true },
    ),
  ).toEqual(['unwrap', 'unwrap', 'remove', 'unwrap', 'unwrap', 'remove']);
});

it('knows a node that the outline has no more', () => {
  const gone = (role: 'heading' | 'slot', text: string): Control => ({
    tag: tagOf(smallOutline, 'p1.s1.i01', role).replace('p1.s1.i01', 'p9.s1'),
    text,
  });
  expect(fates('keep', gone('heading', 'Mục cũ'), gone('slot', ''), gone('slot', 'Có 12 lớp.'))).toEqual([
    'unwrap',
    'remove',
    'unwrap',
  ]);
});

it('takes the request of any point for no answer', () => {
  expect(fates('drop', slot('p1.s1.i01', 'Kết quả thực hiện chủ trương “3 liên kết” năm 2023'))).toEqual([
    'remove',
  ]);
});
