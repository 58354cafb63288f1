import fc from 'fast-check';

/** A node as a test wants it read back. */
export type Wanted = {
  readonly marker: string;
  readonly text: string;
  readonly kind: 'heading' | 'point';
  readonly level: number;
  readonly children: readonly Wanted[];
};

export type Rendered = { readonly source: string; readonly title: string; readonly roots: readonly Wanted[] };

/** How one level of headings prints its n-th marker; `path` are the numbers above it. */
type Numbering = {
  readonly print: (n: number, path: readonly number[]) => string;
  /** What is closed in another way from the second sibling on, as hurried typists do. */
  readonly closings: readonly string[];
  readonly most: number;
  readonly family: string;
};

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];
const letters = 'a b c d đ e g h'.split(' ');

const plain = (family: string, labels: readonly string[], closings: readonly string[]): Numbering => ({
  family,
  print: n => labels[n - 1] ?? '',
  closings,
  most: labels.length,
});
const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));

const parts = fc.constantFrom(
  plain(
    'word',
    ordinals.map(word => `Phần thứ ${word}`),
    [''],
  ),
  plain(
    'word',
    romans.slice(0, 6).map(roman => `PHẦN ${roman}`),
    ['', ':'],
  ),
);
const roman = fc
  .constantFrom('.', '/', './', '.-', '-')
  .map(each => plain('roman', romans, [each, '.', '/']));
const capital = fc.constantFrom('.', '/').map(each =>
  plain(
    'capital',
    letters.map(letter => letter.toUpperCase()),
    [each],
  ),
);
const number = fc
  .constantFrom('.', '/', ')', './')
  .map(each => plain('number', numbers, [each, '.', '/', ' .']));
const letter = fc.constantFrom(')', '.').map(each => plain('letter', letters, [each]));
const bracketed = fc.constant(
  plain(
    'bracketed',
    numbers.map(each => `(${each}`),
    [')'],
  ),
);
const decimal = (depth: number): Numbering => ({
  family: 'decimal',
  print: (n, path) => [...path.slice(-depth + 1), n].join('.'),
  closings: ['.', ''],
  most: 12,
});

/** The styles of headings from the outermost down: Roman above letters or letters above Roman, and so on. */
const headingLadder: fc.Arbitrary<readonly Numbering[]> = fc
  .record({
    part: fc.option(parts, { nil: undefined }),
    upper: fc.oneof(
      fc.tuple(roman),
      fc.tuple(capital),
      fc.tuple(roman, capital),
      fc.tuple(capital, roman),
      fc.constant([] as const),
    ),
    number,
    lower: fc.oneof(
      fc.constant([] as const),
      fc.tuple(letter),
      fc.tuple(bracketed),
      fc.constant([decimal(2)] as const),
      fc.constant([decimal(2), decimal(3)] as const),
      fc.tuple(fc.constant(decimal(2)), letter),
    ),
  })
  .map(({ part, upper, number: arabic, lower }) => [
    ...(part === undefined ? [] : [part]),
    ...upper,
    arabic,
    ...lower,
  ]);

const pointLadder = fc
  .shuffledSubarray(['-', '+', '•', '*', '▪', 'o'], { minLength: 1, maxLength: 3 })
  .map(signs => [...signs]);

const words = fc.constantFrom(
  'công tác',
  'đoàn viên',
  'kết quả',
  'triển khai',
  'chủ trương “1+2”',
  'ngày 20/11',
  'năm 2023',
  'giai đoạn 2022 - 2030',
  'phong trào',
  'đạt 3.500 lượt',
  'số 12-NQ/TW',
  'tuổi trẻ, thanh niên',
);
const start = fc.constantFrom('Công', 'Kết quả', 'Đội', 'Ðội', 'Nhận định', 'Ý', 'Mo\u0302 hình', 'VIỆC');
const text = fc
  .tuple(start, fc.array(words, { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest].join(' '));

const blemish = fc.record({
  gap: fc.constantFrom(' ', ' ', ' ', '\t', '\u00A0', '\u2003', '', '  '),
  before: fc.constantFrom(
    '',
    '',
    '',
    '12\n',
    '\n\n',
    '- 7 -\n',
    '  ',
    '\t',
    '[bookmark: _GoBack]',
    '* * *\n',
  ),
  after: fc.constantFrom('', '', ' ', '\u00A0', '\t'),
  /** Where the line is broken in two: before the n-th lower-case word. */
  wrap: fc.constantFrom(0, 0, 0, 1, 2),
  closing: fc.nat(9),
});
type Blemish = { gap: string; before: string; after: string; wrap: number; closing: number };

type Shape = { readonly text: string; readonly blemish: Blemish; readonly children: readonly Shape[] };
const shapeOf = fc.memo((depth): fc.Arbitrary<Shape> =>
  fc.record({
    text,
    blemish,
    children: depth <= 1 ? fc.constant([]) : fc.array(shapeOf(depth - 1), { maxLength: 3 }),
  }),
);

/** A random tree, printed with a random ladder of markers and the blemishes of real texts (DOMAIN.md: Markers seen; Debris of conversion). */
export const rendered: fc.Arbitrary<Rendered> = fc
  .record({
    ladder: headingLadder,
    signs: pointLadder,
    shapes: fc.array(shapeOf(7), { minLength: 1, maxLength: 5 }),
    spine: fc.array(fc.tuple(text, blemish), { minLength: 10, maxLength: 10 }),
    head: fc.constantFrom('', 'ĐỀ CƯƠNG BÁO CÁO\n', 'ĐỀ CƯƠNG BÁO CÁO\nNăm 2024\n-----\n'),
    tail: fc.constantFrom('', '\nNơi nhận:\n- Như trên;\n- Lưu VP.', '\n./.'),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ ladder, signs, shapes, spine, head, tail, newline }) => {
    const lines: string[] = [];
    const depth = ladder.length + signs.length;
    /** Every style is met once in its order before anything else: a first branch through all levels. */
    const grow = (level: number): Shape => {
      const [words_, flaw] = spine[level] ?? spine[0]!;
      return { text: words_, blemish: flaw, children: level + 1 < depth ? [grow(level + 1)] : [] };
    };
    const print = (
      shape: Shape,
      level: number,
      n: number,
      path: readonly number[],
      isWavering: boolean,
    ): Wanted => {
      const { blemish: flaw } = shape;
      const numbering = ladder[level];
      const label = numbering?.print(n, path) ?? signs[level - ladder.length] ?? '';
      const closings = numbering?.closings ?? [''];
      const marker = label + ((isWavering ? closings[flaw.closing % closings.length] : closings[0]) ?? '');
      const needsGap = numbering?.family === 'word' || marker === 'o' || /[\dA-ZĐ]$/.test(marker);
      const gap = flaw.gap === '' && needsGap ? ' ' : flaw.gap;
      lines.push(`${flaw.before}${marker}${gap}${broken(shape.text, flaw.wrap)}${flaw.after}`);
      const children = shape.children
        .slice(0, ladder[level + 1]?.most ?? 99)
        .map((child, index) =>
          level + 1 < depth ? print(child, level + 1, index + 1, [...path, n], index > 0) : undefined,
        )
        .filter(child => child !== undefined);
      return {
        // A part's colon is no part of its marker.
        marker: numbering?.family === 'word' ? label : marker,
        text: shape.text,
        kind: numbering === undefined ? 'point' : 'heading',
        level: level + 1,
        children,
      };
    };
    const roots = [grow(0), ...shapes]
      .slice(0, ladder[0]?.most ?? 99)
      .map((shape_, index) => print(shape_, 0, index + 1, [], index > 0));
    const source = `${head}${lines.join('\n')}${tail}`.replaceAll('\n', newline);
    return { source, roots, title: head.replace('\n-----', '').trim() };
  });

/** The text over two lines, where the second begins in lower case, as a margin breaks it. */
function broken(words_: string, wrap: number): string {
  if (wrap === 0) return words_;
  let count = 0;
  return words_.replace(/ (?=\p{Ll}{2})/gu, space => {
    count += 1;
    return count === wrap ? '\n' : space;
  });
}
