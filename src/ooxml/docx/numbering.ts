import type { NumberRef, Styles } from './styles';
import { at, children, number, val } from './xmlTree';
import type { XmlNode } from './xmlTree';

/** Gives each paragraph, in the order of the document, the label that Word shows before it. */
export type Labels = (direct: NumberRef | undefined, styleId: string | undefined) => string;

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Shows the numbers of all levels in Arabic (legal numbering). */
  readonly isLegal: boolean;
  /** From 1: the level whose numbers make this one begin anew; 0 never; `undefined`: any above. */
  readonly restart: number | undefined;
  readonly styleId: string | undefined;
};

const maxLevels = 9;

/**
 * The automatic labels of lists, which are not in the text (ECMA-376-1, 17.9): counted as Word counts them. Lists of
 * one definition count on together; a list with a start of its own begins anew where it first comes.
 */
export function readLabels(root: XmlNode | undefined, styles: Styles): Labels {
  const abstracts = new Map(
    children(root, 'abstractNum').map(each => [each.tag.attribute('abstractNumId') ?? '', each]),
  );
  const lists = new Map(children(root, 'num').map(each => [Number(each.tag.attribute('numId')), each]));

  const levelsOf = memo(
    (numId: number): { readonly key: string; readonly levels: readonly (Level | undefined)[] } => {
      const list = lists.get(numId);
      const key = definitionOf(list);
      const levels = Array.from({ length: maxLevels }, (_, index) => {
        const override = levelOf(children(list, 'lvlOverride'), index);
        const own = at(override, 'lvl') ?? levelOf(children(abstracts.get(key), 'lvl'), index);
        return own === undefined ? undefined : readLevel(own);
      });
      return { key, levels };
    },
  );

  /** A definition may only point at a numbering style, which points at the list that holds the levels. */
  const definitionOf = (list: XmlNode | undefined): string => {
    const key = val(at(list, 'abstractNumId')) ?? '';
    const link = val(at(abstracts.get(key), 'numStyleLink'));
    if (link === undefined) return key;
    const target = lists.get(styles.listOf(link) ?? -1);
    return val(at(target, 'abstractNumId')) ?? key;
  };

  const counters = new Map<string, (number | undefined)[]>();
  const met = new Set<string>();

  return (direct, styleId) => {
    const fromStyle = styles.numbering(styleId);
    const numId = direct?.numId ?? fromStyle?.numId;
    if (numId === undefined || !lists.has(numId)) return '';
    const { key, levels } = levelsOf(numId);
    const level = Math.min(
      direct?.level ??
        fromStyle?.level ??
        Math.max(
          0,
          levels.findIndex(each => each?.styleId === styleId && styleId !== undefined),
        ),
      maxLevels - 1,
    );
    const own = levels[level];
    if (own === undefined || level < 0) return '';
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    const startOverride = number(
      at(levelOf(children(lists.get(numId), 'lvlOverride'), level), 'startOverride'),
    );
    const isFirst = !met.has(`${String(numId)} ${String(level)}`);
    met.add(`${String(numId)} ${String(level)}`);
    const current = counts[level];
    counts[level] =
      isFirst && startOverride !== undefined
        ? startOverride
        : current === undefined
          ? own.start
          : current + 1;
    for (let deeper = level + 1; deeper < maxLevels; deeper++) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return own.format === 'bullet'
      ? own.text
      : own.text.replace(/%([1-9])/g, (_, digit: string) => {
          const index = Number(digit) - 1;
          const shown = levels[index];
          if (shown === undefined || index > level || shown.format === 'bullet') return '';
          const count = counts[index] ?? shown.start;
          return print(count, own.isLegal && shown.format !== 'none' ? 'decimal' : shown.format);
        });
  };
}

function levelOf(levels: readonly XmlNode[], index: number): XmlNode | undefined {
  return levels.find(level => Number(level.tag.attribute('ilvl')) === index);
}

function readLevel(level: XmlNode): Level {
  return {
    start: number(at(level, 'start')) ?? 0,
    format: val(at(level, 'numFmt')) ?? 'decimal',
    text: val(at(level, 'lvlText')) ?? '',
    isLegal: at(level, 'isLgl')?.tag.isOn ?? false,
    restart: number(at(level, 'lvlRestart')),
    styleId: val(at(level, 'pStyle')),
  };
}

const vietnamese = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Formats of ECMA-376-1, 17.18.59 that Vietnamese documents use; the others are printed as decimals. */
function print(count: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'vietnameseCounting':
      return vietnamese[count - 1] ?? String(count);
    default:
      return String(count);
  }
}

function roman(count: number): string {
  if (count < 1 || count > 999) return String(count);
  const digits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const place = (digit: number, one: string, five: string, ten: string) =>
    (digits[digit] ?? '').replace(/[IVX]/g, sign => ({ I: one, V: five, X: ten })[sign as 'I' | 'V' | 'X']);
  return (
    place(Math.floor(count / 100), 'C', 'D', 'M') +
    place(Math.floor(count / 10) % 10, 'X', 'L', 'C') +
    place(count % 10, 'I', 'V', 'X')
  );
}

/** A … Z, AA, BB: as Word goes on after the alphabet. Word's lists know no "Đ". */
function letters(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 9));
}

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
