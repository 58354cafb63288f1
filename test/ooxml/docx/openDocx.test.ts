import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DocxError } from '../../../src/ooxml/docx/docxError';
import { maxFileBytes, openDocx, readPart, useFor } from '../../../src/ooxml/docx/openDocx';
import { readDocx } from '../../../src/ooxml/docx/readDocx';
import { openReport, readReportFile } from '../../../src/ooxml/docx/reportFile';
import { documentPart, docxFile, line, paragraph, relationships, run } from '../../support/docxFile';

const numberingPart = strFromU8(
  unzipSync(
    docxFile({
      body: '',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="+"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
  )['word/numbering.xml'] ?? new Uint8Array(),
);
const stylesPart = strFromU8(
  unzipSync(docxFile({ body: '', styles: '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>' }))[
    'word/styles.xml'
  ] ?? new Uint8Array(),
);
const body =
  paragraph(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
  paragraph(run('mật'), '<w:pStyle w:val="An"/>');

const faultOf = (read: () => unknown) => {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof DocxError ? error.fault : error;
  }
};
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

it.each([
  ['at the top', 'document.xml', '_rels/document.xml.rels', '/document.xml'],
  ['deep down', 'a/b/c.xml', 'a/b/_rels/c.xml.rels', './a/x/../b/c.xml'],
  ['by another name', 'word/document22.xml', 'word/_rels/document22.xml.rels', 'word/document22.xml'],
])('finds the main part %s, and what it says are its styles and lists', (_, main, rels, target) => {
  const bytes = zip({
    '_rels/.rels': relationships({ [target]: 'officeDocument' }),
    [main]: documentPart(body),
    [rels]: relationships({ '/parts/looks.xml': 'styles', '/parts/counts.xml': 'numbering' }),
    'parts/looks.xml': stylesPart,
    'parts/counts.xml': numberingPart,
    // By the names that programs use, and of somebody else.
    'word/document.xml': documentPart(line('b')),
    'word/styles.xml': '<broken',
    'word/numbering.xml': '<broken',
  });
  expect(readDocx(bytes).text).toBe('+\ta\n');
  expect(readReportFile(bytes).leftovers.hidden).toEqual([1]);
  expect(openReport(bytes).main).toBe(main);
});

it('takes no styles from outside, and goes on without those that are missing', () => {
  const rels = relationships({ 'styles.xml': 'styles' });
  const outside = rels.replace('Target=', 'TargetMode="External" Target=');
  const hidden = (parts: Readonly<Record<string, string>>) =>
    readReportFile(docxFile({ body, parts })).leftovers.hidden;
  expect(hidden({ 'word/_rels/document.xml.rels': rels, 'word/styles.xml': stylesPart })).toEqual([1]);
  expect(hidden({ 'word/_rels/document.xml.rels': outside, 'word/styles.xml': stylesPart })).toEqual([]);
  expect(hidden({ 'word/_rels/document.xml.rels': rels })).toEqual([]);
});

it.each([
  ['little', true],
  ['big', false],
])('reads parts in UTF-16, %s end first', (_, isLittle) => {
  const part = utf16(documentPart(line('Đủ ý')), isLittle);
  const bytes = docxFile({ body: '', parts: { 'word/document.xml': part } });
  expect(readDocx(bytes).text).toBe('Đủ ý');
  expect(readReportFile(bytes).paragraphs[0]?.text).toBe('Đủ ý');
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from(text, each => each.charCodeAt(0))].forEach((code, index) =>
    view.setUint16(index * 2, code, isLittle),
  );
  return new Uint8Array(view.buffer);
}

it('takes a relationship for what the end of its type says, whole', () => {
  const hidden = (type: string) =>
    readReportFile(
      docxFile({
        body,
        parts: {
          'word/_rels/document.xml.rels': relationships({ 'looks.xml': type }),
          'word/looks.xml': stylesPart,
        },
      }),
    ).leftovers.hidden;
  expect(hidden('styles')).toEqual([1]);
  expect(hidden('mystyles')).toEqual([]);
  expect(hidden('stylesWithEffects')).toEqual([]);
});

it.each([
  ['an encrypted file', 'EncryptedPackage', 'encrypted'],
  ['one that says how it is encrypted', 'EncryptionInfo', 'encrypted'],
  ['an old one', 'WordDocument', 'oldDoc'],
])('tells %s by the names in it', (_, name, fault) => {
  const utf16 = Array.from(name).flatMap(each => [each.charCodeAt(0), 0]);
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16]);
  for (const open of [readDocx, openReport, readReportFile]) expect(faultOf(() => open(bytes))).toBe(fault);
});

describe('limits', () => {
  const plain = docxFile({ body: line('a'), parts: { 'word/media/image1.png': new Uint8Array(1000) } });
  const mainBytes = readPart(openDocx(plain, useFor.outline)).length;
  const use = { ...useFor.copy, maxFileBytes: plain.length, maxPartBytes: 1000, maxBytes: 10_000 };

  it('are those of the file, of each part, of all together', () => {
    expect(faultOf(() => openDocx(plain, use))).toBeUndefined();
    expect(faultOf(() => openDocx(plain, { ...use, maxFileBytes: plain.length - 1 }))).toBe('tooLarge');
    expect(faultOf(() => openDocx(plain, { ...use, maxPartBytes: 999 }))).toBe('tooLarge');
    expect(faultOf(() => openDocx(plain, { ...use, maxBytes: 1000 }))).toBe('tooLarge');
    // Only the text: the picture does not count.
    const only = { ...use, isWhole: false, maxPartBytes: Math.max(mainBytes, 600), maxBytes: 999 };
    expect(openDocx(plain, only).parts.has('word/media/image1.png')).toBe(false);
    expect(faultOf(() => openDocx(plain, { ...only, maxPartBytes: mainBytes - 1 }))).toBe('tooLarge');
  });

  it('differ by what a file is opened for', () => {
    const ofSize = (bytes: number) => {
      const file = new Uint8Array(bytes);
      file.set([0x50, 0x4b]);
      return file;
    };
    const megabyte = 1024 * 1024;
    expect(maxFileBytes).toBe(20 * megabyte);
    expect(faultOf(() => readDocx(ofSize(maxFileBytes)))).toBe('damaged');
    expect(faultOf(() => readDocx(ofSize(maxFileBytes + 1)))).toBe('tooLarge');
    expect(faultOf(() => readReportFile(ofSize(maxFileBytes + 1)))).toBe('damaged');
    expect(faultOf(() => readReportFile(ofSize(31), 30))).toBe('tooLarge');
    expect(faultOf(() => openReport(ofSize(150 * megabyte + 1)))).toBe('tooLarge');
  });

  it('allow 5,000 parts, and no more', () => {
    const ofParts = (count: number) => {
      const more = Array.from({ length: count - 3 }, (_, index) => [`x/${index}`, new Uint8Array()] as const);
      return docxFile({ body: line('a'), parts: Object.fromEntries(more) });
    };
    expect(readDocx(ofParts(5000)).text).toBe('a');
    expect(faultOf(() => readDocx(ofParts(5001)))).toBe('tooLarge');
  });

  it.each([
    ['readDocx', readDocx],
    ['openReport', openReport],
    ['readReportFile', readReportFile],
  ])('hold for a file that lies about its size: %s', (_, open) => {
    const bytes = docxFile({ body: line('a'.repeat(5000)) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(faultOf(() => open(bytes))).toBe('damaged');
  });
});

it.each([
  ['a package without a main part', zip({ 'a.xml': '<a/>' }), 'notDocx'],
  [
    'a main part that is not there',
    zip({ '_rels/.rels': relationships({ 'a.xml': 'officeDocument' }) }),
    'notDocx',
  ],
  ['relationships that are broken', docxFile({ body: '', parts: { '_rels/.rels': '<a>' } }), 'damaged'],
  ['styles that are broken', docxFile({ body: '', parts: { 'word/styles.xml': '<a>' } }), 'damaged'],
  ['a text that is broken', docxFile({ body: '<a>' }), 'damaged'],
  ['half a signature', Uint8Array.from([0x50, 0x4c, 3, 4]), 'notDocx'],
])('refuses %s', (_, bytes, fault) => {
  for (const open of [readDocx, openReport, readReportFile]) expect(faultOf(() => open(bytes))).toBe(fault);
});
