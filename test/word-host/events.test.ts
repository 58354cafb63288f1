import { until } from '../support/pane';
import { startWord } from '../support/wordHost';
import { HostDocument } from './document/hostDocument';
import { pressEnter, typeText } from './document/user';
import type { HostObject } from './model';
import { platforms } from './platforms';
import type { DocumentChange, HostedDocument, WordHost } from './protocol/host';

const root: HostObject = {
  className: 'Document',
  scalars: [],
  since: () => undefined,
  get: () => null,
  set: () => undefined,
  navigate: () => null,
  call: () => undefined,
};

/** A document that changes when the test says so. */
const listeners = new Set<(change: DocumentChange) => void>();
const document: HostedDocument = {
  root,
  platform: platforms.desktop18,
  service: () => undefined,
  settings: new Map(),
  save: () => new Uint8Array(),
  customXml: { list: () => [], get: () => undefined, add: () => '{1}', remove: () => false },
  losing: work => work(),
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
      addedParagraphs: [],
      changedParagraphs: [],
      deletedParagraphs: [],
      ...what,
    });
  }
}

/** Events go out in their order: once the cursor's move is heard, everything before it was. */
async function hearAll(move: () => void = () => change({ hasSelectionChanged: true })): Promise<void> {
  // A changed text moves the cursor too: what is under way is let through first.
  await host.settled();
  const heard = moves;
  move();
  await until(() => moves > heard);
}

let host: WordHost;
let moves = 0;
beforeAll(async () => {
  host = await startWord(platforms.desktop18, document);
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
    moves += 1;
  });
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
  await hearAll();
  expect(heard).toEqual([]);
  change({ hasTextChanged: true, changedParagraphs: ['7'] });
  await hearAll();
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
  await hearAll();
  expect(ids).toEqual([207939805, 207939806]);
});

it('tells changed paragraphs from those that come and go, as keys and Enter do it', async () => {
  const heard: (readonly [string, number])[] = [];
  await Word.run(async context => {
    const { onParagraphAdded, onParagraphChanged, onParagraphDeleted } = context.document;
    for (const event of [onParagraphAdded, onParagraphChanged, onParagraphDeleted]) {
      event.add(({ type, uniqueLocalIds }) => {
        heard.push([type, uniqueLocalIds.length]);
        return Promise.resolve();
      });
    }
    await context.sync();
  });
  const report = HostDocument.blank(platforms.desktop18, ['BÁO CÁO', 'Kết quả đạt được']);
  host.open(report.hosted());
  const after = async (gesture: () => void) => {
    heard.length = 0;
    gesture();
    await hearAll(() => report.selectRange(1, report.state.selection.from === 1 ? 2 : 1, 'user'));
    return [...heard].sort();
  };

  expect(
    await after(() => {
      typeText(report, 'I. ');
    }),
  ).toEqual([['ParagraphChanged', 1]]);
  expect(
    await after(() => {
      pressEnter(report);
    }),
  ).toEqual([
    ['ParagraphAdded', 1],
    ['ParagraphChanged', 1],
  ]);
  expect(
    await after(() => {
      const { doc, tr } = report.state;
      report.dispatch(tr.delete(0, doc.firstChild!.nodeSize), 'user');
    }),
  ).toEqual([['ParagraphDeleted', 1]]);
  host.open(document);
});

it('tells a Common API handler of a moved cursor', async () => {
  await host.settled();
  moves = 0;
  change({ hasSelectionChanged: true });
  await host.settled();
  expect(moves).toBe(1);
});

it('hears of the document that was opened last, not of the one before', () => {
  host.open({ ...document, onChange: () => () => undefined });
  expect(listeners.size).toBe(0);
  host.open(document);
  expect(listeners.size).toBe(1);
});
