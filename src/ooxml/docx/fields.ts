import { decodeXml, type Tag } from './scanXml';

/** Fields whose result Word works out from the pages or from the text itself: no words of the author's. */
const workedOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|INDEX)\b/i;
const contents = /^\s*TOC\b/i;

type Field = { instruction: string; isResult: boolean; isShown: boolean };

/**
 * Fields, simple (`fldSimple`) and complex (`fldChar`, over runs and paragraphs, one in another). The code of a field
 * is no text; its result is, but for fields that Word works out.
 */
export function watchFields() {
  const fields: Field[] = [];
  /** For each open simple field: how many fields stand around it. */
  const simple: number[] = [];
  let isInInstruction = false;
  const turn = (type: string | undefined) => {
    if (type === 'begin') fields.push({ instruction: '', isResult: false, isShown: false });
    if (type === 'end') fields.pop();
    const field = fields.at(-1);
    if (type !== 'separate' || field === undefined) return;
    field.isResult = true;
    field.isShown = !workedOut.test(field.instruction);
  };
  return {
    isShown: () => fields.every(({ isShown }) => isShown),
    isInContents: () => fields.some(({ instruction }) => contents.test(instruction)),
    open(tag: Tag): void {
      if (tag.name === 'fldChar') turn(tag.attribute('fldCharType'));
      else if (tag.name === 'instrText') isInInstruction = true;
      else if (tag.name === 'fldSimple') {
        const instruction = tag.attribute('instr') ?? '';
        simple.push(fields.length);
        fields.push({ instruction, isResult: true, isShown: !workedOut.test(instruction) });
      }
    },
    close({ name }: Tag): void {
      if (name === 'instrText') isInInstruction = false;
      // A complex field that was left open within it ends with it.
      if (name === 'fldSimple') fields.length = simple.pop() ?? 0;
    },
    text(raw: string): void {
      const field = fields.at(-1);
      if (isInInstruction && field !== undefined && !field.isResult) field.instruction += decodeXml(raw);
    },
  };
}
