import type { Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { readCoverage } from '../../src/report/coverage';
import type { Granularity } from '../../src/report/granularity';
import { readPrompt, slotCovering } from '../../src/report/prompt';
import { idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const section = idOf(smallOutline, '1. Công tác');
const truyenThong = idOf(smallOutline, '- Kết quả công tác giáo dục');

function promptOf(
  controls: readonly (readonly [string, string | undefined])[],
  granularity: Granularity = 'point',
) {
  const coverage = readCoverage(smallOutline, granularity, snapshotOf(controls));
  return readPrompt({ outline: smallOutline, granularity, coverage }, section)?.points ?? [];
}

it('lists the points of a section with their sub-points and what they ask for', () => {
  const [first, second] = promptOf([]);
  expect(first).toMatchObject({ state: 'missing', asksFor: 'judgement', slotCount: 0, subPoints: [] });
  expect(second?.subPoints.map(({ asksFor, canTick }) => [asksFor, canTick])).toEqual([
    ['figure', false],
    ['models', false],
  ]);
});

it('suggests a tick where the text names what the sub-point names in quotes', () => {
  const text = 'Cuộc vận động "Tự hào một dải non sông" được 12 huyện hưởng ứng.';
  const [, point] = promptOf([[tagOf(smallOutline, truyenThong), text]]);
  expect(point?.subPoints.map(({ isSuggested }) => isSuggested)).toEqual([true, false]);
});

it('does not suggest what is ticked already', () => {
  const tag = tagOf(smallOutline, truyenThong, 'slot', new Set([0]));
  const [, point] = promptOf([[tag, 'Cuộc vận động “Tự hào một dải non sông”.']]);
  expect(point?.subPoints.map(({ isCovered, isSuggested }) => [isCovered, isSuggested])).toEqual([
    [true, false],
    [false, false],
  ]);
});

it('offers no tick where there are two slots to keep it in', () => {
  const tag = tagOf(smallOutline, truyenThong);
  const [, point] = promptOf([
    [tag, 'Một'],
    [tag, 'Hai'],
  ]);
  expect(point).toMatchObject({ state: 'duplicate', slotCount: 2 });
  expect(point?.subPoints.every(({ canTick }) => !canTick)).toBe(true);
});

it('lets the points be ticked where the whole section is one slot', () => {
  const [first, second] = promptOf([[tagOf(smallOutline, section), 'Đã viết chung cho cả mục.']], 'section');
  expect(first).toMatchObject({ state: 'written', slotCount: 1 });
  expect(first?.subPoints.map(({ node }) => node.id)).toEqual([first?.node.id]);
  expect(second?.subPoints).toHaveLength(2);
});

it('reads each leaf’s own slot in sub-point granularity', () => {
  const leaf = idOf(smallOutline, '+ Kết quả triển khai');
  const [, point] = promptOf([[tagOf(smallOutline, leaf), 'Cả 12 huyện đã triển khai.']], 'subPoint');
  expect(point?.state).toBe('empty');
  expect(point?.subPoints.map(({ isCovered, canTick }) => [isCovered, canTick])).toEqual([
    [true, false],
    [false, false],
  ]);
});

it.each<[Granularity, string, number]>([
  ['point', truyenThong, 1],
  ['section', section, 2],
  ['subPoint', idOf(smallOutline, '+ Một số mô hình'), -1],
])('finds the slot that covers a sub-point in %s granularity', (granularity, nodeId, index) => {
  const found = slotCovering(smallOutline, granularity, idOf(smallOutline, '+ Một số mô hình'));
  expect([found?.item.node.id, found?.index]).toEqual([nodeId, index]);
});

it('has none for a section that the outline has no more, or that is not reported', () => {
  const coverage = readCoverage(smallOutline, 'point', snapshotOf([]));
  const granularity = 'point';
  expect(readPrompt({ outline: smallOutline, granularity, coverage }, 'p9')).toBeUndefined();
  const [first, second] = smallOutline.roots;
  const outline: Outline = { ...smallOutline, roots: [first!, { ...second!, isReported: false }] };
  expect(readPrompt({ outline, granularity, coverage }, 'p2.s1')).toBeUndefined();
  expect(readPrompt({ outline, granularity, coverage }, section)?.section.id).toBe(section);
});

it('is the section itself where it has no points', () => {
  const tag = tagOf(smallOutline, 'p2.s1');
  const coverage = readCoverage(smallOutline, 'point', snapshotOf([[tag, 'Đạt 12 chỉ tiêu.']]));
  const { points } = readPrompt({ outline: smallOutline, granularity: 'point', coverage }, 'p2.s1')!;
  expect(points).toMatchObject([{ node: { id: 'p2.s1' }, state: 'written', slotCount: 1, subPoints: [] }]);
});

it('is the heading itself, with nothing to tick, where only headings stand below', () => {
  const coverage = readCoverage(smallOutline, 'point', snapshotOf([]));
  const { points } = readPrompt({ outline: smallOutline, granularity: 'point', coverage }, 'p1.s2')!;
  expect(points).toMatchObject([{ node: { id: 'p1.s2' }, slotCount: 0, subPoints: [] }]);
});

describe('ticks', () => {
  const many = parseOutline(
    [
      'I. KẾT QUẢ',
      '- Các hoạt động',
      ...Array.from({ length: 34 }, (_, index) => `+ Hoạt động “Số ${String(index)}”`),
    ].join('\n'),
  );
  const of = (covered: readonly number[], text: string) => {
    const tag = tagOf(many, 'p1.i01', 'slot', new Set(covered));
    const coverage = readCoverage(many, 'point', snapshotOf([[tag, text]]));
    return readPrompt({ outline: many, granularity: 'point', coverage }, 'p1')!.points[0]!.subPoints;
  };

  it('are 32 at most, and nothing is suggested that cannot be kept', () => {
    const all = of([0, 31], Array.from({ length: 34 }, (_, index) => `Số ${String(index)}`).join(', '));
    expect(all.filter(({ canTick }) => !canTick).map(({ node }) => node.text)).toEqual([
      'Hoạt động “Số 32”',
      'Hoạt động “Số 33”',
    ]);
    expect(all.flatMap(({ isCovered }, index) => (isCovered ? [index] : []))).toEqual([0, 31]);
    expect(all.flatMap(({ isSuggested }, index) => (isSuggested ? [] : [index]))).toEqual([0, 31, 32, 33]);
  });

  it('are suggested for what is written alone', () => {
    expect(of([], 'Số 1').filter(({ isSuggested }) => isSuggested)).toHaveLength(1);
    // The request itself names everything, and answers nothing.
    expect(of([], 'Hoạt động “Số 1”').some(({ isSuggested }) => isSuggested)).toBe(false);
  });

  it('of either slot count where there are two', () => {
    const tag = (ticks: readonly number[]) => tagOf(smallOutline, truyenThong, 'slot', new Set(ticks));
    const [, point] = promptOf([
      [tag([]), 'Một'],
      [tag([1]), 'Hai'],
    ]);
    expect(point?.subPoints.map(({ isCovered }) => isCovered)).toEqual([false, true]);
  });
});

describe('a point that is written in the slots of its sub-points', () => {
  const [first, second] = [`${truyenThong}.x01`, `${truyenThong}.x02`];
  const point = (...controls: readonly (readonly [string, string])[]) =>
    promptOf(
      controls.map(([id, text]) => [tagOf(smallOutline, id), text]),
      'subPoint',
    )[1];

  it('is what they are, if they agree', () => {
    expect(point()).toMatchObject({ state: 'missing', slotCount: 0 });
    expect(point([first, 'Có 12 lớp.'], [second, 'Có 3 mô hình.'])?.state).toBe('written');
    expect(point([first, ''], [second, ''])?.state).toBe('empty');
    expect(point([first, 'Có 12 lớp.'], [second, ''])?.state).toBe('empty');
    expect(point([first, 'Có 12 lớp.'])?.state).toBe('empty');
  });

  it('has those of its sub-points covered whose slot is written, and nothing to tick', () => {
    const subPoints = point([first, ''], [second, 'Có 3 mô hình.'])?.subPoints;
    expect(
      subPoints?.map(({ isCovered, isSuggested, canTick }) => [isCovered, isSuggested, canTick]),
    ).toEqual([
      [false, false, false],
      [true, false, false],
    ]);
  });
});

it.each([
  ['p1.s1.i01', 'point', ['p1.s1.i01', -1]],
  ['p1.s1', 'section', ['p1.s1', -1]],
  ['p1', 'point', undefined],
  ['p9', 'point', undefined],
] as const)('finds the slot of %s in %s granularity', (nodeId, granularity, expected) => {
  const found = slotCovering(smallOutline, granularity, nodeId);
  expect(found && [found.item.node.id, found.index]).toEqual(expected);
});
