import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { Notices } from './Notices';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  body: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    // The body scrolls; nothing in it is squeezed.
    '& > *': { flexShrink: 0 },
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

type PageFrameProps = {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Nothing on the page takes the focus: the text itself must, to be scrolled by keyboard (WCAG 2.1.1). */
  readonly isText?: boolean;
};

/** A page over the report: where one is, the way back, what went wrong; the focus begins at its title. */
export function PageFrame({ title, onBack, children, footer, isText = false }: PageFrameProps) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={strings.back}
          title={strings.back}
          onClick={onBack}
        />
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <div className={styles.body} {...(isText ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}>
        <Notices />
        {children}
      </div>
      {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
    </main>
  );
}
