import { supports } from './host';
import { run } from './run';

/**
 * Events that come within this time after a write of ours are its echo: too soon for a hand to go from the pane to the
 * document. A later echo costs one scan that finds nothing new.
 */
const echoMs = 150;

let quietUntil = 0;
let writesUnderWay = 0;

/**
 * Runs a write whose events are not hints: they would only make due the scan that ends every write anyway. What an
 * officer types right after it raises hints of its own with the next key.
 */
export async function withoutEcho<T>(write: () => Promise<T>): Promise<T> {
  writesUnderWay += 1;
  try {
    return await write();
  } finally {
    writesUnderWay -= 1;
    quietUntil = Date.now() + echoMs;
  }
}

/**
 * Calls `hint` whenever the document may have changed, or the cursor moved. Hints come late, twice, or not at all
 * (FACTS.md: Events): they only make a scan due.
 *
 * Everywhere: selection change, and the pane's focus and visibility. From WordApi 1.5 and 1.6 on: added controls and
 * changed paragraphs; never a handler for each control (FACTS.md: Events). Handlers live as long as the
 * page. Never fails: a host that refuses an event is watched without it.
 */
export async function watch(hint: () => void): Promise<void> {
  const heard = () => {
    if (writesUnderWay === 0 && Date.now() >= quietUntil) hint();
  };
  window.addEventListener('focus', hint);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hint();
  });
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard);
  await Promise.all([
    supports('WordApi', '1.5') && register(document => [document.onContentControlAdded], heard),
    supports('WordApi', '1.6') &&
      register(
        document => [document.onParagraphChanged, document.onParagraphAdded, document.onParagraphDeleted],
        heard,
      ),
  ]);
}

type DocumentEvent = Pick<OfficeExtension.EventHandlers<{ readonly source: string }>, 'add'>;

async function register(
  eventsOf: (document: Word.Document) => readonly DocumentEvent[],
  heard: () => void,
): Promise<void> {
  try {
    await run(async context => {
      for (const event of eventsOf(context.document)) {
        event.add(() => {
          heard();
          return Promise.resolve();
        });
      }
      await context.sync();
    });
  } catch {
    // Events are hints: selection change and focus go on telling.
  }
}
