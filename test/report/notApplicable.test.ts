import { findNode, pathTo, type OutlineNode } from '../../src/outline/outline';
import { mayBeNil, nilReasons, ownReason, saysNil } from '../../src/report/notApplicable';
import { smallOutline } from '../support/outlines';

const point = (text: string): OutlineNode => ({
  id: 'i01',
  marker: '-',
  text,
  level: 4,
  kind: 'point',
  children: [],
});

it.each([
  'Nhận định khái quát về công tác tuyên truyền',
  'Việc thực hiện các chỉ tiêu',
  'Kết quả thực hiện chỉ tiêu năm 2023',
  'Các chỉ tiêu chưa đạt',
  'Chỉ tiêu',
  'Đánh giá chung',
  'Những kết quả nổi bật',
  'Kết quả nổi bật',
  'Mặt được',
  'ƯU ĐIỂM',
  'Những hạn chế, khó khăn',
  'Tồn tại',
  'Nguyên nhân khách quan',
  'Khó khăn, vướng mắc',
  'Bài học kinh nghiệm',
])('takes no "nothing to report" for "%s"', text => {
  expect(mayBeNil(point(text), [])).toBe(false);
  expect(mayBeNil(point(text.normalize('NFD')), [])).toBe(false);
});

it.each([
  'Kết quả triển khai “Ngày đoàn viên”',
  'Một số mô hình tiêu biểu',
  'Việc tham mưu cho cấp ủy',
  // The words stand in it, but it does not begin with them.
  'Công tác đánh giá chung kết',
  'Giải pháp khắc phục hạn chế',
  'Kết quả khắc phục khó khăn',
])('takes it for "%s"', text => {
  expect(mayBeNil(point(text), [])).toBe(true);
});

it('takes none for anything below an assessment', () => {
  const below = point('Công tác tổ chức');
  expect(mayBeNil(below, pathTo(smallOutline, 'p2.s1'))).toBe(false);
  expect(mayBeNil(below, pathTo(smallOutline, 'p1.s1'))).toBe(true);
  // An overview is asked of the point itself, not of all that stands below one.
  expect(mayBeNil(below, [findNode(smallOutline, 'p1.s1.i01')!])).toBe(true);
});

it.each([
  'Không',
  'Không.',
  ' KHÔNG . ',
  'Không có',
  'Không có.',
  'Đơn vị không có.',
  'Không phát sinh',
  'Trong kỳ không có phát sinh',
  'Năm 2023, đơn vị không triển khai nội dung này.',
  'Chưa triển khai .',
  'Chưa có số liệu tại thời điểm báo cáo.',
  'Đơn vị không có nội dung này trong kỳ báo cáo.',
  'Không có; sẽ bổ sung',
  'Tháng 6 không có\nTháng 7 không có',
  'Không phát sinh'.normalize('NFD'),
])('hears in "%s" that there is nothing', text => {
  expect(saysNil(text)).toBe(true);
});

it.each([
  '',
  'Không có đoàn viên vi phạm pháp luật.',
  'Có 12 lớp.',
  'Không gian văn hóa Hồ Chí Minh được đưa vào sử dụng.',
  'Đã triển khai ở 12 huyện.',
  'Tổ chức 3 lớp, không ai vắng.',
  'Đơn vị nói không',
])('hears content in "%s"', text => {
  expect(saysNil(text)).toBe(false);
});

it('gives every reason a code that a tag can hold and a sentence that says nil', () => {
  const codes = [...nilReasons.map(({ code }) => code), ownReason];
  expect(new Set(codes).size).toBe(5);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]{1,4}$/);
  // 'cov' stands for what is written about elsewhere.
  expect(codes).not.toContain('cov');
  for (const { sentence } of nilReasons) expect([sentence, saysNil(sentence)]).toEqual([sentence, true]);
});
