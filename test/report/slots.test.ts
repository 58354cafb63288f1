import fc from 'fast-check';
import { readCoverage } from '../../src/report/coverage';
import { viewReport } from '../../src/report/checks/view';
import { itemsOf } from '../../src/report/items';
import type { Elsewhere } from '../../src/report/kept';
import { ownControls, type SeenControl } from '../../src/report/ownControls';
import { readSlots } from '../../src/report/slots';
import { placeholderFor } from '../../src/report/wording';
import { doan2023, smallOutline, snapshotOf, tagOf } from '../support/outlines';
import { assertProperty, inAllRuns } from '../support/property';
import { readingFrom } from '../support/readingFrom';

const judgement = 'p1.s1.i01';
const tradition = 'p1.s1.i02';
const tag = (nodeId: string, account = '') => `${tagOf(smallOutline, nodeId)}${account}`;

function slotsOf(controls: readonly SeenControl[], elsewhere: Elsewhere = {}) {
  const slots = readSlots(smallOutline, 'point', ownControls(controls), elsewhere);
  return new Map(slots.map(({ item, state, emptiness }) => [item.node.id, [state, emptiness]]));
}

it.each<[string, SeenControl[], readonly [string, string | undefined]]>([
  ['that is not there', [], ['missing', undefined]],
  ['of another outline', [{ tag: tagOf(doan2023, judgement), text: 'Đã viết.' }], ['missing', undefined]],
  [
    'that stands twice, written or not',
    [{ tag: tag(judgement), text: 'Một' }, { tag: tag(judgement) }],
    ['duplicate', undefined],
  ],
  ['that Word cannot read', [{ tag: tag(judgement) }], ['unreadable', undefined]],
  ['without text', [{ tag: tag(judgement), text: ' ' }], ['empty', 'untouched']],
  ['with dots', [{ tag: tag(judgement), text: '……' }], ['empty', 'filler']],
  ['with a text', [{ tag: tag(judgement), text: 'Có 12 lớp.' }], ['written', undefined]],
  ['with a picture', [{ tag: tag(judgement), text: '', hasMore: true }], ['written', undefined]],
  ['with an empty table', [{ tag: tag(judgement), text: '', hasEmptyTable: true }], ['empty', 'emptyTable']],
  [
    'with a reason and its sentence',
    [{ tag: tag(judgement, 'nkps'), text: 'Không phát sinh.' }],
    ['nil', undefined],
  ],
  [
    'with a reason whose sentence was deleted',
    [{ tag: tag(judgement, 'nkps'), text: '' }],
    ['empty', 'untouched'],
  ],
])('sees a slot %s', (_, controls, expected) => {
  expect(slotsOf(controls).get(judgement)).toEqual(expected);
});

describe('a point that is told to be written about elsewhere', () => {
  const told = { tag: tag(tradition, 'ncov'), text: '…' };
  const at = (text: string, account = '') => ({ tag: tag(judgement, account), text });
  const place = { [tradition]: judgement };

  it.each<[string, SeenControl[], Elsewhere, readonly [string, string | undefined]]>([
    ['is taken at the officer’s word where nobody kept the place', [told], {}, ['elsewhere', undefined]],
    ['is so where the place is written', [told, at('Có 12 lớp.')], place, ['elsewhere', undefined]],
    ['is empty where the place says nothing', [told, at('Đang cập nhật')], place, ['empty', 'filler']],
    ['is empty where the place is gone', [told], place, ['empty', 'filler']],
    [
      'is empty where the place has nothing to report',
      [told, at('Không phát sinh.', 'nkps')],
      place,
      ['empty', 'filler'],
    ],
    ['is empty where the place leads to itself', [told], { [tradition]: tradition }, ['empty', 'filler']],
    [
      'is written once it has a text of its own',
      [{ ...told, text: 'Có 12 lớp.' }],
      place,
      ['written', undefined],
    ],
  ])('%s', (_, controls, elsewhere, expected) => {
    expect(slotsOf(controls, elsewhere).get(tradition)).toEqual(expected);
  });

  it('does not hold another one up', () => {
    const controls = [told, at('', 'ncov')];
    const both = slotsOf(controls, { [tradition]: judgement, [judgement]: tradition });
    expect([both.get(judgement), both.get(tradition)]).toEqual([
      ['empty', 'untouched'],
      ['empty', 'filler'],
    ]);
  });
});

it('comes in the order of the outline, with the controls in that of the document', () => {
  const controls = [
    { tag: tag(tradition), text: 'Hai' },
    { tag: 'khác', text: '' },
    { tag: tag(judgement), text: 'Một' },
    { tag: tag(tradition), text: 'Ba' },
  ];
  const slots = readSlots(smallOutline, 'point', ownControls(controls), {});
  expect(slots.map(({ item, controls: own }) => [item.node.id, own.map(({ index }) => index)])).toEqual([
    [judgement, [2]],
    [tradition, [0, 3]],
    ['p1.s2.u1.i01', []],
    ['p1.s2.u2.i01', []],
    ['p2.s1', []],
  ]);
});

it('is the same for the tree and for the check, wherever the file knows no more than a scan', () => {
  const items = itemsOf(smallOutline, 'point');
  const control = fc.record({
    item: fc.constantFrom(...items),
    account: fc.constantFrom('', 'c1', 'nkps', 'ncov', 'c1.ncov'),
    text: fc.constantFrom('', '……', 'Đang cập nhật', 'Có 12 lớp.', 'Không phát sinh.', 'nhắc', 'NFD'),
    isOther: fc.boolean(),
  });
  const ids = items.filter(({ role }) => role === 'slot').map(({ node }) => node.id);
  const elsewhere = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids, 'p9'));
  const seen = new Set<string>();
  assertProperty(
    fc.property(fc.array(control, { maxLength: 14 }), elsewhere, (random, kept) => {
      const controls = random.map(({ item: { role, node }, account, text, isOther }) => ({
        tag: isOther ? 'khác' : `${tagOf(smallOutline, node.id, role)}${account}`,
        text:
          text === 'nhắc' ? placeholderFor(node) : text === 'NFD' ? 'Đã tổ chức tốt'.normalize('NFD') : text,
      }));
      const scan = snapshotOf(controls.map(each => [each.tag, each.text]));
      const { states } = readCoverage(smallOutline, 'point', scan, kept);
      const settings = { year: 2023, profile: 'doan' as const, elsewhere: kept };
      const { slots } = viewReport(smallOutline, 'point', readingFrom(...controls), settings);
      expect(slots.map(({ node, state }) => [node.id, state])).toEqual([...states]);
      for (const state of states.values()) seen.add(state);
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBeGreaterThanOrEqual(inAllRuns(6));
});
