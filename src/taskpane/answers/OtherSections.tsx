import { SearchBox, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { foldForSearch } from '../../outline/fold';
import { findNode, sectionOf, type OutlineNode } from '../../outline/outline';
import { headingText } from '../../report/title';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { PointTicks, type PointTicksProps } from './PointTicks';

const useStyles = makeStyles({ group: { minWidth: 0, margin: 0, padding: 0, border: 'none' } });

/**
 * Points of several sections, each below its heading: those ticked, and those that hold, or whose heading holds, the
 * words looked for.
 */
export function OtherSections({ ids, ticked, onTick }: PointTicksProps) {
  const styles = useStyles();
  const text = useText();
  const outline = useReady(now => now.outline);
  const strings = useStrings('checks').more;
  const { clearSearch } = useStrings('pane');
  const box = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    // The button that was pressed is gone: the focus goes where it led.
    box.current?.querySelector('input')?.focus();
  }, []);
  const words = foldForSearch(search);
  const holdsWords = (node: OutlineNode | undefined) => foldForSearch(node?.text ?? '').includes(words);
  const shown = ids.filter(
    id => ticked.has(id) || holdsWords(findNode(outline, id)) || holdsWords(sectionOf(outline, id)),
  );
  const sections = [...new Set(shown.map(id => sectionOf(outline, id)))];
  return (
    <div ref={box} className={text.section}>
      <SearchBox
        size="small"
        value={search}
        placeholder={strings.searchPoints}
        aria-label={strings.searchPoints}
        dismiss={{ 'aria-label': clearSearch }}
        onChange={(_, data) => setSearch(data.value)}
      />
      {shown.length === 0 && <p className={text.quiet}>{strings.noPoints}</p>}
      {sections.map(section => (
        <fieldset key={section?.id ?? ''} className={styles.group}>
          {section !== undefined && <legend className={text.quiet}>{headingText(section)}</legend>}
          <PointTicks
            ids={shown.filter(id => sectionOf(outline, id) === section)}
            ticked={ticked}
            onTick={onTick}
          />
        </fieldset>
      ))}
    </div>
  );
}
