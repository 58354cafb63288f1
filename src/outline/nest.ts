import { chooseMarker, rangeStart } from './chooseMarker';
import type { Line } from './lines';
import { readMarkers } from './marker';
import type { MarkedLine, RawNode } from './rawNode';
import { StyleLadder } from './styleLadder';
import type { Doubt, Repair } from './remark';

export type Nesting = {
  readonly title: string;
  readonly roots: readonly RawNode[];
  readonly joined: readonly Repair[];
  readonly doubts: readonly Doubt[];
};

/**
 * Lines → a tree. Which marker a line has is decided by what stands before it; levels come from the order in which
 * marker styles first nest: a style that is new stands below the heading before it, one that is known goes back to
 * where it stood. Headings never stand below points, so points close when a heading comes.
 *
 * One pass; what looks ahead is bounded, or done once for each style.
 */
export function nest(source: readonly Line[]): Nesting {
  const lines = source.map((line): MarkedLine => ({ ...line, markers: readMarkers(line.text) }));
  const title: string[] = [];
  const roots: RawNode[] = [];
  const joined: Repair[] = [];
  const doubts: Doubt[] = [];
  const ladder = new StyleLadder();
  let open: RawNode[] = [];
  lines.forEach(({ number, text }, index) => {
    const turn = { lines, index, open };
    const last = open.at(-1);
    const chosen = chooseMarker(turn, ladder);
    if (chosen !== undefined) {
      const marker = ladder.settle(chosen, turn);
      const node: RawNode = { marker, text: marker.text, children: [], lines: [number] };
      doubts.push(...ladder.doubtsOf(marker, open, number));
      open = ladder.above(open, marker);
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    } else if (last === undefined) {
      title.push(text);
    } else {
      const isExpected = goesOn(last, lines[index - 1]?.text ?? '', text);
      if (isExpected) joined.push({ kind: 'joinedLine', line: number, text });
      else doubts.push({ kind: 'unmarkedLine', line: number, text });
      last.text = last.text === '' ? text : `${last.text} ${text}`;
      last.lines.push(number);
    }
  });
  return { title: title.join('\n'), roots, joined, doubts: [...doubts, ...emptyNodes(roots)] };
}

/** Whether a line without a marker is the rest of the one before: nobody else has to decide. */
function goesOn(last: RawNode, before: string, text: string): boolean {
  if (last.text === '') return true;
  if (/^[\p{Ll}\d(“"%]/u.test(text) || rangeStart.test(text)) return true;
  const isCapitals = (words: string) => words === words.toUpperCase() && words !== words.toLowerCase();
  if (isCapitals(last.text) && isCapitals(text)) return true;
  return before.length >= wrapCharacters && !/[.;:!?…”"]$/u.test(before);
}

/** Shorter lines were ended by a person, not by a margin. */
const wrapCharacters = 50;

function emptyNodes(nodes: readonly RawNode[]): readonly Doubt[] {
  return nodes.flatMap(({ marker, text, lines, children }) => [
    ...(text === '' ? [{ kind: 'emptyNode' as const, line: lines[0] ?? 0, text: marker.printed }] : []),
    ...emptyNodes(children),
  ]);
}
