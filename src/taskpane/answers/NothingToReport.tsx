import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { pathTo } from '../../outline/outline';
import { mayBeNil, nilReasons, ownReason } from '../../report/notApplicable';
import type { PromptPoint } from '../../report/prompt';
import { Command } from '../shared/Command';
import { SentenceForm } from '../shared/SentenceForm';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

/** Why there is nothing to report: a sentence for the empty slot; or the way back from it. */
export function NothingToReport({ point: { node, state } }: { readonly point: PromptPoint }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { setNil, takeBackNil } = useActions();
  const outline = useReady(now => now.outline);
  const [isOwn, setIsOwn] = useState(false);
  if (state === 'nil') {
    return (
      <div className={text.buttons}>
        <Command onClick={() => takeBackNil(node.id)}>{strings.takeBackNil}</Command>
      </div>
    );
  }
  if (state !== 'empty') return null;
  if (!mayBeNil(node, pathTo(outline, node.id))) return <p className={text.quiet}>{strings.nilNotHere}</p>;
  return (
    <div className={text.section} role="group" aria-label={strings.nil}>
      <h3 className={text.heading}>{strings.nil}</h3>
      <div className={text.buttons}>
        {nilReasons.map(reason => (
          <Command key={reason.code} onClick={() => setNil(node.id, reason)}>
            {reason.sentence}
          </Command>
        ))}
        {!isOwn && (
          <Button size="small" appearance="subtle" onClick={() => setIsOwn(true)}>
            {strings.nilOwn}
          </Button>
        )}
      </div>
      {isOwn && (
        <SentenceForm
          label={strings.nilOwnLabel}
          confirm={strings.write}
          onConfirm={sentence => setNil(node.id, { code: ownReason, sentence })}
        />
      )}
    </div>
  );
}
