import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Command } from './Command';
import { TextField } from './TextField';
import { useText } from './useText';

type SentenceFormProps = {
  readonly label: string;
  readonly confirm: string;
  /** With the sentence, trimmed and not empty. */
  readonly onConfirm: (sentence: string) => unknown;
  /** The way back, where there is one. */
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
};

/** A sentence of the officer's own, and what is done with it. */
export function SentenceForm({ label, confirm, onConfirm, cancel }: SentenceFormProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const sentence = typed.trim();
  return (
    <>
      <TextField label={label} rows={2} value={typed} onChange={setTyped} />
      <div className={text.buttons}>
        <Command appearance="primary" isDisabled={sentence === ''} onClick={() => onConfirm(sentence)}>
          {confirm}
        </Command>
        {cancel !== undefined && (
          <Button size="small" onClick={cancel.onCancel}>
            {cancel.label}
          </Button>
        )}
      </div>
    </>
  );
}
