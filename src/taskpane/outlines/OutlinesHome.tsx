import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { sectionsOf, walk } from '../../outline/outline';
import { forgetOutline, keptOutlines } from '../../session/outlineLibrary';
import { maxFileBytes, readSourceFile, readSourceText, writeOutlineFile } from '../../session/outlineSources';
import type { OutlineSource, SourceReading } from '../../session/outlineSources';
import { useActions, useReady } from '../useSession';
import { PageFrame } from '../shared/PageFrame';
import { TextField } from '../shared/TextField';
import { download } from '../shared/download';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  drop: {
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hidden: { display: 'none' },
  kept: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  keptTitle: {
    flex: '1 1 0',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: 'normal',
  },
});

type OutlinesHomeProps = {
  readonly onBack: () => void;
  readonly onSource: (source: OutlineSource) => void;
  readonly onEdit: () => void;
  readonly onKept: (key: string) => void;
  readonly onRollOver: () => void;
  readonly onAdopt: () => void;
};

/** The outline in use and what can be done with it; and every way to bring another. */
export function OutlinesHome({ onBack, onSource, onEdit, onKept, onRollOver, onAdopt }: OutlinesHomeProps) {
  const text = useText();
  const strings = useStrings('outlines');
  const outline = useReady(state => state.outline);
  const [copied, setCopied] = useState(false);
  const title = oneLine(outline.title) || strings.untitled;
  const sections = sectionsOf(outline).length;
  const points = [...walk(outline)].filter(node => node.kind === 'point').length;
  return (
    <PageFrame title={strings.title} onBack={onBack}>
      <section className={text.section}>
        <h2 className={text.heading}>{strings.inUse}</h2>
        <p className={text.text}>{title}</p>
        <p className={text.quiet}>{strings.size({ sections, points })}</p>
        <div className={text.buttons}>
          <Button size="small" onClick={onEdit}>
            {strings.edit}
          </Button>
          <Button size="small" onClick={onRollOver}>
            {strings.rollOver}
          </Button>
          <Button size="small" onClick={onAdopt}>
            {strings.adopt}
          </Button>
          <Button
            size="small"
            onClick={() => {
              download(`${fileNameOf(title)}.json`, writeOutlineFile(outline), 'application/json');
            }}
          >
            {strings.save}
          </Button>
          <Button
            size="small"
            onClick={() => {
              // The pane may not be allowed to use the clipboard: then the file is the way.
              void navigator.clipboard.writeText(writeOutlineFile(outline)).then(
                () => {
                  setCopied(true);
                },
                () => undefined,
              );
            }}
          >
            {strings.copyFile}
          </Button>
        </div>
        <div role="status" className={text.quiet}>
          {copied ? strings.copied : ''}
        </div>
      </section>
      <Sources onSource={onSource} />
      <Library onKept={onKept} />
    </PageFrame>
  );
}

function Sources({ onSource }: { readonly onSource: (source: OutlineSource) => void }) {
  const text = useText();
  const styles = useStyles();
  const strings = useStrings('outlines');
  const { readText } = useActions();
  const isBusy = useReady(state => state.task !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<Extract<SourceReading, { kind: 'fault' }>>();
  const take = (reading: SourceReading) => {
    if (reading.kind === 'outline') onSource(reading);
    else setFault(reading);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    // Refused by its size before a byte of it is read.
    if (file.size > maxFileBytes) take({ kind: 'fault', fault: 'tooLarge', place: '' });
    else take(await readFile(file));
  };
  const takeText = async (where: 'document' | 'selection') => {
    const { value: words } = await readText(where);
    if (words !== undefined) take(readSourceText(words));
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{strings.load}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is for the mouse; the button does the same */}
      <div
        className={mergeClasses(text.section, styles.drop, isOver && styles.over)}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setIsOver(false);
          void takeFile(event.dataTransfer.files[0]);
        }}
      >
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {strings.pickFile}
        </Button>
        <p className={text.quiet}>{strings.loadHint}</p>
        <input
          ref={input}
          type="file"
          className={styles.hidden}
          aria-label={strings.pickFile}
          accept=".docx,.docm,.doc,.txt,.json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            void takeFile(file);
            // The same file, mended, can be picked again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {fault !== undefined && (
        <MessageBar intent="error" layout="multiline" politeness="assertive" className={text.bar}>
          <MessageBarBody className={text.barBody}>
            <span>
              <b>{strings.faults[fault.fault].what}</b> {strings.nothingChanged}{' '}
              {strings.faults[fault.fault].next}
            </span>
            {fault.place !== '' && <span>{strings.faultPlace(fault)}</span>}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void takeText('document')}>
          {strings.fromDocument}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void takeText('selection')}>
          {strings.fromSelection}
        </Button>
      </div>
      <TextField label={strings.paste} rows={4} value={pasted} onChange={setPasted} />
      <div className={text.buttons}>
        <Button
          size="small"
          disabledFocusable={pasted.trim() === ''}
          onClick={() => {
            // The text of an outline file can be pasted like any other.
            const isFile = pasted.trimStart().startsWith('{');
            take(isFile ? readSourceFile('.json', new TextEncoder().encode(pasted)) : readSourceText(pasted));
          }}
        >
          {strings.readPasted}
        </Button>
      </div>
    </section>
  );
}

async function readFile(file: File): Promise<SourceReading> {
  try {
    return readSourceFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, or locked by another program, since it was picked.
    return { kind: 'fault', fault: 'damaged', place: '' };
  }
}

function Library({ onKept }: { readonly onKept: (key: string) => void }) {
  const text = useText();
  const styles = useStyles();
  const strings = useStrings('outlines');
  const [kept, setKept] = useState(keptOutlines);
  if (kept.length === 0) return null;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{strings.library}</h2>
      <ul className={text.list}>
        {kept.map(({ key, title, keptAt }) => {
          const name = oneLine(title) || strings.untitled;
          return (
            <li key={key} className={styles.kept}>
              <Button
                appearance="subtle"
                className={styles.keptTitle}
                aria-label={strings.openKept({ title: name })}
                onClick={() => {
                  onKept(key);
                }}
              >
                <span>
                  {name} <span className={text.quiet}>({strings.keptOn(new Date(keptAt))})</span>
                </span>
              </Button>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={strings.forgetKept({ title: name })}
                title={strings.forgetKept({ title: name })}
                onClick={() => {
                  forgetOutline(key);
                  setKept(keptOutlines());
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function fileNameOf(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .slice(0, 80)
      .trim() || 'de-cuong'
  );
}
