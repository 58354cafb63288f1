import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  box: {
    maxHeight: '34vh',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  number: {
    flexShrink: 0,
    minWidth: '2.5em',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
  },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Lines before and after the selected one: enough to see where one is, at any length of the source. */
const around = 12;
const mostCharacters = 400;

/** The source around the selected node, its own lines marked. */
export function SourceText({ text, lines }: { readonly text: string; readonly lines: readonly number[] }) {
  const styles = useStyles();
  const words = useText();
  const strings = useStrings('outlines');
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => text.split(/\r\n|[\r\n\u2028\u2029]/u), [text]);
  const first = Math.max(1, (lines[0] ?? 1) - around);
  const shown = all.slice(first - 1, Math.max(lines.at(-1) ?? 0, first) + around);
  useEffect(() => {
    box.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  return (
    <section className={words.section}>
      <h2 className={words.heading}>{strings.source}</h2>
      {/* Scrolls, so it takes the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keys */}
      <div ref={box} className={styles.box} tabIndex={0} role="region" aria-label={strings.source}>
        {shown.map((line, index) => {
          const number = first + index;
          const isCurrent = lines.includes(number);
          return (
            <div
              key={number}
              className={mergeClasses(styles.line, isCurrent && styles.current)}
              {...(isCurrent ? { 'data-current': '' } : {})}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.words}>{line.slice(0, mostCharacters)}</span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
