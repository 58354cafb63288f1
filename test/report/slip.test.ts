import { viewReport } from '../../src/report/checks/view';
import { slipOf } from '../../src/report/slip';
import { smallOutline, tagOf } from '../support/outlines';
import { readingFrom } from '../support/readingFrom';

const view = viewReport(
  smallOutline,
  'point',
  readingFrom(
    { tag: tagOf(smallOutline, 'p1.s1.i01'), text: 'Có 12 lớp.' },
    { tag: `${tagOf(smallOutline, 'p1.s1.i02')}ncov`, text: '' },
    { tag: `${tagOf(smallOutline, 'p1.s2.u1.i01')}nkps`, text: ' Không phát sinh trong kỳ báo cáo. ' },
    { tag: `${tagOf(smallOutline, 'p1.s2.u2.i01')}ncov`, text: '' },
  ),
  { year: 2023, profile: 'none', elsewhere: { 'p1.s1.i02': 'p1.s1.i01', 'p1.s1.i01': 'p2.s1' } },
);
const slip = slipOf(view, [], {});

it('has a line for each point: its state, its section, and what a leader must know of it', () => {
  const section = '1. Công tác tuyên truyền, giáo dục';
  expect(slip.lines).toEqual([
    { point: 'Nhận định khái quát về công tác tuyên truyền', state: 'written', section, note: '' },
    { point: 'Kết quả công tác giáo dục truyền thống:', state: 'elsewhere', section, note: section },
    {
      point: 'Kết quả thực hiện chủ trương “3 liên kết” năm 2023.',
      state: 'nil',
      section: '2.1. Phong trào “Thanh niên tình nguyện”',
      note: 'Không phát sinh trong kỳ báo cáo.',
    },
    // Nobody kept where.
    {
      point: 'Nhận định khái quát.',
      state: 'elsewhere',
      section: '2.2. Phong trào “Tuổi trẻ sáng tạo”',
      note: '',
    },
    { point: 'Mặt được', state: 'missing', section: '1. Mặt được', note: '' },
  ]);
});

it('counts the states of the slots', () => {
  expect(slip.counts).toEqual({
    missing: 1,
    empty: 0,
    written: 1,
    nil: 1,
    elsewhere: 2,
    duplicate: 0,
    unreadable: 0,
    total: 5,
  });
});

it('is named by the last line of the outline’s title', () => {
  const titled = { ...view, outline: { ...smallOutline, title: 'ĐỀ CƯƠNG\nCông tác năm 2023' } };
  expect(slipOf(titled, [], {}).title).toBe('Công tác năm 2023');
  expect(slipOf({ ...view, outline: { ...smallOutline, title: '' } }, [], {}).title).toBe('');
});

it('names no section for a point above all of them', () => {
  const roots = [
    { id: 'i01', marker: '-', text: 'Đặc điểm', level: 1, kind: 'point' as const, children: [] },
  ];
  const outline = { title: '', roots };
  const reading = readingFrom();
  const above = viewReport(outline, 'point', reading, { year: undefined, profile: 'none', elsewhere: {} });
  expect(slipOf(above, [], {}).lines).toEqual([
    { point: 'Đặc điểm', state: 'missing', section: '', note: '' },
  ]);
});

it('counts what is open, and lists what was ignored, and why', () => {
  const finding = (key: string, severity: 'error' | 'warning' | 'hint') =>
    ({ rule: 'slotMissing', severity, key, values: { point: 'Mặt được' } }) as const;
  const findings = [
    finding('a', 'error'),
    finding('b', 'error'),
    finding('c', 'warning'),
    finding('d', 'warning'),
    finding('e', 'warning'),
    finding('f', 'hint'),
  ];
  expect(slipOf(view, findings, {})).toMatchObject({ errors: 2, warnings: 3, ignored: [] });
  expect(slipOf(view, findings, { c: 'Trích dẫn', a: '', f: 'Chữ của mẫu', gone: 'Cũ' })).toMatchObject({
    errors: 1,
    warnings: 2,
    ignored: [
      { finding: findings[0], reason: '' },
      { finding: findings[2], reason: 'Trích dẫn' },
      { finding: findings[5], reason: 'Chữ của mẫu' },
    ],
  });
});
