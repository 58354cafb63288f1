import { Button } from '@fluentui/react-components';
import { sectionsOf, walk } from '../../outline/outline';
import { writeOutlineFile } from '../../session/outlineSources';
import { download } from '../shared/download';
import { useCopy } from '../shared/useCopy';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { useTitle } from './useTitle';

export type UsedOutlineProps = {
  readonly onEdit: () => void;
  readonly onRollOver: () => void;
  readonly onAdopt: () => void;
};

/** The outline in use: how large it is, and what can be done with it. */
export function UsedOutline({ onEdit, onRollOver, onAdopt }: UsedOutlineProps) {
  const text = useText();
  const strings = useStrings('outlines');
  const outline = useReady(state => state.outline);
  const { isCopied, copy } = useCopy();
  const title = useTitle()(outline.title);
  const sections = sectionsOf(outline).length;
  const points = [...walk(outline)].filter(node => node.kind === 'point').length;
  const ways: readonly (readonly [words: string, go: () => void])[] = [
    [strings.edit, onEdit],
    [strings.rollOver, onRollOver],
    [strings.adopt, onAdopt],
    [
      strings.save,
      () => download(`${fileNameOf(title)}.json`, writeOutlineFile(outline), 'application/json'),
    ],
    // Where the clipboard is closed to the pane, the file is the way.
    [strings.copyFile, () => copy(writeOutlineFile(outline))],
  ];
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{strings.inUse}</h2>
      <p className={text.text}>{title}</p>
      <p className={text.quiet}>{strings.size({ sections, points })}</p>
      <div className={text.buttons}>
        {ways.map(([words, go]) => (
          <Button key={words} size="small" onClick={go}>
            {words}
          </Button>
        ))}
      </div>
      <div role="status" className={text.quiet}>
        {isCopied === true ? strings.copied : ''}
      </div>
    </section>
  );
}

function fileNameOf(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .slice(0, 80)
      .trim() || 'de-cuong'
  );
}
