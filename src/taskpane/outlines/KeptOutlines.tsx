import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { forgetOutline, keptOutlines } from '../../session/outlineLibrary';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';
import { useTitle } from './useTitle';

const useStyles = makeStyles({
  kept: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    flex: '1 1 0',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: 'normal',
  },
});

/** The outlines that are kept on this computer; nothing while there is none. */
export function KeptOutlines({ onKept }: { readonly onKept: (key: string) => void }) {
  const text = useText();
  const styles = useStyles();
  const strings = useStrings('outlines');
  const titleOf = useTitle();
  const [kept, setKept] = useState(keptOutlines);
  if (kept.length === 0) return null;
  const forget = (key: string) => {
    forgetOutline(key);
    setKept(keptOutlines());
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{strings.library}</h2>
      <ul className={text.list}>
        {kept.map(({ key, keptAt, ...outline }) => {
          const title = titleOf(outline.title);
          return (
            <li key={key} className={styles.kept}>
              <Button
                appearance="subtle"
                className={styles.title}
                aria-label={strings.openKept({ title })}
                onClick={() => onKept(key)}
              >
                <span>
                  {title} <span className={text.quiet}>({strings.keptOn(new Date(keptAt))})</span>
                </span>
              </Button>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={strings.forgetKept({ title })}
                title={strings.forgetKept({ title })}
                onClick={() => forget(key)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
