import { makeStyles, tokens } from '@fluentui/react-components';
import type { PromptSubPoint } from '../../report/prompt';
import { Command } from '../shared/Command';
import { Tick } from '../shared/Tick';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';
import { Hint } from './Hint';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalXS} 32px` },
  suggest: { margin: `0 0 ${tokens.spacingVerticalXS} 28px` },
});

/** A sub-point: ticked by the officer; where the text seems to cover it, a tick is suggested, never set. */
export function SubPoint({ subPoint }: { readonly subPoint: PromptSubPoint }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { tick } = useActions();
  const { node, isCovered, canTick, isSuggested, asksFor } = subPoint;
  return (
    <>
      <Tick
        label={node.text}
        isTicked={isCovered}
        whyNot={canTick ? undefined : strings.cannotTick}
        onTick={isTicked => void tick(node.id, isTicked)}
      />
      {isSuggested && (
        <Command
          className={styles.suggest}
          aria-label={strings.suggestTickLabel({ point: node.text })}
          onClick={() => tick(node.id, true)}
        >
          {strings.suggestTick}
        </Command>
      )}
      {asksFor !== undefined && <Hint asksFor={asksFor} className={styles.hint} />}
    </>
  );
}
