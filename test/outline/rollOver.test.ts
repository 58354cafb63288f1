import { walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { applyYearChanges, yearChanges, yearOf } from '../../src/outline/rollOver';
import { doan2023, doan2023Text } from '../support/outlines';

/** The changes in a line of an outline for 2023: "2023→2024", offered ones with "?". */
const changesIn = (line: string) =>
  yearChanges(parseOutline(`ĐỀ CƯƠNG BÁO CÁO NĂM 2023\n- ${line}`))
    .filter(({ nodeId }) => nodeId !== '')
    .map(({ from, to, isSure }) => `${from}→${to}${isSure ? '' : '?'}`);

it.each<[string, readonly string[]]>([
  ['Kết quả năm 2023', ['2023→2024']],
  ['Nhiệm vụ năm 2024', ['2024→2025']],
  ['Kết quả so với năm 2022, cùng kỳ 2022', ['2022→2023', '2022→2023']],
  ['Chương trình giai đoạn 2022 - 2030 năm 2023', ['2023→2024']],
  ['Chương trình giai đoạn 2022-2030', []],
  ['Đề án từ năm 2022 đến năm 2027', []],
  ['Nghị quyết nhiệm kỳ 2022 – 2027', []],
  ['Luật Thanh niên 2020', []],
  ['Việc thi hành Luật Thanh niên năm 2020', []],
  ['Nghị định 30/2020/NĐ-CP, Quyết định 225/2023/QĐ-TTg', []],
  ['Kế hoạch số 12-KH/TWĐTN năm 2023', ['2023→2024']],
  ['kỷ niệm 76 năm ngày Thương binh, Liệt sĩ', ['76→77?']],
  ['Đại hội ngày 15/12/2023', ['2023→2024?']],
  ['Năm học 2022 - 2023', ['2022→2023?', '2023→2024?']],
  ['Đã có từ năm 2015', []],
  ['Đã làm từ năm 2022', ['2022→2023?']],
  // A law of the report's own year may be meant as that year's work; an older one keeps its name.
  ['Thi hành Luật Thanh niên năm 2023', ['2023→2024?']],
  ['Thi hành Pháp lệnh năm 2023', ['2023→2024?']],
  ['Luật Thanh niên 2023', []],
  ['Luật Thanh niên 2022', []],
  ['Luật  Thanh  niên  2022', []],
  ['Luật Thanh niên  năm  2022', []],
  ['Hiến pháp 2022', []],
  ['Theo luật, kết quả năm 2023', ['2023→2024']],
  ['Thi hành luật năm qua, 2022', ['2022→2023?']],
  ['Luật và các văn bản hướng dẫn thi hành khác 2022', ['2022→2023?']],
  ['Kế hoạch giai đoạn 2023', []],
  ['Kế hoạch giai đoạn  2023', []],
  ['Đại hội nhiệm kỳ 2023', []],
  ['Đại hội nhiệm kỳ  2023', []],
  ['Đầu nhiệm kỳ mới, năm 2023', ['2023→2024']],
  ['Cuối giai đoạn trước, năm 2023', ['2023→2024']],
  ['So với  cả  năm  2022', ['2022→2023']],
  ['So với nhiều kỳ trước của 2022', ['2022→2023?']],
  [`So với năm 2022, ${'kết quả công tác '.repeat(6)}`, ['2022→2023']],
  ['Năm học 2022 - 2024', []],
  ['Chương trình 2022 - 2023', []],
  ['Số 225/2023/ QĐ-TTg', []],
  ['Họp 12/2023, 15 /2023, 15.2023', ['2023→2024?', '2023→2024?', '2023→2024?']],
  ['Đạt 20235 lượt', []],
])('in “%s”', (line, expected) => {
  expect(changesIn(line)).toEqual(expected);
});

it('goes by the title’s year, else by the one most named', () => {
  expect(yearOf(doan2023)).toBe(2023);
  expect(yearOf(parseOutline('- Năm 2024\n- Năm 2025\n- Quý I năm 2025'))).toBe(2025);
  expect(yearOf(parseOutline('- Không có năm'))).toBeUndefined();
  expect(yearChanges(parseOutline('- Không có năm'))).toEqual([]);
});

it('takes the outline of 2023 to 2024, and nothing else in it', () => {
  const changes = yearChanges(doan2023);
  const rolled = applyYearChanges(
    doan2023,
    changes.filter(each => each.isSure),
  );
  // Another way to the same text: every 2023 of the source that is no period.
  const expected = parseOutline(doan2023Text.replace(/(?<![-–] ?)2023(?! ?[-–])/g, '2024'));
  expect(rolled.title).toBe(expected.title);
  expect([...walk(rolled)].map(node => node.text)).toEqual([...walk(expected)].map(node => node.text));
  expect(changes.filter(each => !each.isSure).map(each => `${each.from}→${each.to}`)).toEqual(['76→77']);
});

it('changes places of other lengths, whatever order they are given in', () => {
  const outline = parseOutline('BÁO CÁO NĂM 2023\n- Kỷ niệm 99 năm ngày truyền thống trong năm 2023');
  const changes = yearChanges(outline);
  const expected = 'Kỷ niệm 100 năm ngày truyền thống trong năm 2024';
  expect(applyYearChanges(outline, changes).roots[0]?.text).toBe(expected);
  expect(applyYearChanges(outline, [...changes].reverse()).roots[0]?.text).toBe(expected);
});

it('offers nothing where no year is named, no anniversary either', () => {
  expect(yearChanges(parseOutline('- Kỷ niệm 76 năm ngày thành lập'))).toEqual([]);
});

it('finds the year within a title, and the last of two', () => {
  expect(yearOf(parseOutline('NĂM 2023 CỦA TỈNH\n- Năm 2025\n- Năm 2025'))).toBe(2023);
  expect(yearOf(parseOutline('TỔNG KẾT NĂM 2023, NHIỆM VỤ NĂM 2024\n- Ý'))).toBe(2024);
});

it('changes several places of one line', () => {
  const outline = parseOutline('- Từ quý I năm 2023 đến hết năm 2023\n- Năm 2023');
  const [node] = applyYearChanges(outline, yearChanges(outline)).roots;
  expect(node?.text).toBe('Từ quý I năm 2024 đến hết năm 2024');
});
