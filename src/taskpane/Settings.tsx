import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Granularity } from '../report/granularity';
import { useActions, useReady } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  settings: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  locked: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const granularities: readonly Granularity[] = ['section', 'point', 'subPoint'];

/** What can be chosen for this document. */
export default function Settings() {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { setGranularity } = useActions();
  const granularity = useReady(state => state.granularity);
  const canChange = useReady(state => state.canChangeGranularity);
  return (
    <div className={styles.settings}>
      <div className={styles.legend} id="granularity">
        {strings.granularity.title}
      </div>
      <RadioGroup
        aria-labelledby="granularity"
        value={granularity}
        disabled={!canChange}
        onChange={(_, data) => void setGranularity(data.value as Granularity)}
      >
        {granularities.map(each => (
          <Radio key={each} value={each} label={strings.granularity.options[each]} />
        ))}
      </RadioGroup>
      {!canChange && <div className={styles.locked}>{strings.granularity.locked}</div>}
    </div>
  );
}
