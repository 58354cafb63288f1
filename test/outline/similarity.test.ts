import { asksTheSame, featuresOf, similarity, similarityOf, wordsOf } from '../../src/outline/similarity';

it.each<[string, readonly string[]]>([
  ['Công tác Ðoàn, Đội.', ['cong', 'tac', 'doan', 'doi']],
  ['Kết quả năm 2023', ['ket', 'qua', 'nam', '#']],
  ['Nhiệm kỳ 2022 – 2027', ['nhiem', 'ky', '#', '#']],
  // A figure that only begins or ends like a year, and a year of another century.
  ['20235 lượt, 12023 lượt, từ 1931', ['20235', 'luot', '12023', 'luot', 'tu', '1931']],
  ['“3 liên kết”', ['3', 'lien', 'ket']],
  ['–', []],
])('takes the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('counts words and pairs of neighbours', () => {
  expect([...featuresOf('Đoàn và Đoàn viên')]).toEqual([
    ['doan', 2],
    ['doan va', 1],
    ['va', 1],
    ['va doan', 1],
    ['doan vien', 1],
    ['vien', 1],
  ]);
});

it.each<[string, string, number]>([
  ['Kết quả công tác Đoàn năm 2023', 'KET QUA CONG TAC DOAN, NAM 2024', 1],
  ['Kết quả công tác', 'Chuyển đổi số', 0],
  // 5 features (3 words, 2 pairs) and 3 features (2 words, 1 pair), of which 3 are shared: 2 · 3 / 8.
  ['tuổi trẻ sáng', 'tuổi trẻ', 0.75],
  // The same two words the other way round: 2 of 3 and 3 are shared.
  ['sáng tạo', 'tạo sáng', 2 / 3],
  // A word said twice is shared once with one that says it once: 3 features each, 1 and 1.
  ['trẻ trẻ', 'trẻ', 2 / 4],
  ['', '', 1],
  ['', 'Kết quả', 0],
])('“%s” and “%s” are alike by %f', (a, b, expected) => {
  expect(similarity(a, b)).toBeCloseTo(expected, 10);
  expect(similarity(b, a)).toBeCloseTo(expected, 10);
  expect(similarityOf(featuresOf(a), featuresOf(b))).toBe(similarity(a, b));
});

it.each<[string, string]>([
  ['Kết quả triển khai cuộc vận động', 'Tình hình tổ chức thực hiện các cuộc vận động'],
  ['Việc đẩy mạnh phong trào tình nguyện', 'Tăng cường phong trào tình nguyện'],
  ['Phong trào tình nguyện năm 2023', 'Phong trào tình nguyện năm 2023'],
])('“%s” asks the same as “%s”', (a, b) => {
  expect(asksTheSame(a, b)).toBe(true);
});

it.each<[string, string, string]>([
  ['another subject', 'Kết quả phong trào tình nguyện', 'Kết quả phong trào sáng tạo'],
  ['a subject more', 'Phong trào tình nguyện', 'Phong trào tình nguyện hè'],
  ['another order', 'Đội với Hội', 'Hội với Đội'],
  // Only light words: nothing says what is asked, so nothing says that it is the same.
  ['no subject in either', 'Kết quả thực hiện', 'Tình hình thực hiện'],
  ['words that only join into the same letters', 'thanh niên tình nguyện', 'thanhniên tình nguyện'],
])('tells %s: “%s” and “%s”', (_, a, b) => {
  expect(asksTheSame(a, b)).toBe(false);
});
