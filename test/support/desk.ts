import { nothingKept } from '../../src/report/kept';
import type { Outline } from '../../src/outline/outline';
import { insertWanted } from '../../src/session/actions/insertWanted';
import { createDesk, type Desk, type Next } from '../../src/session/desk';
import { look } from '../../src/session/look';
import { readyState, type InUse } from '../../src/session/readyState';
import type { Outcome } from '../../src/session/sessionActions';
import type { ReadyState, Task } from '../../src/session/state';
import { createStore } from '../../src/session/store';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import type { WordHost } from '../word-host/protocol/host';
import { smallOutline } from './outlines';
import { openInWord, word2021 } from './reportHost';

/** A desk over a document in the emulated Word, without a session around it: nothing listens, so syncs can be counted. */
export type OpenedDesk = {
  readonly document: HostDocument;
  readonly host: WordHost;
  readonly desk: Desk;
  readonly ready: () => ReadyState;
  /** Runs one action on the state as it is. */
  readonly perform: (
    action: (desk: Desk, state: ReadyState) => Promise<Next>,
    task?: Task,
  ) => Promise<Outcome>;
  readonly texts: () => readonly string[];
  readonly tags: () => readonly string[];
  /** The text of the control with this tag, as it is saved. */
  readonly textOf: (tag: string) => string | undefined;
};

/** The small outline as a document keeps it. */
export const outlineInUse: Outline = { title: smallOutline.title, roots: smallOutline.roots };

export async function openDesk(
  document = HostDocument.blank(word2021, ['BÁO CÁO', 'Trên đây là báo cáo.']),
  inUse: Partial<InUse> = {},
): Promise<OpenedDesk> {
  const host = await openInWord(document);
  const store = createStore(
    readyState({
      outline: outlineInUse,
      granularity: 'point',
      kept: nothingKept,
      ...inUse,
      snapshot: await look(),
      isReadOnly: false,
    }),
  );
  const desk = createDesk(store);
  host.counters.syncs = 0;
  return {
    document,
    host,
    desk,
    ready: () => {
      const state = store.getState();
      if (state.kind !== 'ready') throw new Error(`The session is ${state.kind}`);
      return state;
    },
    perform: (action, task = 'saving') => desk.perform(task, state => action(desk, state)),
    texts: () => readParagraphs(document.save()),
    tags: () => readControls(document.save()).map(({ tag }) => tag),
    textOf: tag => readControls(document.save()).find(each => each.tag === tag)?.text,
  };
}

/** The same with the whole of the small outline inserted, and no syncs counted. */
export async function openInserted(document?: HostDocument, inUse?: Partial<InUse>): Promise<OpenedDesk> {
  const opened = await openDesk(document, inUse);
  await opened.perform((desk, state) => insertWanted(desk, state, 'everything'), 'inserting');
  opened.host.counters.syncs = 0;
  return opened;
}
