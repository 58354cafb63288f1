import { until } from '../support/pane';
import { startWord } from '../support/wordHost';
import type { HostObject } from './model';
import { platforms } from './platforms';
import type { DocumentChange, HostedDocument, WordHost } from './protocol/host';

const root: HostObject = {
  className: 'Document',
  scalars: [],
  get: () => null,
  set: () => undefined,
  navigate: () => null,
  call: () => undefined,
};

/** A document that changes when the test says so. */
const listeners = new Set<(change: DocumentChange) => void>();
const document: HostedDocument = {
  root,
  isReadOnly: false,
  customXml: { list: () => [], get: () => undefined, add: () => '{1}', remove: () => false },
  onChange: listener => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function change(what: Partial<DocumentChange>): void {
  for (const listener of listeners) {
    listener({
      origin: 'user',
      hasTextChanged: false,
      hasSelectionChanged: false,
      addedControls: [],
      ...what,
    });
  }
}

/** Long enough for an event that Word raises at once. */
const aMoment = () => new Promise(resolve => setTimeout(resolve, 50));

let host: WordHost;
beforeAll(async () => {
  host = await startWord(platforms.desktop18, document);
});
afterAll(() => {
  host.stop();
});

it('calls a handler of onParagraphChanged once for a changed text, and not for a moved cursor', async () => {
  const heard: unknown[] = [];
  await Word.run(async context => {
    context.document.onParagraphChanged.add(event => {
      heard.push(event.source);
      return Promise.resolve();
    });
    await context.sync();
  });
  change({ hasSelectionChanged: true });
  await aMoment();
  expect(heard).toEqual([]);
  change({ hasTextChanged: true });
  await until(() => heard.length > 0);
  await aMoment();
  expect(heard).toEqual(['Local']);
});

it('tells the ids of added controls to a handler of onContentControlAdded, until it is removed', async () => {
  const ids: unknown[] = [];
  const registration = await Word.run(async context => {
    const added = context.document.onContentControlAdded.add(event => {
      ids.push(...event.ids);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  change({ addedControls: [207939805, 207939806] });
  await until(() => ids.length > 0);
  expect(ids).toEqual([207939805, 207939806]);

  registration.remove();
  await registration.context.sync();
  change({ addedControls: [207939807] });
  await aMoment();
  expect(ids).toEqual([207939805, 207939806]);
});

it('tells a Common API handler of a moved cursor', async () => {
  let moves = 0;
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
    moves += 1;
  });
  change({ hasSelectionChanged: true });
  await until(() => moves > 0);
  expect(moves).toBe(1);
});

it('hears of the document that was opened last, not of the one before', async () => {
  host.open({ ...document, onChange: () => () => undefined });
  expect(listeners.size).toBe(0);
  host.open(document);
  expect(listeners.size).toBe(1);
  await aMoment();
});
