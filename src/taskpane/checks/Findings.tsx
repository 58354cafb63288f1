import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Command } from '../shared/Command';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { CheckSettings } from './CheckSettings';
import { FindingList } from './FindingList';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  main: { flex: '1 1 100%' },
  other: { flex: '1 1 0', minWidth: 0, fontSize: tokens.fontSizeBase200 },
});

type FindingsProps = {
  readonly isChecking: boolean;
  readonly onAgain: () => void;
  readonly onAdopt: () => void;
  readonly onBack: () => void;
  readonly onView: (view: 'copy' | 'slip' | 'rules') => void;
};

/** The verdict, what it rests on, and where one goes from here. */
export function Findings({ isChecking, onAgain, onAdopt, onBack, onView }: FindingsProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const isChecked = useReady(state => state.checked !== undefined);
  const footer = (
    <div className={text.buttons}>
      <Command
        className={styles.main}
        size="medium"
        appearance="primary"
        isDisabled={!isChecked}
        onClick={() => onView('copy')}
      >
        {strings.copy}
      </Command>
      <Command className={styles.other} size="medium" onClick={onAgain}>
        {strings.again}
      </Command>
      <Command className={styles.other} size="medium" isDisabled={!isChecked} onClick={() => onView('slip')}>
        {strings.slip}
      </Command>
    </div>
  );
  return (
    <PageFrame title={strings.title} onBack={onBack} footer={footer}>
      <Verdict isChecking={isChecking} />
      {isChecked && <FindingList onAdopt={onAdopt} onMended={onAgain} />}
      <CheckSettings onChanged={onAgain} />
      <div>
        <Button appearance="subtle" size="small" onClick={() => onView('rules')}>
          {strings.aboutRules}
        </Button>
      </div>
    </PageFrame>
  );
}
