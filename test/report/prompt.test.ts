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
