import type { InsertionPlace } from '../report/planInsertion';

/** A paragraph-level place beside something: what `insertParagraph` is called on, and on which side. */
export type Spot = {
  readonly besides: Word.Paragraph | Word.ContentControl | Word.Table;
  readonly side: 'Before' | 'After';
};

/** Deeper nesting than this is not looked through: then the end of the document is the place. */
const maxNesting = 3;

/**
 * Queues what must be known about the cursor, and about the controls that may become anchors, to find a place at the
 * top level of the document: never in a table, never in a control, never over a selection. Read after the next sync.
 */
export function queueCursor(context: Word.RequestContext): () => Spot | undefined {
  const selection = context.document.getSelection();
  const body = selection.parentBody;
  const paragraph = selection.paragraphs.getLast();
  const around = queueSurroundings(paragraph);
  body.load('type');
  paragraph.load('text');
  return () => {
    // In a header, a footnote or a text box there is no place for a report.
    if (body.type !== 'MainDoc' && body.type !== 'TableCell' && body.type !== 'Section') return undefined;
    const outermost = around();
    if (outermost === 'tooDeep') return undefined;
    if (outermost !== undefined) return { besides: outermost, side: 'After' };
    // An empty line is where the officer wants the text to begin: it stays, below.
    return { besides: paragraph, side: paragraph.text === '' ? 'Before' : 'After' };
  };
}

/** The same for a control of ours: beside it, or beside what it was put into. */
export function queueAnchor(
  context: Word.RequestContext,
  place: Exclude<InsertionPlace, { kind: 'cursor' }>,
): () => Spot | undefined {
  const control = context.document.contentControls.getByTag(place.tag).getFirstOrNullObject();
  control.load('id');
  const around = queueSurroundings(control);
  return () => {
    const outermost = around();
    if (control.isNullObject || outermost === 'tooDeep') return undefined;
    // eslint-disable-next-line office-addins/test-for-null-using-isNullObject -- tested one line above
    return { besides: outermost ?? control, side: place.kind === 'before' ? 'Before' : 'After' };
  };
}

type Nested = Word.Paragraph | Word.ContentControl | Word.Table;

/** The outermost table or control around something. */
function queueSurroundings(inner: Nested): () => Word.ContentControl | Word.Table | 'tooDeep' | undefined {
  const tables: Word.Table[] = [];
  const controls: Word.ContentControl[] = [];
  let lastTable: Nested = inner;
  let lastControl: Nested = inner;
  for (let depth = 0; depth <= maxNesting; depth++) {
    lastTable = lastTable.parentTableOrNullObject;
    lastControl = lastControl.parentContentControlOrNullObject;
    lastTable.load('nestingLevel');
    lastControl.load('id');
    tables.push(lastTable);
    controls.push(lastControl);
  }
  // Which of the two is outside can only be told from the outermost of each.
  const controlsAroundTables = tables.map(table => {
    const control = table.parentContentControlOrNullObject;
    control.load('id');
    return control;
  });
  return () => {
    const table = tables.findLastIndex(candidate => !candidate.isNullObject);
    const control = controls.findLastIndex(candidate => !candidate.isNullObject);
    if (table === maxNesting || control === maxNesting) return 'tooDeep';
    const outerTable = tables[table];
    const outerControl = controls[control];
    if (outerTable === undefined || outerControl === undefined) return outerTable ?? outerControl;
    const isTableInControl = controlsAroundTables[table]?.isNullObject === false;
    return isTableInControl ? outerControl : outerTable;
  };
}

/** Makes a paragraph of our own at a place, to insert into: what stands around it is then out of reach. */
export function openParagraph(
  context: Word.RequestContext,
  spot: Spot | undefined,
  text: string,
): Word.Paragraph {
  if (spot === undefined) return context.document.body.insertParagraph(text, 'End');
  return spot.besides.insertParagraph(text, spot.side);
}
