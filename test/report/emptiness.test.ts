import { walk, type OutlineNode, findNode } from '../../src/outline/outline';
import { emptinessOf, requestsOf } from '../../src/report/emptiness';
import { placeholderFor } from '../../src/report/wording';
import { doan2023, idOf, smallOutline } from '../support/outlines';

const node = findNode(doan2023, idOf(doan2023, '- Kết quả triển khai chương trình “Tiếp sức'));
if (node === undefined) throw new Error('The outline of 2023 has changed');

/** As a scan sees it: nothing but text. */
const isEmptyText = (text: string, { node: asked }: { readonly node: OutlineNode }) =>
  emptinessOf(
    { text, isPlaceholder: false, hasMore: false, hasEmptyTable: false },
    asked,
    requestsOf(doan2023),
  ) !== undefined;

it.each([
  ['nothing', ''],
  ['spaces, no-break and zero-width', ' \u00A0\u200B\uFEFF\t\n'],
  ['five no-break spaces, the default placeholder of ISO 29500-1, 17.5.2.25', '\u00A0'.repeat(5)],
  ['an object sign alone', '\uFFFC'],
  ['dots', '……'],
  ['a line to fill in', '.......................'],
  ['a dash', '-'],
  ['a plus and dots', '+ ...'],
  ['office’s closing sign', './.'],
  ['xx', 'XX'],
  ['brackets', '[...]'],
  ['a figure to fill in', '…… %'],
  ['a promise', 'Đang cập nhật…'],
  ['a promise in decomposed letters', 'Đang cập nhật'.normalize('NFD')],
  ['the point', 'Kết quả triển khai chương trình “Tiếp sức đến trường”.'],
  ['the point with marker and straight quotes', '- Kết quả triển khai chương trình "Tiếp sức đến trường"'],
  ['the point in capitals', 'KẾT QUẢ TRIỂN KHAI CHƯƠNG TRÌNH “TIẾP SỨC ĐẾN TRƯỜNG”:'],
  ['its placeholder', placeholderFor(node)],
  ['Word’s placeholder in English', 'Click or tap here to enter text.'],
  ['Word’s placeholder in Vietnamese', 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'],
])('takes %s for empty', (_, text) => {
  expect(isEmptyText(text, { node })).toBe(true);
});

it.each([
  ['a figure', '12 lượt'],
  ['nought', '0'],
  ['an explicit nil', 'Không phát sinh'],
  ['one word', 'Có'],
  ['the point and an answer', 'Kết quả triển khai chương trình “Tiếp sức đến trường”: 1.200 suất học bổng.'],
  ['text with a promise in it', 'Đã trao 300 suất, phần còn lại đang cập nhật.'],
  ['a word with xx in it', 'Công ty Maxx'],
  ['a Roman number', 'XIX'],
])('takes %s for written', (_, text) => {
  expect(isEmptyText(text, { node })).toBe(false);
});

it('takes the placeholder of every node of the outline for empty', () => {
  const nodes = [...walk(doan2023)];
  expect(nodes).toHaveLength(250);
  expect(nodes.filter(each => !isEmptyText(placeholderFor(each), { node: each }))).toEqual([]);
});

it('stays quick on long runs of filler', () => {
  expect(isEmptyText(`${'x'.repeat(100_000)}!`, { node })).toBe(true);
  expect(isEmptyText(`${'x.'.repeat(50_000)}a`, { node })).toBe(false);
});

describe('why a slot is empty', () => {
  const point = findNode(smallOutline, 'p1.s1.i02')!;
  const why = (
    text: string | undefined,
    more: {
      readonly isPlaceholder?: boolean;
      readonly hasMore?: boolean;
      readonly hasEmptyTable?: boolean;
    } = {},
    asked: OutlineNode | null = point,
  ) =>
    emptinessOf(
      { text, isPlaceholder: false, hasMore: false, hasEmptyTable: false, ...more },
      asked ?? undefined,
      requestsOf(smallOutline),
    );
  const [first, second] = point.children.map(({ text }) => text);
  const prompt = placeholderFor(point);

  it.each<[string, string | undefined, ReturnType<typeof emptinessOf>]>([
    ['nothing', '', 'untouched'],
    ['what Word cannot tell', undefined, 'untouched'],
    ['Word’s placeholder', 'Click here to enter text.', 'untouched'],
    ['Word’s placeholder with words behind', 'Click here to enter text. Có 12 lớp', undefined],
    ['dots', '……', 'filler'],
    ['two promises', 'Đang tổng hợp, sẽ bổ sung sau', 'filler'],
    ['a promise and a number', 'Sẽ cập nhật 12', undefined],
    ['one x', 'x', undefined],
    ['its placeholder', prompt, 'request'],
    ['its placeholder in capitals', prompt.toUpperCase(), 'request'],
    ['its own words', `- ${point.text}`, 'request'],
    ['the words of another point', 'Kết quả thực hiện chủ trương “3 liên kết” năm 2023', 'request'],
    ['the words of a heading, with its number', 'II. ĐÁNH GIÁ CHUNG', 'request'],
    ['its sub-points one after the other', `+ ${String(first)}\n+ ${String(second)}`, 'request'],
    ['its own words and a sub-point', `${point.text} ${String(second)}`, 'request'],
    ['a sub-point and an answer', `${String(first)} Có 12 lớp.`, undefined],
    ['an answer', 'Có 12 lớp.', undefined],
  ])('is told of %s', (_, text, expected) => {
    expect(why(text)).toBe(expected);
  });

  it('is told of requests of which one begins as another', () => {
    const [one, other] = ['Kết quả', 'Kết quả triển khai'].map(text => ({ ...point.children[0]!, text }));
    const asked: OutlineNode = { ...point, text: 'Phong trào', children: [one!, other!] };
    expect(why('Phong trào; kết quả triển khai', {}, asked)).toBe('request');
    expect(why('Phong trào; kết quả triển khai tốt', {}, asked)).toBeUndefined();
  });

  it('is its marker, typed alone', () => {
    const heading = findNode(smallOutline, 'p1.s2.u1')!;
    expect(why('2.1.', {}, heading)).toBe('request');
    expect(why('2.1', {}, heading)).toBe('request');
    expect(why('2.2.', {}, heading)).toBeUndefined();
    expect(why('2.1.', {}, null)).toBeUndefined();
  });

  it('is told of a slot whose node nobody knows, as far as it can be', () => {
    expect(why('', {}, null)).toBe('untouched');
    expect(why('……', {}, null)).toBe('filler');
    expect(why(point.text, {}, null)).toBe('request');
    expect(why(`${String(first)}\n${String(second)}`, {}, null)).toBeUndefined();
    expect(why('Có 12 lớp.', {}, null)).toBeUndefined();
  });

  it('is told of an empty table, unless words answer or only ask', () => {
    const table = { hasEmptyTable: true };
    expect(why('', table)).toBe('emptyTable');
    expect(why('……', table)).toBe('emptyTable');
    expect(why('Có 12 lớp.', table)).toBeUndefined();
    expect(why(prompt, table)).toBe('request');
    // The next look at the same words, without the table.
    expect(why('')).toBe('untouched');
  });

  it('is no picture and no filled table', () => {
    expect(why('', { hasMore: true })).toBeUndefined();
    expect(why('……', { hasMore: true })).toBeUndefined();
    expect(why(prompt, { hasMore: true })).toBeUndefined();
  });

  it('is told of a placeholder that shows, in whatever words', () => {
    const shows = { isPlaceholder: true };
    for (const text of [
      prompt,
      'Nhập nội dung: Việc của đề cương khác.',
      '',
      '……',
      'Click here to enter text.',
      point.text,
    ])
      expect([text, why(text, shows)]).toEqual([text, 'untouched']);
    expect(why(undefined, shows)).toBe('untouched');
    // The prompt of a picture control is a picture: it shows, and answers nothing.
    expect(why(prompt, { ...shows, hasMore: true })).toBe('untouched');
    expect(why('', { ...shows, hasMore: true })).toBeUndefined();
    expect(why(' ', { ...shows, hasMore: true })).toBeUndefined();
    expect(why('……', { ...shows, hasMore: true })).toBe('untouched');
  });

  it('is not told of a placeholder that somebody wrote into', () => {
    expect(why('Có 12 lớp.', { isPlaceholder: true })).toBeUndefined();
    expect(why(`${String(first)} ${String(second)}`, { isPlaceholder: true })).toBe('request');
  });

  it('is found out anew for another text, and for another outline', () => {
    const requests = new Set<string>();
    const look = (text: string, of: ReadonlySet<string>) =>
      emptinessOf({ text, isPlaceholder: false, hasMore: false, hasEmptyTable: false }, point, of);
    const words = 'Kết quả thực hiện chủ trương “3 liên kết” năm 2023';
    expect(look(words, requests)).toBeUndefined();
    expect(look(words, requestsOf(smallOutline))).toBe('request');
    expect(look('Có 12 lớp.', requestsOf(smallOutline))).toBeUndefined();
    expect(look('', requestsOf(smallOutline))).toBe('untouched');
    expect(look(words, requestsOf(smallOutline))).toBe('request');
    expect(look(words, requests)).toBeUndefined();
  });

  describe('in a long text', () => {
    const short = findNode(smallOutline, 'p2.s1')!;
    const words = (text: string, count: number) => text.repeat(Math.ceil(count / text.length)).trim();

    it('is filler, however long, and what is asked up to a length', () => {
      expect(why(words('đang cập nhật ', 2000), {}, short)).toBe('filler');
      expect(why(words('.', 2000), {}, short)).toBe('filler');
      expect(why(words('Mặt được ', 580), {}, short)).toBe('request');
    });

    it('is none where the text is much longer than what is asked', () => {
      expect(why(words('Mặt được ', 620), {}, short)).toBeUndefined();
      expect(why(words('Công tác được đẩy mạnh. ', 2000), {}, short)).toBeUndefined();
      expect(why(words('a', 2000), {}, short)).toBeUndefined();
    });

    it('is its request, where that is long itself', () => {
      const long: OutlineNode = { ...short, text: words('Công tác tuyên truyền ', 700) };
      expect(why(long.text, {}, long)).toBe('request');
      const below: OutlineNode = { ...short, children: [long] };
      expect(why(`${short.text} ${long.text}`, {}, below)).toBe('request');
    });

    it('is filler where the first words are cut in the midst of a promise', () => {
      for (let count = 585; count <= 600; count++)
        expect([count, why(`${'.'.repeat(count)} đang cập nhật ${'.'.repeat(400)}`, {}, short)]).toEqual([
          count,
          'filler',
        ]);
    });

    it('is an answer where it comes late, behind much filler', () => {
      expect(why(`${'.'.repeat(700)} Có 12 lớp được tổ chức.`, {}, short)).toBeUndefined();
    });
  });
});

it('asks in the words of every point, as placeholder, with its marker and without, once for an outline', () => {
  const requests = requestsOf(smallOutline);
  expect(requests).toContain('- nhận định khái quát');
  expect(requests).toContain('nhận định khái quát');
  expect(requests).toContain('nhập nội dung: nhận định khái quát');
  expect(requests).not.toContain('nhận định khái quát.');
  expect(requestsOf({ ...smallOutline, title: 'Khác' })).toBe(requests);
  expect(requestsOf(doan2023)).not.toBe(requests);
});
