import { addPart } from '../document/docxPackage';
import { HostDocument } from '../document/hostDocument';
import { readParagraphs } from '../document/oracle';
import { w } from '../document/xml';
import { platforms, type Platform } from '../platforms';

/**
 * An example of a member: uses it through office.js and says what it must do. The document is a new sample each time;
 * `Class.member` is the example's key, `Class.member CODE` that of a refusal, which must end in Word's error.
 */
export type Example = {
  readonly platform?: Platform;
  readonly run: (context: Word.RequestContext, document: HostDocument) => Promise<unknown>;
};
export type Examples = Readonly<Record<string, Example | Example['run']>>;

const paragraph = (text: string, pPr = '') =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (id: number, tag: string, content: string, properties = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="Tên ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const table = (cell: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${cell}</w:tc></w:tr></w:tbl>`;

/** The texts of the sample's paragraphs. */
export const texts = [
  'BÁO CÁO',
  'Kết quả',
  'Đoàn viên',
  'Bấm vào đây',
  'Đã khóa',
  'Số liệu',
  'Ý trong ô',
  'Hết',
];

/** Two lines (a heading, a list item), three controls (text, placeholder, locked), a table with a control, a line. */
export function sample(platform: Platform = platforms.desktop18): HostDocument {
  const document = HostDocument.blank(
    platform,
    [],
    [
      paragraph('BÁO CÁO', '<w:pStyle w:val="Heading1"/>'),
      paragraph('Kết quả', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      control(101, 'viết', paragraph('Đoàn viên')),
      control(102, 'trống', paragraph('Bấm vào đây'), '<w:showingPlcHdr/>'),
      control(103, 'khóa', paragraph('Đã khóa'), '<w:lock w:val="sdtContentLocked"/>'),
      table(paragraph('Số liệu') + control(104, 'ô', paragraph('Ý trong ô'))),
      paragraph('Hết'),
    ].join(''),
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  addPart(
    document.parts,
    'word/styles.xml',
    `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    `${type}.styles+xml`,
    `${office}/styles`,
    'styles.xml',
  );
  addPart(
    document.parts,
    'word/numbering.xml',
    `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    `${type}.numbering+xml`,
    `${office}/numbering`,
    'numbering.xml',
  );
  return document;
}

export const tagged = (context: Word.RequestContext, tag: string) =>
  context.document.contentControls.getByTag(tag).getFirst();

/** A paragraph of the sample, by its number. */
export async function paragraphAt(context: Word.RequestContext, index: number): Promise<Word.Paragraph> {
  const { paragraphs } = context.document.body;
  paragraphs.load('text');
  await context.sync();
  const found = paragraphs.items[index];
  if (found === undefined) throw new Error(`The sample has no paragraph ${String(index)}`);
  return found;
}

/** The table of the sample. */
export const tableOf = (context: Word.RequestContext) => context.document.body.tables.getFirst();

/** Loads one property and gives it. */
export async function read<T extends OfficeExtension.ClientObject, Name extends keyof T & string>(
  object: T,
  name: Name,
): Promise<T[Name]> {
  (object as unknown as { load: (names: string) => void }).load(name);
  await object.context.sync();
  return object[name];
}

/** One property of each item of a collection. */
export async function readItems<T, Name extends keyof T & string>(
  collection: OfficeExtension.ClientObject & { readonly items: T[] },
  name: Name,
): Promise<readonly T[Name][]> {
  (collection as unknown as { load: (names: string) => void }).load(name);
  await collection.context.sync();
  return collection.items.map(item => item[name]);
}

/** Whether it is a null object. */
export async function isNull(object: OfficeExtension.ClientObject): Promise<boolean> {
  (object as unknown as { load: (names: string) => void }).load('isNullObject');
  await object.context.sync();
  return object.isNullObject;
}

/** Sends what is queued, and gives the texts that the saved document holds then. */
export async function written(
  context: Word.RequestContext,
  document: HostDocument,
): Promise<readonly string[]> {
  await context.sync();
  return readParagraphs(document.save());
}

/** The sample's texts with some in the place of others, by number. */
export function textsWith(changes: Readonly<Record<number, readonly string[]>>): readonly string[] {
  return texts.flatMap((text, index) => changes[index] ?? [text]);
}

/** What is selected now, as the saved sample has its letters. */
export function selected({ state }: HostDocument): string {
  return state.doc.textBetween(state.selection.from, state.selection.to, '|');
}

/** The parent of something outside of everything: `getX` fails, `getXOrNullObject` is a null object. */
export async function expectNone(
  context: Word.RequestContext,
  find: () => OfficeExtension.ClientObject,
): Promise<void> {
  (find() as unknown as { load: (names: string) => void }).load('');
  await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
}

/** A flat OPC package around blocks. */
export function packageOf(...paragraphs: readonly string[]): string {
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${w}"><w:body>${paragraphs.map(text => paragraph(text)).join('')}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;
}
