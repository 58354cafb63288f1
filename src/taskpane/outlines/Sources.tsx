import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useState, type DragEvent } from 'react';
import {
  maxFileBytes,
  readSourceFile,
  readSourceText,
  type OutlineSource,
  type SourceReading,
} from '../../session/outlineSources';
import { Command } from '../shared/Command';
import { FilePicker } from '../shared/FilePicker';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/useText';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';
import { Notice } from './Notice';

const useStyles = makeStyles({
  drop: {
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Every way to bring an outline: a file dropped or picked, the open document, its selection, pasted text. */
export function Sources({ onSource }: { readonly onSource: (source: OutlineSource) => void }) {
  const text = useText();
  const styles = useStyles();
  const strings = useStrings('outlines');
  const { readText } = useActions();
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<Extract<SourceReading, { kind: 'fault' }>>();
  const take = (reading: SourceReading) => {
    if (reading.kind === 'outline') onSource(reading);
    else setFault(reading);
  };
  const takeFile = async (file: File) => take(await readFile(file));
  const takeText = async (where: 'document' | 'selection') => {
    const { value: words } = await readText(where);
    if (words !== undefined) take(readSourceText(words));
  };
  const takePasted = () => {
    // The text of an outline file can be pasted like any other.
    const isFile = pasted.trimStart().startsWith('{');
    take(isFile ? readSourceFile('.json', new TextEncoder().encode(pasted)) : readSourceText(pasted));
  };
  const drag = (isNowOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(isNowOver);
    const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (file !== undefined) void takeFile(file);
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{strings.load}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is for the mouse; the button does the same */}
      <div
        className={mergeClasses(text.section, styles.drop, isOver && styles.over)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drag(false)}
      >
        <FilePicker
          appearance="primary"
          icon={<FolderOpenRegular />}
          label={strings.pickFile}
          accept=".docx,.docm,.doc,.txt,.json"
          onFile={file => void takeFile(file)}
        />
        <p className={text.quiet}>{strings.loadHint}</p>
      </div>
      {fault !== undefined && (
        <Notice intent="error">
          <span>
            <b>{strings.faults[fault.fault].what}</b> {strings.nothingChanged}{' '}
            {strings.faults[fault.fault].next}
          </span>
          {fault.place !== '' && <span>{strings.faultPlace(fault)}</span>}
        </Notice>
      )}
      <div className={text.buttons}>
        <Command onClick={() => takeText('document')}>{strings.fromDocument}</Command>
        <Command onClick={() => takeText('selection')}>{strings.fromSelection}</Command>
      </div>
      <TextField label={strings.paste} rows={4} value={pasted} onChange={setPasted} />
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={pasted.trim() === ''} onClick={takePasted}>
          {strings.readPasted}
        </Button>
      </div>
    </section>
  );
}

async function readFile(file: File): Promise<SourceReading> {
  // Refused by its size before a byte of it is read.
  if (file.size > maxFileBytes) return { kind: 'fault', fault: 'tooLarge', place: '' };
  try {
    return readSourceFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, or locked by another program, since it was picked.
    return { kind: 'fault', fault: 'damaged', place: '' };
  }
}
