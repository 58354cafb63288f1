import { readDocx } from '../../../src/ooxml/docx/readDocx';
import { docxFile, paragraph, run } from '../../support/docxFile';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, definitionId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;
const item = (numId: number | undefined, ilvl: number | undefined, style = '') =>
  paragraph(
    run('x'),
    (style === '' ? '' : `<w:pStyle w:val="${style}"/>`) +
      (numId === undefined && ilvl === undefined
        ? ''
        : `<w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}${numId === undefined ? '' : `<w:numId w:val="${numId}"/>`}</w:numPr>`),
  );

/** The labels of paragraphs, "" for none. */
function labels(numbering: string, items: readonly string[], styles = ''): readonly string[] {
  const { text } = readDocx(docxFile({ body: items.join(''), numbering, styles }));
  return text.split('\n').map(each => (each.includes('\t') ? (each.split('\t')[0] ?? '') : ''));
}
const many = (count: number, numId = 1, ilvl = 0) => Array.from({ length: count }, () => item(numId, ilvl));

it.each([
  [
    'upperRoman',
    {
      1: 'I',
      4: 'IV',
      9: 'IX',
      14: 'XIV',
      40: 'XL',
      90: 'XC',
      99: 'XCIX',
      100: 'C',
      400: 'CD',
      444: 'CDXLIV',
      999: 'CMXCIX',
      1000: '1000',
      0: '0',
    },
  ],
  ['lowerRoman', { 3: 'iii', 8: 'viii' }],
  ['upperLetter', { 0: '0', 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA', 500: 'FFFFFFFFF' }],
  ['lowerLetter', { 2: 'b', 28: 'bb' }],
  ['decimalZero', { 1: '01', 12: '12' }],
  ['decimal', { 7: '7' }],
  ['chicago', { 7: '7' }],
  ['none', { 7: '' }],
  ['vietnameseCounting', { 1: 'một', 10: 'mười', 11: '11' }],
])('counts in %s', (format, expected) => {
  for (const [count, label] of Object.entries(expected)) {
    const started = definition(0, level(0, format, '%1.')).replace(
      'w:start w:val="1"',
      `w:start w:val="${count}"`,
    );
    expect(labels(started + list(1, 0), many(1))).toEqual([`${label}.`]);
  }
});

const ladder = definition(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'lowerLetter', '%3)'),
);

it.each<
  [what: string, numbering: string, items: readonly string[], expected: readonly string[], styles?: string]
>([
  [
    'goes on, and begins anew below',
    ladder + list(1, 0),
    [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)],
    ['1.', '1.1.', '1.2.', '2.', '2.1.'],
  ],
  [
    'shows the start of a level that never came',
    ladder + list(1, 0),
    [item(1, 1), item(1, 2)],
    ['1.1.', 'a)'],
  ],
  [
    'counts on through lists of one definition',
    ladder + list(1, 0) + list(2, 0),
    [item(1, 0), item(2, 0), item(1, 0)],
    ['1.', '2.', '3.'],
  ],
  [
    'counts definitions apart',
    ladder + definition(1, level(0, 'decimal', '%1)')) + list(1, 0) + list(2, 1),
    [item(1, 0), item(2, 0), item(1, 0)],
    ['1.', '1)', '2.'],
  ],
  [
    'begins anew where a list says so, once',
    ladder +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    [item(1, 0), item(2, 0), item(2, 0), item(1, 0), item(2, 1)],
    ['1.', '5.', '6.', '7.', '7.1.'],
  ],
  [
    'has levels of its own where a list says so',
    ladder + list(1, 0, `<w:lvlOverride w:ilvl="1">${level(1, 'upperRoman', '%2/')}</w:lvlOverride>`),
    [item(1, 0), item(1, 1)],
    ['1.', 'I/'],
  ],
  [
    'never begins anew where a level says so',
    definition(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
      list(1, 0),
    [item(1, 0), item(1, 1), item(1, 0), item(1, 1)],
    ['1.', '1)', '2.', '2)'],
  ],
  [
    'begins anew only behind the level that a level names',
    definition(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    ) + list(1, 0),
    [item(1, 0), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1, 0), item(1, 2)],
    ['1.', '1.', '1)', '2.', '2)', '2.', '1)'],
  ],
  [
    'shows numbers of other levels in Arabic where it is legal',
    definition(0, level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')) + list(1, 0),
    [item(1, 0), item(1, 1)],
    ['I.', '1.1'],
  ],
  [
    'is not legal where that is switched off',
    definition(0, level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%1.%2', '<w:isLgl w:val="0"/>')) +
      list(1, 0),
    [item(1, 0), item(1, 1)],
    ['I.', 'I.a'],
  ],
  [
    'shows no signs of levels above, and none of levels below',
    definition(0, level(0, 'bullet', '*'), level(1, 'decimal', '%1%2%3.'), level(2, 'decimal', '%3')) +
      list(1, 0),
    [item(1, 0), item(1, 1)],
    ['*', '1.'],
  ],
  [
    'has none for list 0, an unknown one, a level that is missing',
    ladder + list(1, 0),
    [item(0, 0), item(9, 0), item(1, 7), item(undefined, 0)],
    ['', '', '', ''],
  ],
  [
    'takes a level too deep for the deepest',
    definition(0, level(8, 'decimal', '%9-')) + list(1, 0),
    [item(1, 12)],
    ['1-'],
  ],
  ['is level 0 where none is named', ladder + list(1, 0), [item(1, undefined)], ['1.']],
  [
    'is the level that names the style',
    definition(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:pStyle w:val="Con"/>')) +
      list(1, 0),
    [
      item(undefined, undefined, 'Con'),
      item(undefined, undefined, 'Cha'),
      item(1, 0, 'Con'),
      item(0, undefined, 'Cha'),
    ],
    ['1)', '1.', '2.', ''],
    '<w:style w:type="paragraph" w:styleId="Cha"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ],
  [
    'is the list behind a numbering style',
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kieu"/></w:abstractNum>${definition(1, level(0, 'upperRoman', '%1.'))}${list(1, 0)}${list(2, 1)}`,
    [item(1, 0), item(2, 0)],
    ['I.', 'II.'],
    '<w:style w:type="numbering" w:styleId="Kieu"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  ],
  [
    'is decimal from 0 without signs of its own where nothing is said',
    `${definition(0, '<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>', '<w:lvl w:ilvl="1"/>')}${list(1, 0)}`,
    [item(1, 0), item(1, 0), item(1, 1)],
    ['0.', '1.', ''],
  ],
  [
    'hides numbers of a level without any, legal or not',
    definition(0, level(0, 'none', '%1'), level(1, 'upperRoman', '%1%2.', '<w:isLgl/>')) + list(1, 0),
    [item(1, 1)],
    ['1.'],
  ],
  [
    'is its own where the numbering style is not there',
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kieu"/>${level(0, 'decimal', '%1.')}</w:abstractNum>${list(1, 0)}`,
    [item(1, 0)],
    ['1.'],
  ],
  [
    'begins anew at each level where a list says so',
    ladder +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>'),
    [item(1, 0), item(1, 1), item(2, 0), item(2, 1), item(2, 1), item(1, 1)],
    ['1.', '1.1.', '2.', '2.4.', '2.5.', '2.6.'],
  ],
  ['is none where its number is no whole one', ladder + list(1, 0), [item(1.5, 0), item(1, 0.5)], ['', '1.']],
  [
    'is level 0 for what has no style, whichever level names none',
    definition(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="Con"/>'), level(1, 'decimal', '%2)')) +
      list(1, 0),
    [item(1, undefined)],
    ['1.'],
  ],
  [
    'has the sign of a bullet as it is',
    definition(0, level(0, 'bullet', '%1')) + list(1, 0),
    [item(1, 0)],
    ['%1'],
  ],
  [
    'shows nothing for a level that is missing',
    definition(0, level(0, 'decimal', '%1.'), level(2, 'decimal', '%2%3.')) + list(1, 0),
    [item(1, 2)],
    ['1.'],
  ],
  [
    'is that of the default style',
    ladder + list(1, 0),
    [item(undefined, undefined), item(undefined, undefined, 'Khac')],
    ['1.', ''],
    '<w:style w:type="paragraph" w:styleId="Mac" w:default="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Khac"/>',
  ],
])('a list %s', (_, numbering, items, expected, styles = '') => {
  expect(labels(numbering, items, styles)).toEqual(expected);
});

it('goes through Roman numbers as Romans do', () => {
  expect(labels(definition(0, level(0, 'upperRoman', '%1')) + list(1, 0), many(12))).toEqual(
    'I II III IV V VI VII VIII IX X XI XII'.split(' '),
  );
});
