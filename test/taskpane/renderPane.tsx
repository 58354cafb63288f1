import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Outline } from '../../src/outline/outline';
import { nothingKept } from '../../src/report/kept';
import type { Granularity } from '../../src/report/granularity';
import type { Snapshot } from '../../src/report/snapshot';
import { readyState as readyFrom } from '../../src/session/readyState';
import type { SessionActions } from '../../src/session/sessionActions';
import type { ReadyState, Session, SessionState } from '../../src/session/state';
import { createStore } from '../../src/session/store';
import { stringsFor } from '../support/strings';
import type { Language } from '../../src/strings/languages';
import type { Strings } from '../../src/strings/strings';
import { Pane } from '../../src/taskpane/Pane';
import { SessionContext } from '../../src/taskpane/useSession';
import { SpeechContext, type Speech } from '../../src/taskpane/useStrings';
import { smallOutline, snapshotOf, tagOf } from '../support/outlines';
import { stubBrowser } from './jsdomStubs';

type ReadyOptions = {
  readonly outline?: Outline;
  readonly granularity?: Granularity;
  readonly snapshot?: Snapshot;
} & Partial<Omit<ReadyState, 'kind' | 'outline' | 'granularity' | 'snapshot' | 'coverage'>>;

/** A ready state as the session reads it from a snapshot; what is given besides wins over what was read. */
export function readyState({
  outline = smallOutline,
  granularity = 'point',
  snapshot = snapshotOf([]),
  isReadOnly = false,
  kept = nothingKept,
  ...rest
}: ReadyOptions = {}): ReadyState {
  return { ...readyFrom({ outline, granularity, snapshot, isReadOnly, kept }), ...rest };
}

type WholeOptions = {
  readonly outline?: Outline;
  readonly granularity?: Granularity;
  /** The node whose slot holds the cursor. */
  readonly cursorAt?: string;
};

/** A snapshot in which every slot stands, with these texts; all other slots are empty. */
export function wholeSnapshot(
  texts: Readonly<Record<string, string>> = {},
  { outline = smallOutline, granularity = 'point', cursorAt }: WholeOptions = {},
): Snapshot {
  const { owed } = readyState({ outline, granularity }).coverage;
  return snapshotOf(
    owed.map(id => [tagOf(outline, id), texts[id] ?? ''] as const),
    cursorAt === undefined ? [] : [tagOf(outline, cursorAt)],
  );
}

export type RenderedPane = {
  readonly container: HTMLElement;
  readonly unmount: () => void;
  readonly setLanguage: jest.Mock<undefined, [Language]>;
  readonly user: UserEvent;
  readonly actions: jest.Mocked<SessionActions>;
  /** Lets the session come to another state, as after a scan. */
  readonly become: (state: SessionState) => void;
};

type RenderOptions = {
  readonly language?: Language;
  readonly strings?: Strings['pane'];
  readonly actions?: jest.Mocked<SessionActions>;
};

/** Renders the pane over a literal session, with the providers that the product has. */
export function renderPane(state: SessionState, options?: RenderOptions): RenderedPane {
  return renderPart(state, <Pane />, options);
}

/** Renders one part of the pane in the same way. */
export function renderPart(
  state: SessionState,
  part: ReactNode,
  { language = 'vi', strings, actions = silentActions() }: RenderOptions = {},
): RenderedPane {
  stubBrowser();
  const store = createStore(state);
  const session: Session = { getState: store.getState, subscribe: store.subscribe, actions };
  const all = stringsFor(language);
  const setLanguage = jest.fn<undefined, [Language]>();
  const spoken: Strings = { ...all, pane: strings ?? all.pane };
  const speech: Speech = { language, read: part => spoken[part], setLanguage };
  const { container, unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <SpeechContext.Provider value={speech}>
        <SessionContext.Provider value={session}>{part}</SessionContext.Provider>
      </SpeechContext.Provider>
    </FluentProvider>,
  );
  return {
    container,
    setLanguage,
    unmount,
    user: userEvent.setup(),
    actions,
    become: next => {
      act(() => store.set(next));
    },
  };
}

/** Actions that only remember that they were called; each ends well, with nothing to give. */
export function silentActions(): jest.Mocked<SessionActions> {
  const silent = () => jest.fn(() => Promise.resolve({ isDone: true, value: undefined }));
  const names: readonly (keyof SessionActions)[] = [
    'insertSection',
    'insertAll',
    'insertMissing',
    'goTo',
    'goToGap',
    'rescan',
    'tick',
    'setNil',
    'takeBackNil',
    'coverPoints',
    'uncoverPoint',
    'setGranularity',
    'takeBack',
    'takeOutline',
    'updateOutline',
    'readText',
    'readDraft',
    'adoptDraft',
    'check',
    'goToFinding',
    'mendFinding',
    'ignoreFinding',
    'keepSettings',
    'makeCopy',
    'openDocument',
    'readLastYear',
    'insertLastYear',
  ];
  const actions = Object.fromEntries(names.map(name => [name, silent()]));
  return { ...actions, pickSection: jest.fn(), dismiss: jest.fn() } as unknown as jest.Mocked<SessionActions>;
}
