import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Choice } from './shared/Choice';
import { useText } from './shared/useText';
import { useActions, useReady } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({ settings: { gap: 0 } });

/** What can be chosen for this document. */
export default function Settings() {
  const text = useText();
  const strings = useStrings('pane').granularity;
  const { setGranularity } = useActions();
  const granularity = useReady(state => state.granularity);
  const canChange = useReady(state => state.canChangeGranularity);
  return (
    <div className={mergeClasses(text.card, useStyles().settings)}>
      <div className={text.strong}>{strings.title}</div>
      <Choice
        label={strings.title}
        options={strings.options}
        value={granularity}
        isDisabled={!canChange}
        onChoose={each => void setGranularity(each)}
      />
      {!canChange && <div className={text.quiet}>{strings.locked}</div>}
    </div>
  );
}
