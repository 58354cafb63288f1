import { readMarkers, type Marker } from '../../src/outline/marker';
import type { MarkedLine, RawNode } from '../../src/outline/rawNode';
import { StyleLadder } from '../../src/outline/styleLadder';

const markerOf = (line: string): Marker => readMarkers(line)[0]!;
const openNode = (line: string): RawNode => ({ marker: markerOf(line), text: '', children: [], lines: [] });
const printed = (nodes: readonly RawNode[]) => nodes.map(({ marker }) => marker.printed);

/** Walks lines as `nest` does, and says for the last which nodes it stands under, and what is doubted. */
const walkLines = (...texts: readonly string[]) => {
  const lines = texts.map((text, index): MarkedLine => ({
    number: index + 1,
    text,
    markers: readMarkers(text),
  }));
  const ladder = new StyleLadder();
  let open: readonly RawNode[] = [];
  let above: readonly RawNode[] = [];
  let doubts: readonly string[] = [];
  lines.forEach((line, index) => {
    const marker = ladder.settle(line.markers[0]!, { lines, index, open });
    doubts = ladder.doubtsOf(marker, open, line.number).map(({ kind, text }) => `${kind} ${text}`);
    above = ladder.above(open, marker);
    open = [...above, { marker, text: '', children: [], lines: [] }];
  });
  return { above: printed(above), marker: open.at(-1)!.marker, doubts, ladder, open };
};

it.each<[string, readonly string[], readonly string[]]>([
  ['a new style stands below what is open', ['I. A', '1. B'], ['I.']],
  ['a style that is open closes its last and all below it', ['I. A', '1. B', 'a) C', '2. D'], ['I.']],
  ['a heading closes points', ['I. A', '- b', '1. C'], ['I.']],
  ['a sub-point stands below its point', ['1. A', '- b', '+ c'], ['1.', '-']],
  ['what was seen above goes up again', ['I. A', '1. B', '- c', 'II. D', '- e', '1. F'], ['II.']],
  [
    'a style that was seen below another closes none of its kind',
    ['1. A', '+ b', '- c', '2. D', '- e', '+ f'],
    ['2.'],
  ],
])('%s', (_, texts, expected) => {
  expect(walkLines(...texts).above).toEqual(expected);
});

it.each<[string, string, readonly string[], boolean]>([
  ['the next number', '2. B', ['1. A'], true],
  ['the next in another closing', '2/ B', ['1. A'], true],
  ['a number beyond the next', '3. B', ['1. A'], false],
  ['a number in brackets after one without', '(2) B', ['1. A'], false],
  ['the next in brackets', '(2) B', ['(1) A'], true],
  ['another family', 'b) B', ['1. A'], false],
  ['đ after d', 'đ) B', ['d) A'], true],
  ['e after d, as keyboards tempt to', 'e) B', ['d) A'], true],
  ['a letter left out', 'g) B', ['d) A'], false],
  ['2.2 beside 2.1', '2.2. B', ['2. A', '2.1. A'], true],
  ['2.2 under 2', '2.2. B', ['2. A'], true],
  ['2.2 under 1', '2.2. B', ['1. A'], false],
  ['2.2 beside 12.1: no part of it', '2.2. B', ['12. A', '12.1. A'], false],
  ['3.2 beside 2.1', '3.2. B', ['2. A', '2.1. A'], false],
  ['2.3 under 2.1.2', '2.3. B', ['2. A', '2.1.2. A'], true],
  ['2.1.1 under 2.1', '2.1.1. B', ['2.1. A'], true],
])('tells whether a marker counts on: %s', (_, line, open, expected) => {
  expect(new StyleLadder().follows(markerOf(line), open.map(openNode))).toBe(expected);
});

it('counts on from where a style stopped, though a heading closed it', () => {
  const { ladder, open } = walkLines('I. A', '1. B', '2. C', 'II. D');
  expect(ladder.follows(markerOf('3. E'), open)).toBe(true);
  expect(ladder.follows(markerOf('4. E'), open)).toBe(false);
});

it('measures how far a marker jumps from the open node of its style', () => {
  const open = ['B. A', '1. B', '3. C'].map(openNode);
  const ladder = new StyleLadder();
  expect(ladder.gap(markerOf('7. D'), open)).toBe(4);
  expect(ladder.gap(markerOf('2. D'), open)).toBe(-1);
  expect(ladder.gap(markerOf('7) D'), open)).toBeUndefined();
});

it.each<[string, readonly string[], string]>([
  ['2/ after 1. is of its style', ['1. A', '2/ B'], 'number .'],
  ['1/ is a style of its own', ['1. A', '1/ B'], 'number /'],
  ['a style that is open stays', ['1. A', '1/ B', '2/ C'], 'number /'],
  ['a style goes on where it stopped', ['I. A', '1/ B', 'II. C', '1. D', '2/ E'], 'number /'],
  ['a jump of an open style is no part of another', ['2. A', '1/ B', '3/ C'], 'number /'],
  ['III. is not the next of 2.', ['2. A', 'III. B'], 'roman .'],
  ['(2) after 1. is none of it', ['1. A', '(2) B'], 'number ()'],
  ['b. after a) is of its style', ['a) A', 'b. B'], 'lowerLetter )'],
])('settles the style: %s', (_, texts, style) => {
  expect(walkLines(...texts).marker.style).toBe(style);
});

/** What a) is, below the point of a heading, by the lines that follow it. */
const kindOfLetter = (...after: readonly string[]) => {
  const texts = ['1. A', '- b', 'a) c', ...after];
  const lines = texts.map((text, index): MarkedLine => ({
    number: index + 1,
    text,
    markers: readMarkers(text),
  }));
  const open = texts.slice(0, 2).map(openNode);
  return new StyleLadder().settle(markerOf('a) c'), { lines, index: 2, open }).kind;
};

it.each<[string, readonly string[], string]>([
  ['counted on without another point between', ['b) d'], 'point'],
  ['another point comes first', ['- d', 'b) e'], 'heading'],
  ['counted on, then another point', ['b) d', '- e'], 'point'],
  ['words, then another point', ['một số mô hình', '- d'], 'heading'],
  ['begun anew, then another point', ['a) d', '- e'], 'heading'],
  ['a letter left out, then another point', ['c) d', '- e'], 'heading'],
  ['other signs, then another point', ['+ d', '- e'], 'heading'],
  ['another style counts 2, then another point', ['+ d', 'b) e', '- f'], 'point'],
  ['a line that may be read in two ways, then another point', ['I. D', '- e'], 'point'],
  ['a heading of another style comes first', ['2. D', '- e'], 'point'],
  ['nothing follows', [], 'point'],
  ['words follow, then the next letter', ['một số mô hình', 'b) d'], 'point'],
])('takes a letter below a point: %s', (_, after, kind) => {
  expect(kindOfLetter(...after)).toBe(kind);
});

it.each<[string, readonly string[], string]>([
  ['a letter below a heading is a heading', ['1. A', 'a) B'], 'heading'],
  ['a letter that is not the first is a heading', ['1. A', '- b', 'c) C'], 'heading'],
  ['1) below a point is a point', ['I. A', '- b', '1) c', '2) d'], 'point'],
  ['1. below a point is a heading', ['I. A', '- b', '1. C', '2. D'], 'heading'],
  ['A. below a point is a heading', ['I. A', '- b', 'A. C', 'B. D'], 'heading'],
  ['what a style is, it stays', ['1. A', '- b', 'a) c', 'b) d', '2. E', 'a) f'], 'point'],
])('settles the kind: %s', (_, texts, kind) => {
  expect(walkLines(...texts).marker.kind).toBe(kind);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['the first of all, whatever its number', ['4. A'], []],
  ['a first that begins with 1', ['I. A', '1. B'], []],
  ['a first that does not', ['I. A', '2. B'], ['numberJump 2.']],
  ['the next', ['1. A', '2. B'], []],
  ['a jump', ['1. A', '3. B'], ['numberJump 3.']],
  ['a repetition', ['1. A', '1. B'], ['numberRepeated 1.']],
  ['numbers that run on under the next heading', ['I. A', '1. B', 'II. C', '2. D'], []],
  ['numbers that begin anew there', ['I. A', '1. B', '2. B', 'II. C', '1. D'], []],
  ['2.2 after 2.1', ['2. A', '2.1. B', '2.2. C'], []],
  ['2.2 without 2.1', ['2. A', '2.2. C'], ['numberJump 2.2.']],
  ['3.2 after 2.1, of another heading', ['2. A', '2.1. B', '3. C', '3.2. D'], ['numberJump 3.2.']],
  ['2.3 after 2.1', ['2. A', '2.1. B', '2.3. C'], ['numberJump 2.3.']],
  ['3.2 beside 2.1', ['2. A', '2.1. B', '3.2. C'], ['numberJump 3.2.']],
  // It follows 2.1 in print, but another heading stands between.
  ['2.2 after 3', ['2. A', '2.1. B', '3. C', '2.2. D'], ['numberJump 2.2.']],
  ['a sign, which does not count', ['- a', '+ b', '- c'], []],
])('doubts numbers: %s', (_, texts, doubts) => {
  expect(walkLines(...texts).doubts).toEqual(doubts);
});
