import type { Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { itemsOf, type Item } from '../../src/report/items';
import { candidateOf, matchHeadings, plain } from '../../src/report/matchHeadings';
import { smallOutline } from '../support/outlines';
import { draftOf, inControl, type Line } from '../support/draft';

const headingsOf = (outline: Outline) =>
  itemsOf(outline, 'point').filter(({ role, node }) => role === 'heading' && node.kind === 'heading');

/** [node, paragraph, exact] for each heading found, in the order of the document. */
function matched(
  lines: readonly Line[],
  outline = smallOutline,
  present: Readonly<Record<string, number>> = {},
) {
  const items = headingsOf(outline);
  const placed = new Map<Item, number>(
    items.flatMap(item => {
      const place = present[item.node.id];
      return place === undefined ? [] : [[item, place] as const];
    }),
  );
  const matches = matchHeadings(items, placed, draftOf(...lines).flatMap(candidateOf));
  return [...matches]
    .sort((a, b) => a.from - b.from)
    .map(({ item, from, isExact }) => [item.node.id, from, isExact]);
}

/** "Mặt được" and "Hạn chế" stand in both parts. */
const twoParts = parseOutline(
  [
    'I. Công tác Đoàn',
    '1. Mặt được',
    '2. Hạn chế, tồn tại',
    'II. Phong trào thanh niên',
    '1. Mặt được',
    '2. Hạn chế, tồn tại',
  ].join('\n'),
);

describe('a candidate', () => {
  const of = (line: Line) => draftOf(line).flatMap(candidateOf);

  it('is compared without marker, case, diacritics and punctuation', () => {
    expect(of('2.1. PHONG TRÀO “Thanh niên tình nguyện”:')).toMatchObject([
      {
        index: 0,
        text: '2.1. PHONG TRÀO “Thanh niên tình nguyện”:',
        words: 'phong trao thanh nien tinh nguyen',
      },
    ]);
    expect(plain('Đoàn – 12 lớp; “Ê-đê”')).toBe('doan 12 lop e de');
    expect(plain('…')).toBe('');
  });

  it('stands free, and has words', () => {
    expect(of({ text: 'Mặt được', reach: 'table' })).toEqual([]);
    expect(of(inControl('khác', 'Mặt được'))).toEqual([]);
    expect(of(' ')).toEqual([]);
    expect(of('……')).toEqual([]);
  });
});

it('knows headings by their words, however they are numbered and written', () => {
  expect(
    matched([
      'A. Kết quả đạt được',
      'Dẫn nhập',
      'CÔNG TÁC TUYÊN TRUYỀN GIÁO DỤC',
      '3) Tổ chức các phong trào.',
    ]),
  ).toEqual([
    ['p1', 0, true],
    ['p1.s1', 2, true],
    ['p1.s2', 3, true],
  ]);
});

it('finds them in another order, too', () => {
  expect(matched(['II. Đánh giá chung', 'I. Kết quả đạt được'])).toEqual([
    ['p2', 0, true],
    ['p1', 1, true],
  ]);
});

describe('words that stand several times', () => {
  it('in the document: those between the neighbours, and not exactly', () => {
    // Once in a list of what comes, once over its text.
    const lines = ['Mặt được', 'I. Kết quả đạt được', 'Lời', 'II. Đánh giá chung', '1. Mặt được', 'Lời'];
    expect(matched(lines)).toEqual([
      ['p1', 1, true],
      ['p2', 3, true],
      ['p2.s1', 4, false],
    ]);
  });

  it('in the outline: each in its own part', () => {
    const lines = [
      'Công tác Đoàn',
      'Mặt được',
      'Hạn chế, tồn tại',
      'Phong trào thanh niên',
      'Mặt được',
      'Hạn chế, tồn tại',
    ];
    expect(matched(lines, twoParts)).toEqual([
      ['p1', 0, true],
      ['p1.s1', 1, false],
      ['p1.s2', 2, false],
      ['p2', 3, true],
      ['p2.s1', 4, false],
      ['p2.s2', 5, false],
    ]);
  });

  it('once in the document and twice in the outline: nothing is sure of it', () => {
    expect(matched(['Phong trào thanh niên', 'Mặt được'], twoParts)).toEqual([
      ['p2', 0, true],
      ['p2.s1', 1, false],
    ]);
  });

  it('twice between its neighbours: which one is left to likeness', () => {
    const lines = ['I. Kết quả đạt được', 'II. Đánh giá chung', '1. Mặt được', '1. Mặt được'];
    expect(matched(lines).filter(([id]) => id === 'p2.s1')).toEqual([['p2.s1', 2, false]]);
  });
});

describe('like words', () => {
  it('are taken, but are never exact', () => {
    expect(matched(['1. Công tác tuyên truyền, giáo dục chính trị'])).toEqual([['p1.s1', 0, false]]);
  });

  it('are not taken where less than about half is shared', () => {
    expect(matched(['1. Công tác kiểm tra, giám sát'])).toEqual([]);
  });

  it('are taken rather in their place than elsewhere', () => {
    const like = 'Tổ chức phong trào';
    expect(
      matched([
        like,
        'I. Kết quả đạt được',
        '1. Công tác tuyên truyền, giáo dục',
        'Lời',
        like,
        '2.1. Phong trào “Thanh niên tình nguyện”',
      ]),
    ).toContainEqual(['p1.s2', 4, false]);
  });

  it('are taken rather there than in a better place behind it', () => {
    const [like, liker] = ['Tổ chức phong trào', 'Tổ chức các phong trào thi đua'];
    const lines = [
      'I. Kết quả đạt được',
      '1. Công tác tuyên truyền, giáo dục',
      'Lời',
      like,
      '2.1. Phong trào “Thanh niên tình nguyện”',
      liker,
    ];
    expect(matched(lines)).toContainEqual(['p1.s2', 3, false]);
  });

  it('may be less alike in their place', () => {
    // Alike by 0.55; by 0.6 it would do anywhere.
    const like = '1. Công tác giáo dục thanh niên';
    expect(matched([like])).toEqual([['p1.s1', 0, false]]);
    expect(matched(['Lời', like, 'II. Đánh giá chung'])).toContainEqual(['p1.s1', 1, false]);
    expect(matched(['II. Đánh giá chung', like])).toEqual([['p2', 0, true]]);
    expect(matched([like, 'I. Kết quả đạt được'])).toEqual([['p1', 1, true]]);
  });

  it('give the best pair first, and each paragraph and heading once', () => {
    const lines = ['Phong trào “Tuổi trẻ sáng tạo” năm nay', 'Phong trào “Tuổi trẻ sáng tạo” và khởi nghiệp'];
    expect(matched(lines)).toEqual([['p1.s2.u2', 0, false]]);
  });
});

it('takes no long paragraph for a heading', () => {
  const long = (count: number) => `Mặt được ${'a'.repeat(count - 'Mặt được '.length)}`;
  const outline = parseOutline(`I. ${long(400)}\nII. ${long(401)}`);
  expect(matched([long(401), long(400)], outline)).toEqual([['p1', 1, true]]);
});

it('leaves headings that have their control, and counts on their place', () => {
  const lines: readonly Line[] = ['Mặt được', 'Mặt được', inControl('x'), 'Mặt được'];
  // Part II has its control: its section stands behind it.
  expect(matched(lines, smallOutline, { p2: 2 })).toEqual([['p2.s1', 3, false]]);
});
