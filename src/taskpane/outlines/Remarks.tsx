import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Repair } from '../../outline/remark';
import type { OutlineSource } from '../../session/outlineSources';
import { Fold } from '../shared/Fold';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  doubt: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: 'normal',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    width: '100%',
  },
});

/** More line numbers than this say no more. */
const mostLines = 6;

type RemarksProps = {
  readonly source: OutlineSource;
  /** Goes to the node that a source line became. */
  readonly onLine: (line: number) => void;
};

/** What was done while reading, and what a person should look at. */
export function Remarks({ source, onLine }: RemarksProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const { repairs, doubts, otherColumns } = source;
  const byKind = new Map<Repair['kind'], Repair[]>();
  for (const repair of repairs) byKind.set(repair.kind, [...(byKind.get(repair.kind) ?? []), repair]);
  if (source.text === '') return null;
  return (
    <section className={text.section}>
      {doubts.length === 0 ? (
        <p className={text.quiet}>{strings.noDoubt}</p>
      ) : (
        <Fold summary={strings.doubts({ count: doubts.length })} isOpenFirst>
          <ul className={text.list}>
            {doubts.map(({ kind, line, text: words }) => (
              <li key={`${kind} ${String(line)}`}>
                <Button
                  appearance="subtle"
                  size="small"
                  className={styles.doubt}
                  onClick={() => onLine(line)}
                >
                  {strings.lineNumber({ line })}: {strings.doubt[kind](words)}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {(repairs.length > 0 || otherColumns.length > 0) && (
        <Fold summary={strings.repairs({ count: repairs.length + otherColumns.length })}>
          <ul className={styles.items}>
            {[...byKind].map(([kind, list]) => (
              <li key={kind} className={text.quiet}>
                {strings.repair[kind](list.length)} ({strings.atLines(linesOf(list))})
              </li>
            ))}
            {otherColumns.length > 0 && (
              <li className={text.quiet}>{strings.otherColumns(otherColumns.length)}</li>
            )}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function linesOf(repairs: readonly Repair[]): string {
  const lines = [...new Set(repairs.map(({ line }) => line))];
  const shown = lines.slice(0, mostLines).join(', ');
  return lines.length > mostLines ? `${shown}…` : shown;
}
