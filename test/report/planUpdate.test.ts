import { findNode, walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { planUpdate, type Heirs } from '../../src/report/planUpdate';
import { snapshotOf as read } from '../../src/report/snapshot';
import { headingText, titleOf } from '../../src/report/title';
import { placeholderFor } from '../../src/report/wording';
import { doan2023, smallOutline as old, snapshotOf, tagOf } from '../support/outlines';

/** The sections changed places, a point has new words, its sub-points changed places, one point is gone. */
const next = parseOutline(
  [
    'ĐỀ CƯƠNG BÁO CÁO',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Tổ chức các phong trào',
    '1.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2024.',
    '2. Công tác tuyên truyền, giáo dục',
    '- Kết quả công tác giáo dục truyền thống, lịch sử:',
    '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
    '+ Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023.',
  ].join('\n'),
);
const heirs: Heirs = new Map(
  Object.entries({
    p1: 'p1',
    'p1.s1': 'p1.s2',
    'p1.s1.i02': 'p1.s2.i01',
    'p1.s1.i02.x01': 'p1.s2.i01.x02',
    'p1.s1.i02.x02': 'p1.s2.i01.x01',
    'p1.s2': 'p1.s1',
    'p1.s2.u1': 'p1.s1.u1',
    'p1.s2.u1.i01': 'p1.s1.u1.i01',
  }).map(([from, to]) => [from, findNode(next, to)!]),
);
const plan = (...controls: Parameters<typeof snapshotOf>[0]) =>
  planUpdate({ old, next, heirs }, 'point', snapshotOf(controls));
const oldNode = (id: string) => findNode(old, id)!;
const newNode = (id: string) => findNode(next, id)!;

it('gives a control the tag and the title of the node that its own goes on as', () => {
  expect(plan([tagOf(old, 'p1.s2.u1.i01'), 'Có 12 xã.'])).toEqual({
    changes: [
      { kind: 'retag', id: 1, tag: tagOf(next, 'p1.s1.u1.i01') },
      { kind: 'retitle', id: 1, title: titleOf(newNode('p1.s1.u1.i01')) },
    ],
    kept: 1,
    dropped: 0,
  });
});

it('takes ticks along with the sub-points that they stand for, and the account as it is', () => {
  const tick = (ticks: readonly number[], account = '') =>
    plan([`${tagOf(old, 'p1.s1.i02', 'slot', new Set(ticks))}${account}`, 'x']).changes[0];
  const moved = (ticks: readonly number[], account = '') => ({
    kind: 'retag',
    id: 1,
    tag: `${tagOf(next, 'p1.s2.i01', 'slot', new Set(ticks))}${account}`,
  });
  expect(tick([0])).toEqual(moved([1]));
  expect(tick([1])).toEqual(moved([0]));
  expect(tick([0, 1], '.nkps')).toEqual(moved([0, 1], '.nkps'));
  expect(tick([], 'ncov')).toEqual(moved([], 'ncov'));
  // A tick for a sub-point that the outline never had.
  expect(tick([5])).toEqual(moved([]));
});

it('marks what belongs to a node that is gone, once, and leaves its tag and text', () => {
  const title = '- Nhận định khái quát về công tác tuyên truyền';
  const records = [
    { id: 7, tag: tagOf(old, 'p1.s1.i01'), title, text: 'Đã viết.' },
    { id: 8, tag: tagOf(old, 'p1.s1.i01'), title: `Mục bỏ: ${title}`, text: '' },
    { id: 9, tag: tagOf(old, 'p2.s1', 'heading'), title: 'D'.repeat(64), text: '' },
  ];
  expect(planUpdate({ old, next, heirs }, 'point', read({ controls: records, cursorTags: [] }))).toEqual({
    changes: [
      { kind: 'retitle', id: 7, title: `Mục bỏ: ${title}` },
      { kind: 'retitle', id: 8, title: `Mục bỏ: ${title}` },
      { kind: 'retitle', id: 9, title: `Mục bỏ: ${'D'.repeat(55)}…` },
    ],
    kept: 0,
    dropped: 3,
  });
});

it('drops the control of a node that goes on without one, or that had none to be owed', () => {
  // In the new outline the point is one slot: its sub-points have none.
  expect(plan([tagOf(old, 'p1.s1.i02.x01'), 'x'])).toMatchObject({ kept: 0, dropped: 1 });
  // In the old one, too: its words are not those that the new slot asks for.
  const grown = new Map([['p1.s1.i02.x01', newNode('p1.s2.i01')]]);
  const control = snapshotOf([[tagOf(old, 'p1.s1.i02.x01'), 'x']]);
  expect(planUpdate({ old, next, heirs: grown }, 'point', control)).toMatchObject({ kept: 0, dropped: 1 });
  // A slot where the outline has a heading alone.
  expect(plan([tagOf(old, 'p1.s1'), 'x'])).toMatchObject({ kept: 0, dropped: 1 });
});

it('looks at no foreign control, and at none of another outline', () => {
  expect(plan(['Trích yếu', 'x'], [tagOf(doan2023, 'p1.s1.i01'), 'x'])).toEqual({
    changes: [],
    kept: 0,
    dropped: 0,
  });
});

describe('words of ours', () => {
  const headingTag = tagOf(old, 'p1.s2', 'heading');

  it('change in a heading that has the old ones', () => {
    const text = headingText(newNode('p1.s1'));
    expect(plan([headingTag, headingText(oldNode('p1.s2'))]).changes[2]).toEqual({
      kind: 'fill',
      id: 1,
      text,
    });
    expect(plan([headingTag, '2.  TỔ CHỨC CÁC PHONG TRÀO']).changes[2]).toEqual({
      kind: 'fill',
      id: 1,
      text,
    });
  });

  it('stay in a heading that somebody changed, or that reads the same', () => {
    expect(plan([headingTag, '2. Tổ chức phong trào']).changes).toHaveLength(2);
    expect(plan([headingTag, undefined]).changes).toHaveLength(2);
    expect(plan([tagOf(old, 'p1', 'heading'), headingText(oldNode('p1'))]).changes).toHaveLength(2);
  });

  it('change in a slot that shows the old prompt, and only there', () => {
    const tag = tagOf(old, 'p1.s1.i02');
    const prompt = placeholderFor(newNode('p1.s2.i01'));
    expect(plan([tag, placeholderFor(oldNode('p1.s1.i02'))]).changes[2]).toEqual({
      kind: 'showPrompt',
      id: 1,
      prompt,
      clears: false,
    });
    expect(plan([tag, 'Có 12 lớp.']).changes).toHaveLength(2);
    expect(plan([tag, prompt]).changes).toHaveLength(2);
    expect(plan([tag, '']).changes).toHaveLength(2);
  });

  it('stay in a slot whose prompt is the same as before', () => {
    const same = new Map([...walk(old)].map(node => [node.id, node]));
    const renamed = { ...old, title: 'ĐỀ CƯƠNG NĂM 2024' };
    const shown = snapshotOf([[tagOf(old, 'p1.s1.i02'), placeholderFor(oldNode('p1.s1.i02'))]]);
    const { changes } = planUpdate({ old, next: renamed, heirs: same }, 'point', shown);
    expect(changes.map(({ kind }) => kind)).toEqual(['retag', 'retitle']);
  });
});
