import fc from 'fast-check';
import { sectionsOf, type OutlineNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { itemsOf } from '../../src/report/items';
import { isInserted, planInsertion, type Insertion, type Wanted } from '../../src/report/planInsertion';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';
import { assertProperty } from '../support/property';

const tuyenTruyen = idOf(smallOutline, '1. Công tác');
const tinhNguyen = idOf(smallOutline, '2.1.');
const sangTao = idOf(smallOutline, '2.2.');
const empty = snapshotOf([]);

/** What the document holds after a plan: its tags put where the plan says. */
function carryOut(tags: readonly string[], plan: readonly Insertion[]): readonly string[] {
  return plan.reduce<readonly string[]>((now, { place, blocks }) => {
    const at = place.kind === 'cursor' ? 0 : now.indexOf(place.tag) + (place.kind === 'after' ? 1 : 0);
    return [...now.slice(0, at), ...blocks.map(block => block.tag), ...now.slice(at)];
  }, tags);
}

const plan = (tags: readonly string[], wanted: Wanted) =>
  planInsertion(smallOutline, 'point', snapshotOf(tags.map(tag => [tag, ''])), wanted);

const titles = (steps: readonly Insertion[]) => steps.flatMap(step => step.blocks.map(block => block.title));

it('brings a section with the headings above it', () => {
  const steps = plan([], { sectionId: tinhNguyen });
  expect(steps).toHaveLength(1);
  expect(steps[0]?.place).toEqual({ kind: 'cursor' });
  expect(titles(steps)).toEqual([
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '2. Tổ chức các phong trào',
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2023.',
  ]);
  expect(steps[0]?.blocks.map(block => block.headingLevel)).toEqual([1, 2, 3, 0]);
});

it('puts an earlier section before the next one that is present', () => {
  const there = carryOut([], plan([], { sectionId: sangTao }));
  const second = plan(there, { sectionId: tinhNguyen });
  expect(second[0]?.place).toEqual({ kind: 'before', tag: tagOf(smallOutline, sangTao, 'heading') });
  expect(titles(second)).toEqual([
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2023.',
  ]);
});

it('puts a later section after the last one that is present', () => {
  const there = carryOut([], plan([], { sectionId: tuyenTruyen }));
  const steps = plan(there, { sectionId: sangTao });
  expect(steps[0]?.place).toEqual({ kind: 'after', tag: there.at(-1) });
});

it('plans nothing where everything is there', () => {
  const there = carryOut([], plan([], 'everything'));
  expect(plan(there, 'everything')).toEqual([]);
  expect(plan(there, { sectionId: tuyenTruyen })).toEqual([]);
});

it('fills the gaps around what is there, each in its place', () => {
  const there = carryOut([], plan([], { sectionId: tinhNguyen }));
  const rest = plan(there, 'everything');
  expect(rest.map(step => step.place.kind)).toEqual(['before', 'after']);
});

it('knows a section by its slots, not by its heading alone', () => {
  const heading = snapshotOf([[tagOf(smallOutline, tuyenTruyen, 'heading'), '']]);
  expect(isInserted(smallOutline, 'point', heading, tuyenTruyen)).toBe(false);
  const slot = snapshotOf([[tagOf(smallOutline, idOf(smallOutline, '- Nhận định')), '']]);
  expect(isInserted(smallOutline, 'point', slot, tuyenTruyen)).toBe(true);
});

it('does not look at foreign controls', () => {
  expect(
    planInsertion(
      smallOutline,
      'point',
      snapshotOf([
        ['Ngày ký', ''],
        ['dy1:odd', ''],
      ]),
      'everything',
    ),
  ).toEqual(planInsertion(smallOutline, 'point', empty, 'everything'));
});

it('ends in the outline’s order, whatever the order of the clicks', () => {
  const whole = itemsOf(doan2023, 'point').map(item => `${item.role} ${item.node.id}`);
  const sections = sectionsOf(doan2023).map(section => section.id);
  const roleAndNode = (tag: string) => {
    const [, , role, nodeId] = tag.split(':');
    return `${role === 'h' ? 'heading' : 'slot'} ${nodeId ?? ''}`;
  };
  assertProperty(
    fc.property(fc.shuffledSubarray(sections, { minLength: 1 }), clicks => {
      const tags = clicks.reduce<readonly string[]>(
        (now, sectionId) =>
          carryOut(
            now,
            planInsertion(doan2023, 'point', snapshotOf(now.map(tag => [tag, ''])), { sectionId }),
          ),
        [],
      );
      const there = tags.map(roleAndNode);
      expect(new Set(there).size).toBe(there.length);
      expect(there).toEqual(whole.filter(item => there.includes(item)));
      for (const sectionId of clicks) {
        expect(isInserted(doan2023, 'point', snapshotOf(tags.map(tag => [tag, ''])), sectionId)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

it('writes each control with its tag, its title and its words', () => {
  const [step] = planInsertion(smallOutline, 'subPoint', empty, { sectionId: tuyenTruyen });
  expect(step?.blocks.slice(1, 4)).toEqual([
    {
      role: 'heading',
      nodeId: tuyenTruyen,
      tag: tagOf(smallOutline, tuyenTruyen, 'heading'),
      title: '1. Công tác tuyên truyền, giáo dục',
      text: '1. Công tác tuyên truyền, giáo dục',
      headingLevel: 2,
    },
    {
      role: 'slot',
      nodeId: 'p1.s1.i01',
      tag: tagOf(smallOutline, 'p1.s1.i01'),
      title: '- Nhận định khái quát về công tác tuyên truyền',
      text: 'Nhập nội dung: Nhận định khái quát về công tác tuyên truyền.',
      headingLevel: 0,
    },
    expect.objectContaining({ role: 'heading', nodeId: 'p1.s1.i02', headingLevel: 3 }),
  ]);
});

it('knows nine heading styles, as Word does', () => {
  const deep = (depth: number): OutlineNode => ({
    id: `p${String(depth)}`,
    marker: `${String(depth)}.`,
    text: `Mục ${String(depth)}`,
    level: depth,
    kind: 'heading',
    children: depth === 11 ? [] : [deep(depth + 1)],
  });
  const [step] = planInsertion({ title: '', roots: [deep(1)] }, 'point', empty, 'everything');
  expect(step?.blocks.map(({ headingLevel }) => headingLevel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 0]);
});

it('goes by the tags that the document has, ticks and all', () => {
  const ticked = `${tagOf(smallOutline, 'p1.s1.i02', 'slot', new Set([1]))}.nkps`;
  expect(plan([ticked], { sectionId: tinhNguyen }).at(-1)?.place).toEqual({ kind: 'after', tag: ticked });
  expect(plan([ticked], { sectionId: tuyenTruyen })[0]?.place).toEqual({ kind: 'before', tag: ticked });
});

it('leaves the controls of another outline aside', () => {
  const other = tagOf(doan2023, 'p1.s1', 'heading');
  expect(plan([other], { sectionId: tuyenTruyen })[0]?.place).toEqual({ kind: 'cursor' });
  expect(isInserted(doan2023, 'point', snapshotOf([[tagOf(smallOutline, 'p1.s1.i01'), '']]), 'p1.s1')).toBe(
    false,
  );
});

it('brings nothing for a section that the outline has no more', () => {
  expect(plan([], { sectionId: 'p9' })).toEqual([]);
});

it('brings what is missing of a section, though its slot is there', () => {
  const there = [tagOf(smallOutline, 'p1.s1.i01')];
  expect(
    plan(there, { sectionId: tuyenTruyen }).map(({ place, blocks }) => [
      place.kind,
      blocks.map(({ nodeId }) => nodeId),
    ]),
  ).toEqual([
    ['before', ['p1', 'p1.s1']],
    ['after', ['p1.s1.i02']],
  ]);
  expect(isInserted(smallOutline, 'point', snapshotOf([[there[0]!, '']]), tinhNguyen)).toBe(false);
});

it('brings the headings above a section, not what is to be written under them', () => {
  const outline = parseOutline(['I. KẾT QUẢ', '- Nhận định', '1. Tuyên truyền', '- Kết quả'].join('\n'));
  const [step] = planInsertion(outline, 'section', empty, { sectionId: 'p1.s1' });
  expect(step?.blocks.map(({ role, nodeId }) => `${role} ${nodeId}`)).toEqual([
    'heading p1',
    'heading p1.s1',
    'slot p1.s1',
  ]);
});
