import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNode, type Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import type { Granularity } from '../../src/report/granularity';
import type { Profile } from '../../src/report/kept';
import type { PageSetup } from '../../src/report/reportReading';
import { viewReport, type ReportView } from '../../src/report/checks/view';
import { readingOf } from './readingOf';
import { blocksOf, lineOf, type Line, type Part } from './reportNotation';

/**
 * Fixtures of rules, test/report/checks/rules/<rule>.txt: texts that the rule must find, each with what it must say
 * ("⇐"), beside texts that it must let pass. The README there has the notation.
 */
export const ruleFixtures = path.join(__dirname, '../report/checks/rules');

/** A finding as a fixture tells it: nothing of it is left to the rule. */
export type Expected = {
  readonly nodeId: string | undefined;
  readonly paragraph: number | undefined;
  readonly excerpt: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly severity: string | undefined;
  readonly fix: { readonly from: string; readonly to: string } | undefined;
};

/** One report, as short as can be, and all that a rule must find in it: nothing, where it must let it pass. */
export type RuleCase = {
  readonly source: string;
  readonly view: ReportView;
  readonly expected: readonly Expected[];
};

type Settings = {
  /** Where a line that stands alone is written. */
  slot: string;
  year: number | undefined;
  profile: Profile;
  granularity: Granularity;
  outline: Outline;
  page: PageSetup | undefined;
};

const reportOutline = path.join(__dirname, '../fixtures/reports/outline.txt');

function usualSettings(): Settings {
  return {
    slot: 'p1.s1.i02',
    year: 2023,
    profile: 'doan',
    granularity: 'point',
    outline: parseOutline(readFileSync(reportOutline, 'utf8')),
    page: undefined,
  };
}

/** A report of these lines, which begin with "@". */
export function viewOf(...lines: readonly string[]): ReportView {
  return caseOf(usualSettings(), '', lines).view;
}

/** The cases of a fixture, in its order; `undefined` where a rule has none. */
export function ruleCases(rule: string): readonly RuleCase[] | undefined {
  const file = path.join(ruleFixtures, `${rule}.txt`);
  if (!existsSync(file)) return undefined;
  const settings = usualSettings();
  const cases: RuleCase[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n{2,}/)) {
    const lines = block.split('\n').filter(line => line !== '' && !line.startsWith('#'));
    while (lines[0]?.startsWith('@with ') === true) change(settings, lines.shift() ?? '');
    if (lines[0] === '@outline') settings.outline = parseOutline(lines.slice(1).join('\n'));
    else if (lines[0]?.startsWith('@') === true) cases.push(caseOf(settings, block, lines));
    else for (const line of lines) cases.push(caseOf(settings, line, [`@slot ${settings.slot}`, line]));
  }
  return cases;
}

function change(settings: Settings, command: string): void {
  for (const [, key = '', value = ''] of command.matchAll(/(\w+)=(\S*)/g)) {
    if (key === 'slot') settings.slot = value;
    else if (key === 'year') settings.year = value === '' ? undefined : Number(value);
    else if (key === 'profile') settings.profile = value as Profile;
    else if (key === 'granularity') settings.granularity = value as Granularity;
    else if (key === 'page') settings.page = pageOf(value);
    else throw new Error(`No setting ${key}: ${command}`);
  }
}

/** Width, height, and the margins at top, right, bottom and left: millimetres, as "210×297:20,20,20,30". */
function pageOf(text: string): PageSetup | undefined {
  if (text === '') return undefined;
  const [width = 0, height = 0, top = 0, right = 0, bottom = 0, left = 0] = text
    .split(/[×:,]/)
    .map(each => Math.round((Number(each) * 1440) / 25.4));
  return { width, height, top, right, bottom, left };
}

/** Parts in the order of the document. `@free` stands outside of controls, `@nowhere` holds findings without a place. */
function partsOf(lines: readonly string[]): {
  readonly parts: readonly Part[];
  readonly nowhere: readonly Line[];
} {
  const parts: (Part & { readonly lines: Line[] })[] = [];
  const nowhere: Line[] = [];
  for (const source of lines) {
    const line = lineOf(source);
    const [command = '', id = '', ...words] = line.text.split(' ');
    const own = words.length === 0 ? [] : [{ text: words.join(' '), notes: line.notes }];
    if (command === '@free') parts.push({ kind: 'free', id: '', lines: [] });
    else if (command === '@heading')
      parts.push({
        kind: 'heading',
        id,
        lines: own.length > 0 ? own : [{ text: '{heading}', notes: line.notes }],
      });
    else if (command === '@slot') parts.push({ kind: 'slot', id, lines: own });
    else if (command === '@nil') parts.push({ kind: 'slot', id, account: 'nil', lines: own });
    else if (command === '@covered') parts.push({ kind: 'slot', id, account: 'elsewhere', lines: own });
    else if (command === '@nowhere') nowhere.push(line);
    else if (command.startsWith('@')) throw new Error(`No command ${command}: ${source}`);
    else parts.at(-1)?.lines.push(line);
  }
  return { parts, nowhere };
}

function caseOf(settings: Settings, source: string, lines: readonly string[]): RuleCase {
  const { outline, granularity, year, profile, page } = settings;
  const { parts, nowhere } = partsOf(lines);
  const reading = { ...readingOf(outline, parts), page };
  const view = viewReport(outline, granularity, reading, { year, profile, elsewhere: {} });
  const expected: Expected[] = nowhere.flatMap(line =>
    line.notes.map(note => expectedOf(note, outline, { line: '', nodeId: undefined, paragraph: undefined })),
  );
  let first = 0;
  for (const part of parts) {
    let paragraph = first;
    for (const line of part.lines) {
      const isRow = line.text.startsWith('|');
      const here = reading.paragraphs.slice(paragraph);
      for (const note of line.notes) {
        const [, words = ''] = /⟦(.*?)⟧/u.exec(note) ?? [];
        // In a row, the cell that holds the words.
        const cell = isRow
          ? Math.max(
              0,
              here.findIndex(({ text }) => text.includes(words)),
            )
          : 0;
        const place = {
          line: here[cell]?.text ?? '',
          nodeId: part.id || undefined,
          paragraph: paragraph + cell,
        };
        expected.push(expectedOf(note, outline, place));
      }
      paragraph += isRow ? line.text.split('|').length - 2 : 1;
    }
    first += blocksOf(outline, part).reduce(
      (sum, block) => sum + ('text' in block ? 1 : block.rows.flat().length),
      0,
    );
  }
  return { source, view, expected };
}

type Place = {
  readonly line: string;
  readonly nodeId: string | undefined;
  readonly paragraph: number | undefined;
};

const token =
  /→ ⟦(?<to>.*?)⟧|⟦(?<excerpt>.*?)⟧|(?<key>\w+)=(?:"(?<text>[^"]*)"|(?<plain>\S+))|(?<word>\S+)/gu;

function expectedOf(note: string, outline: Outline, { line, nodeId, paragraph }: Place): Expected {
  let excerpt: string | undefined;
  let fix: Expected['fix'];
  let severity: string | undefined;
  let node = nodeId;
  const values: Record<string, unknown> = {};
  for (const { groups = {} } of note.matchAll(token)) {
    const { key, text, plain, word, to } = groups;
    if (groups.excerpt !== undefined) excerpt = groups.excerpt;
    else if (to !== undefined) fix = { from: excerpt ?? '', to };
    else if (word === 'whole') excerpt = line;
    else if (word === 'point') values.point = findNode(outline, node ?? '')?.text.replace(/[.:;\s]+$/, '');
    else if (word === '–') node = undefined;
    else if (key === 'severity') severity = plain;
    else if (key === 'node') node = plain;
    else if (key !== undefined) values[key] = text ?? (JSON.parse(plain ?? '') as unknown);
    else throw new Error(`Not understood: ${String(word)} in ${note}`);
  }
  return { nodeId: node, paragraph, excerpt, values, severity, fix };
}
