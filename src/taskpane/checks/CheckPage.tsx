import { useEffect, useState } from 'react';
import type { Severity } from '../../report/checks/kernel';
import { useActions, useReady } from '../useSession';
import { Findings } from './Findings';
import { MakeCopy } from './MakeCopy';
import { Rules } from './Rules';
import { SlipView } from './SlipView';
import { useCheckStrings } from './useCheckStrings';

type View = 'findings' | 'copy' | 'slip' | 'rules';

type CheckPageProps = {
  readonly onClose: () => void;
  /** To adopt headings that were typed by hand. */
  readonly onAdopt: () => void;
};

/** The check before sending, the slip for the leader, the copy that leaves the house. One chunk of its own. */
export default function CheckPage({ onClose, onAdopt }: CheckPageProps) {
  const { check } = useActions();
  const strings = useCheckStrings();
  const ignored = useReady(state => state.kept.ignored);
  const [view, setView] = useState<View>('findings');
  const checked = useReady(state => state.checked);
  const [isChecking, setIsChecking] = useState(true);
  /** Each change is a wish for another run. */
  const [wish, setWish] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void check().then(() => {
      if (isWanted) setIsChecking(false);
    });
    return () => {
      isWanted = false;
    };
  }, [check, wish]);
  const open = checked?.findings.filter(({ key }) => ignored[key] === undefined) ?? [];
  const count = (severity: Severity) => open.filter(finding => finding.severity === severity).length;
  const verdict =
    checked === undefined
      ? ''
      : strings.verdict({
          errors: count('error'),
          warnings: count('warning'),
          unchecked: checked.unchecked.length,
        });
  const again = () => {
    setIsChecking(true);
    setWish(wish + 1);
  };
  const back = () => {
    setView('findings');
  };
  if (view === 'copy') return <MakeCopy verdict={verdict} onBack={back} />;
  if (view === 'rules') return <Rules onBack={back} />;
  if (view === 'slip' && checked !== undefined) return <SlipView checked={checked} onBack={back} />;
  return (
    <Findings
      checked={checked}
      isChecking={isChecking}
      onAgain={again}
      onAdopt={onAdopt}
      onBack={onClose}
      onView={setView}
    />
  );
}
