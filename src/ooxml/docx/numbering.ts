import { printCount } from './numberFormats';
import type { NumberRef, Styles } from './styles';
import { at, children, number, val, type XmlNode } from './xmlTree';

/** Gives each paragraph, in the order of the document, the label that Word shows before it. */
export type Labels = (direct: NumberRef | undefined, styleId: string | undefined) => string;

type Level = {
  readonly start: number;
  /** Where the list begins anew, though others of its definition came before it. */
  readonly ownStart: number | undefined;
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
        return own === undefined ? undefined : readLevel(own, number(at(override, 'startOverride')));
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
    const named = styleId === undefined ? -1 : levels.findIndex(each => each?.styleId === styleId);
    const level = Math.min(direct?.level ?? fromStyle?.level ?? Math.max(0, named), maxLevels - 1);
    const own = levels[level];
    if (own === undefined) return '';
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    const place = `${String(numId)} ${String(level)}`;
    const ownStart = met.has(place) ? undefined : own.ownStart;
    met.add(place);
    const current = counts[level];
    counts[level] = ownStart ?? (current === undefined ? own.start : current + 1);
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
          return printCount(count, own.isLegal && shown.format !== 'none' ? 'decimal' : shown.format);
        });
  };
}

function levelOf(levels: readonly XmlNode[], index: number): XmlNode | undefined {
  return levels.find(level => Number(level.tag.attribute('ilvl')) === index);
}

function readLevel(level: XmlNode, ownStart: number | undefined): Level {
  return {
    start: number(at(level, 'start')) ?? 0,
    ownStart,
    format: val(at(level, 'numFmt')) ?? 'decimal',
    text: val(at(level, 'lvlText')) ?? '',
    isLegal: at(level, 'isLgl')?.tag.isOn ?? false,
    restart: number(at(level, 'lvlRestart')),
    styleId: val(at(level, 'pStyle')),
  };
}

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
