import type { OutlineNode } from '../../src/outline/outline';
import { isRepetition } from '../../src/report/repetition';
import { placeholderFor } from '../../src/report/wording';

const leaf = (text: string): OutlineNode => ({
  id: 'x01',
  marker: '+',
  text,
  level: 5,
  kind: 'point',
  children: [],
});
const node: OutlineNode = {
  ...leaf('Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023 gắn với 3 phong trào'),
  children: [leaf('Một số mô hình, hoạt động tiêu biểu cấp tỉnh')],
};

it.each([
  ['the request', node.text],
  ['the request with another year', node.text.replace('2023', '2024')],
  ['the request in capitals without its quotes', node.text.toUpperCase().replace(/[“”]/g, '')],
  ['the request with a word changed', node.text.replace('triển khai', 'thực hiện')],
  ['the request with empty words around it', `Báo cáo về ${node.text} của đơn vị`],
  [
    'most of the request and empty words',
    'Phong trào gắn với Cuộc vận động “Tự hào một dải non sông”: nội dung triển khai, kết quả',
  ],
  ['a sub-point', 'Một số mô hình, hoạt động tiêu biểu của cấp tỉnh'],
  ['its placeholder', placeholderFor(node)],
  [
    'the prompt of a point that nobody knows',
    ' Nhập nội dung: Công tác khác mà không ai còn nhớ trong năm 1999, 12 lớp',
  ],
])('hears the request again in %s', (_, text) => {
  expect(isRepetition(text, node)).toBe(true);
});

it.each([
  ['a figure', node.text.replace('năm 2023', 'năm 2023: 12 lớp')],
  ['another figure in the place of the request’s', node.text.replace('3 phong trào', '4 phong trào')],
  ['words of its own', 'Cuộc vận động được các huyện hưởng ứng sôi nổi với nhiều cách làm hay'],
  [
    'a long text that begins with the request',
    `${node.text} đã được triển khai sâu rộng ở các cơ sở, thu hút đông đảo đoàn viên tham gia`,
  ],
  ['only some of the request’s words', 'Kết quả triển khai phong trào'],
  [
    'the request and one word of content',
    'Kết quả triển khai tốt Cuộc vận động “Tự hào non sông” gắn với phong trào Đoàn mạnh',
  ],
  ['nothing', ''],
  [
    'prompt words in the midst',
    'Đã nhập nội dung: 3 lớp vào phần mềm, sau đó tổng hợp và gửi cơ quan cấp trên',
  ],
])('hears an answer in %s', (_, text) => {
  expect(isRepetition(text, node)).toBe(false);
});

describe('on the edge', () => {
  const request = leaf('Một hai ba bốn năm sáu bảy tám chín mười');

  it('most of the request is four fifths of its words, in any order', () => {
    expect(isRepetition('Tám bảy sáu năm bốn ba hai một', request)).toBe(true);
    expect(isRepetition('Bảy sáu năm bốn ba hai một', request)).toBe(false);
    expect(isRepetition('Tám bảy sáu năm bốn ba hai một báo cáo', request)).toBe(true);
    expect(isRepetition('Tám bảy sáu năm bốn ba hai một xã', request)).toBe(false);
  });

  it('empty words alone are no request', () => {
    expect(isRepetition('Báo cáo của đơn vị trong năm nay', leaf('Công tác khác của tỉnh'))).toBe(false);
  });

  it('what is much longer answers, be it in the words of the request', () => {
    expect(isRepetition(`${request.text} ${request.text}`, request)).toBe(false);
  });

  it('numbers that only look like years are figures', () => {
    expect(isRepetition(`${request.text} 12024`, request)).toBe(false);
    expect(isRepetition(`${request.text} 20245`, request)).toBe(false);
    expect(isRepetition(`${request.text} 2024`, request)).toBe(true);
  });

  it('a prompt is told by its first words, whatever blanks stand before them', () => {
    expect(isRepetition('\n  nhập nội dung: x', request)).toBe(true);
    expect(isRepetition('Nhập nội dung: x', request)).toBe(true);
  });
});
