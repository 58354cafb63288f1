import { cutDispatch } from '../../src/outline/dispatch';

/** The lines that are left, and the numbers of those that were taken: before the outline, after it. */
const cut = (...texts: readonly string[]) => {
  const { lines, repairs } = cutDispatch(texts.map((text, index) => ({ number: index + 1, text })));
  const numbers = (wanted: string) => repairs.filter(({ kind }) => kind === wanted).map(({ line }) => line);
  return {
    left: lines.map(({ text }) => text),
    before: numbers('beforeOutline'),
    after: numbers('afterOutline'),
  };
};

it('leaves an outline without a dispatch as it is', () => {
  const outline = ['ĐỀ CƯƠNG BÁO CÁO', 'Kết quả năm 2023', 'I. KẾT QUẢ', '- Nhận định khái quát'];
  expect(cut(...outline)).toEqual({ left: outline, before: [], after: [] });
});

it('tells each line that it takes, with its words', () => {
  expect(
    cutDispatch([
      { number: 4, text: 'Số: 12-KH/TWĐTN' },
      { number: 7, text: 'I. KẾT QUẢ' },
      { number: 9, text: 'Nơi nhận:' },
    ]).repairs,
  ).toEqual([
    { kind: 'beforeOutline', line: 4, text: 'Số: 12-KH/TWĐTN' },
    { kind: 'afterOutline', line: 9, text: 'Nơi nhận:' },
  ]);
});

it.each([
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Độc lập–Tự do–Hạnh phúc',
  'TỈNH ĐOÀN ĐỒNG THÁP',
  'THÀNH ĐOÀN ĐÀ NẴNG',
  'UBND HUYỆN CỦ CHI, THÀNH PHỐ HỒ CHÍ MINH',
  'ỦY BAN NHÂN DÂN XÃ BÌNH HƯNG',
  'BCH ĐOÀN XÃ BÌNH HƯNG',
  'ĐOÀN TNCS HỒ CHÍ MINH',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Số: 12-KH/TWĐTN',
  'Số : 30/BC',
  'Hà Nội, ngày 12 tháng 11 năm 2023',
  'Đà Nẵng,ngày      tháng     năm 2023',
  '(Kèm theo Công văn số 12-CV/TWĐTN)',
  '(Ban hành kèm theo Kế hoạch số 5)',
  '(Gửi kèm theo công văn)',
  'Kính gửi: Các tỉnh, thành đoàn',
  'V/v báo cáo tổng kết năm',
  'Căn cứ Kế hoạch số 5',
  'DỰ THẢO',
  'Phụ lục',
  'PHỤ LỤC SỐ 2',
  'Phụ lục III',
  'Báo cáo theo các nội dung sau:',
  'Các đơn vị gửi báo cáo;',
  `Ban Bí thư đề nghị ${'các tỉnh, thành đoàn '.repeat(8)}báo cáo.`,
])('takes no “%s” for a title', text => {
  expect(cut(text, 'I. KẾT QUẢ')).toEqual({ left: ['I. KẾT QUẢ'], before: [1], after: [] });
});

it.each([
  'BÁO CÁO',
  'Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023',
  'Về việc thi hành luật; các nội dung chính',
  'Đề cương báo cáo gồm các nội dung:',
  'Công văn số: 12-KH',
  'Số: 12',
  'Các nội dung (kèm theo số liệu)',
  'Thư kính gửi',
  'Danh mục phụ lục',
  `Kết quả ${'a'.repeat(151)}.`,
  'Báo cáo về Đảng Cộng sản Việt Nam',
  'Nhiệm vụ của Đoàn TNCS trong năm',
  `Đoàn TNCS ${'và các tổ chức '.repeat(4)}`,
  'Báo cáo. Của tỉnh, ngày 1 tháng 2 năm 2023',
  'Báo cáo kèm theo',
  'Dự thảo2',
  'Phụ lục số liệu',
  'Trung ương giao nhiệm vụ',
  'Tỉnh đoàn Đồng Tháp. Báo cáo năm',
  'Báo cáo kết quả năm.',
  `Kết quả ${'công tác Đoàn '.repeat(12)}`,
])('leaves “%s” in the title', text => {
  expect(cut(text, 'I. KẾT QUẢ').left).toEqual([text, 'I. KẾT QUẢ']);
});

it('takes no line for a head once the outline has begun', () => {
  const outline = ['I. KẾT QUẢ', 'Kính gửi: Các tỉnh đoàn', 'Căn cứ:', '1. Mặt được'];
  expect(cut(...outline).left).toEqual(outline);
});

it.each([
  'ĐỀ CƯƠNG BÁO CÁO',
  'Đề cương',
  'Mẫu đề cương báo cáo năm',
  'ĐỀ CƯƠNG BÁO CÁO'.normalize('NFD'),
  // Of 160 characters, the most that a title may have.
  `Đề cương ${'a'.repeat(151)}`,
])('begins at the last line that calls itself so: “%s”', title => {
  const dispatch = ['KẾ HOẠCH', 'I. Mục đích', '- Đánh giá', 'Đề cương gồm các phần', '1. Yêu cầu'];
  expect(cut(...dispatch, title, 'I. KẾT QUẢ')).toEqual({
    left: [title, 'I. KẾT QUẢ'],
    before: [1, 2, 3, 4, 5],
    after: [],
  });
});

it.each<[string, string]>([
  ['a line that only speaks of one', 'Theo đề cương báo cáo'],
  ['another word that begins so', 'Đề cươngs'],
  ['a sentence, longer than a title', `Đề cương ${'a'.repeat(152)}`],
])('does not begin at %s', (_, text) => {
  expect(cut('I. Mục đích', text, '1. Yêu cầu').left).toEqual(['I. Mục đích', text, '1. Yêu cầu']);
});

it('does not begin at a title that nothing follows', () => {
  const lines = ['I. Mục đích', '1. Yêu cầu', 'ĐỀ CƯƠNG BÁO CÁO'];
  expect(cut(...lines).left).toEqual(lines);
  expect(cut('Đề cương báo cáo').left).toEqual(['Đề cương báo cáo']);
});

it.each([
  'Nơi nhận:',
  'Nơi nhận',
  'NƠI NHẬN :',
  'T/M. BAN THƯỜNG VỤ',
  'TM. BCH ĐOÀN TỈNH',
  'TM BTV TỈNH ĐOÀN',
  'TM. UBND XÃ',
  'TM. ỦY BAN NHÂN DÂN',
  'TM. UỶ BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'TL. BAN BÍ THƯ',
])('ends at “%s”: addressees and signature are no points', end => {
  expect(cut('I. KẾT QUẢ', '- Kết quả', end, '- Như trên;', '- Lưu VP.')).toEqual({
    left: ['I. KẾT QUẢ', '- Kết quả'],
    before: [],
    after: [3, 4, 5],
  });
});

it.each(['Nơi nhận báo cáo', 'Tại nơi nhận', 'Đồng chí TM. BCH', 'TM. NHÓM', '- Nơi nhận:', '1. TL. Ban'])(
  'does not end at “%s”',
  text => {
    expect(cut('I. KẾT QUẢ', text, '- Kết quả').left).toEqual(['I. KẾT QUẢ', text, '- Kết quả']);
  },
);

it('begins again where headings come: the dispatch stood before its outline', () => {
  const dispatch = ['I. Mục đích', 'Nơi nhận:', '- Như trên', 'Lưu VP'];
  expect(cut(...dispatch, 'II. KẾT QUẢ', '- Mặt được')).toEqual({
    left: ['I. Mục đích', 'II. KẾT QUẢ', '- Mặt được'],
    before: [],
    after: [2, 3, 4],
  });
});
