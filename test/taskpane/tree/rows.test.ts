import { filterRows, rowsOf } from '../../../src/taskpane/tree/rows';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../../support/outlines';
import { readyState, wholeSnapshot } from '../renderPane';

const labels = (rows: ReturnType<typeof rowsOf>) => rows.map(({ node }) => `${node.marker} ${node.text}`);

it.each([
  ['section', 25],
  ['point', 25 + 94],
  ['subPoint', 25 + 94 + 131],
] as const)('goes down to what has a slot of its own: %s, %i rows', (granularity, count) => {
  expect(rowsOf(doan2023, granularity)).toHaveLength(count);
});

it.each([
  ['cong tac quoc te', '5. Công tác quốc tế thanh niên'],
  ['CÔNG TÁC QUỐC TẾ', '5. Công tác quốc tế thanh niên'],
  ['quo\u0302\u0301c te\u0302\u0301', '5. Công tác quốc tế thanh niên'],
])('finds by "%s" without diacritics, in capitals and in letters taken apart', (search, found) => {
  const { coverage } = readyState({ outline: doan2023 });
  const rows = labels(filterRows(rowsOf(doan2023, 'point'), coverage, search, false));
  expect(rows[0]).toMatch(/^I\. /);
  expect(rows.some(label => label.startsWith(found))).toBe(true);
  expect(rows.length).toBeLessThan(25);
});

it('finds a point by the words of its sub-points, and shows the headings above it', () => {
  const { coverage } = readyState();
  expect(labels(filterRows(rowsOf(smallOutline, 'point'), coverage, 'tu hao mot dai', false))).toEqual([
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Công tác tuyên truyền, giáo dục',
    '- Kết quả công tác giáo dục truyền thống:',
  ]);
});

it('takes out of the list of gaps what is written', () => {
  const written = idOf(smallOutline, '- Kết quả thực hiện chủ trương');
  const { coverage } = readyState({ snapshot: wholeSnapshot({ [written]: 'Đã xây dựng 31 công trình.' }) });
  const shown = labels(filterRows(rowsOf(smallOutline, 'point'), coverage, '', true));
  expect(shown).toContain('- Nhận định khái quát.');
  expect(shown).not.toContain('- Kết quả thực hiện chủ trương “3 liên kết” năm 2023.');
  // Nothing of it is left to write, so its heading goes as well.
  expect(shown).not.toContain('2.1. Phong trào “Thanh niên tình nguyện”');
});

it('keeps slots that stand twice among the gaps: one of them has to go', () => {
  const id = idOf(smallOutline, '- Nhận định khái quát.');
  const twice = [tagOf(smallOutline, id), 'Đã triển khai.'] as const;
  const { coverage } = readyState({ snapshot: snapshotOf([twice, twice]) });
  expect(labels(filterRows(rowsOf(smallOutline, 'point'), coverage, '', true)).at(-1)).toBe(
    '- Nhận định khái quát.',
  );
});

it('combines words and gaps', () => {
  const { coverage } = readyState({ snapshot: wholeSnapshot() });
  expect(labels(filterRows(rowsOf(smallOutline, 'point'), coverage, '3 lien ket', true))).toEqual([
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '2. Tổ chức các phong trào',
    '2.1. Phong trào “Thanh niên tình nguyện”',
    '- Kết quả thực hiện chủ trương “3 liên kết” năm 2023.',
  ]);
});
