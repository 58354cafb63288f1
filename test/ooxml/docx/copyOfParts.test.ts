import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyToSend } from '../../../src/ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../../src/ooxml/docx/proveCopy';
import { addInId } from '../../../src/ooxml/docx/removeTraces';
import { openReport } from '../../../src/ooxml/docx/reportFile';
import { stateNamespace } from '../../../src/ooxml/statePart';
import { control, documentPart, docxFile, line, relationships } from '../../support/docxFile';
import { smallOutline, tagOf } from '../../support/outlines';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const own = tagOf(smallOutline, 'p1.s1.i01');
const [slot, bare] = [control(own, line('Đủ ý')), line('Đủ ý')];

/** The parts of a proven copy of a report that is made of these. */
function copyOf(parts: Readonly<Record<string, Uint8Array | string>>): Readonly<Record<string, Uint8Array>> {
  const report = openReport(docxFile({ body: slot, parts }));
  const { bytes, fates } = copyToSend(report, smallOutline, 'keep');
  expect(isProven(proveCopy(report, bytes, fates))).toBe(true);
  return unzipSync(bytes);
}

const textOf = (bytes: Uint8Array | undefined, encoding = 'utf-8') => new TextDecoder(encoding).decode(bytes);

it.each([
  ['little', true],
  ['big', false],
])('writes a part in UTF-16 as it was written, %s end first', (_, isLittle) => {
  const utf16 = (text: string) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    Array.from(text).forEach((each, index) => view.setUint16(index * 2, each.charCodeAt(0), isLittle));
    return new Uint8Array(view.buffer);
  };
  const xml = (body: string) => `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${documentPart(body)}`;
  expect(copyOf({ 'word/document.xml': utf16(xml(slot)) })['word/document.xml']).toEqual(utf16(xml(bare)));
});

it('keeps the mark of UTF-8, and puts none where there was none', () => {
  const marked = copyOf({ 'word/document.xml': strToU8(`\uFEFF${documentPart(slot)}`) });
  expect(marked['word/document.xml']).toEqual(strToU8(`\uFEFF${documentPart(bare)}`));
  expect(copyOf({})['word/document.xml']).toEqual(strToU8(documentPart(bare)));
});

it.each([
  ['in single quotes', documentPart(slot).replace(/"(dy1[^"]*)"/, "'$1'")],
  ['in entities', documentPart(slot).replace(/"dy1/, '"&#x64;y1')],
  ['with another prefix', documentPart(slot).replaceAll('w:', 'v:').replace('xmlns:w=', 'xmlns:v=')],
])('finds a tag %s', (_, part) => {
  const text = textOf(copyOf({ 'word/document.xml': part })['word/document.xml']);
  expect(text).not.toContain(':sdt');
  expect(text).toContain('Đủ ý');
});

it('cuts in a main part wherever it stands', () => {
  const parts = copyOf({
    '_rels/.rels': relationships({ '/report.xml': 'officeDocument' }),
    'report.xml': documentPart(slot),
    'word/document.xml': documentPart(bare),
  });
  expect(textOf(parts['report.xml'])).toBe(documentPart(bare));
});

it.each(['header', 'footer', 'footnotes', 'endnotes', 'comments'])('cuts in a %s of the report', type => {
  const part = (content: string) => `<w:hdr xmlns:w="${w}">${content}</w:hdr>`;
  const parts = copyOf({
    'word/_rels/document.xml.rels': relationships({ 'a/b.xml': type, 'c.xml': 'image' }),
    'word/a/b.xml': part(slot),
  });
  expect(textOf(parts['word/a/b.xml'])).toBe(part(bare));
});

it('goes on without a part that is not there, and leaves the bytes of one that holds nothing of ours', () => {
  const broken = Uint8Array.from([...strToU8(`<w:hdr xmlns:w="${w}">`), 0xe9, ...strToU8('</w:hdr>')]);
  const parts = copyOf({
    'word/_rels/document.xml.rels': relationships({ 'a.xml': 'header', 'b.xml': 'footer' }),
    'word/b.xml': broken,
  });
  expect(parts['word/b.xml']).toEqual(broken);
  expect(Object.keys(parts)).not.toContain('word/a.xml');
});

it('judges the controls of each part by what they hold there', () => {
  const part = (content: string) => `<w:hdr xmlns:w="${w}">${content}</w:hdr>`;
  const parts = copyOf({
    'word/_rels/document.xml.rels': relationships({ 'a.xml': 'header' }),
    'word/a.xml': part(control(own, line('…'), '<w:showingPlcHdr/>') + slot + line('b')),
  });
  expect(textOf(parts['word/a.xml'])).toBe(part(bare + line('b')));
});

it('packs what can be packed, and stores what is packed already', () => {
  const zeros = new Uint8Array(50_000);
  const sizeWith = (name: string) => {
    const report = openReport(docxFile({ body: slot, parts: { [name]: zeros } }));
    return copyToSend(report, smallOutline, 'keep').bytes.length;
  };
  const stored = ['png', 'jpg', 'JPEG', 'gif', 'zip', 'docx', 'xlsx', 'pptx', 'mp4', 'mp3', 'wmf', 'emf'];
  for (const ending of stored) expect(sizeWith(`word/media/x.${ending}`)).toBeGreaterThan(50_000);
  for (const name of ['word/x.bin', 'word/media/png', 'word/x.png.xml', 'word/x.tiff'])
    expect(sizeWith(name)).toBeLessThan(10_000);
});

describe('what is ours beside the text', () => {
  const types = (names: readonly string[]) =>
    `<Types>${names.map(name => `<Override PartName="/${name}" ContentType="x"/>`).join('')}</Types>`;
  const rels = (targets: readonly string[]) =>
    `<Relationships>${targets.map((target, index) => `<Relationship Id="r${index}" Type="x" Target="${target}"/>`).join('')}</Relationships>`;
  const state = `<report xmlns="${stateNamespace}"/>`;

  it('goes with its properties and with all that leads to it', () => {
    const parts = copyOf({
      '[Content_Types].xml': types([
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        'customXml/item11.xml',
      ]),
      'customXml/item1.xml': state,
      'customXml/itemProps1.xml': '<a/>',
      'customXml/_rels/item1.xml.rels': rels(['itemProps1.xml']),
      'customXml/item11.xml': '<other/>',
      'customXml/itemProps11.xml': '<a/>',
      'word/_rels/document.xml.rels': rels(['../customXml/item1.xml', '../customXml/item11.xml', 'x.xml']),
      'word/_rels/x.xml.rels': rels(['/customXml/item1.xml']),
    });
    expect(Object.keys(parts).filter(name => name.startsWith('customXml'))).toEqual([
      'customXml/item11.xml',
      'customXml/itemProps11.xml',
    ]);
    expect(textOf(parts['[Content_Types].xml'])).toBe(types(['customXml/item11.xml']));
    expect(textOf(parts['word/_rels/document.xml.rels'])).toBe(
      rels(['../customXml/item1.xml', '../customXml/item11.xml', 'x.xml']).replace(
        /<Relationship [^>]*r0[^>]*>/,
        '',
      ),
    );
    expect(textOf(parts['word/_rels/x.xml.rels'])).toBe(rels([]));
  });

  it('leaves the bytes of what does not lead to it, broken or not', () => {
    const other = { 'word/_rels/x.xml.rels': '<Relationships>', 'customXml/item1.xml': state };
    expect(textOf(copyOf(other)['word/_rels/x.xml.rels'])).toBe('<Relationships>');
  });

  /** The parts of a copy of a report with these parts too. */
  const partsOf = (more: Readonly<Record<string, Uint8Array | string>>) =>
    unzipSync(copyToSend(openReport(docxFile({ body: slot, parts: more })), smallOutline, 'keep').bytes);

  it.each(['customXml/item1.xml', 'customXml/item12.xml'])('is %s', name => {
    expect(Object.keys(partsOf({ [name]: state }))).not.toContain(name);
    expect(Object.keys(partsOf({ [name]: '<other/>' }))).toContain(name);
  });

  it.each([
    'customXml/item1.xml.bak',
    'word/customXml/item1.xml',
    'customXml/itemProps1.xml',
    'customXml/item.xml',
  ])('is not %s', name => {
    expect(textOf(partsOf({ [name]: state })[name])).toBe(state);
  });

  it.each(['webextension.xml', 'webextension1.xml', 'webextension12.xml'])('is webextensions/%s', file => {
    const name = `word/webextensions/${file}`;
    expect(Object.keys(partsOf({ [name]: `<a id="${addInId}"/>` }))).not.toContain(name);
  });

  it.each(['webextensions/other.xml', 'webextensions/webextension1.xml.bak', 'x/webextension1.xml'])(
    'is not %s',
    name => {
      expect(Object.keys(partsOf({ [name]: `<a id="${addInId}"/>` }))).toContain(name);
    },
  );

  it('goes with each pane that showed it', () => {
    const pane = (id: string) => `<taskpane><ref id="${id}"/></taskpane>`;
    const parts = partsOf({
      'word/webextensions/webextension1.xml': `<a id="${addInId}"/>`,
      'word/webextensions/taskpanes.xml': `<taskpanes>${pane('r0')}${pane('r1')}${pane('r2')}</taskpanes>`,
      'word/webextensions/_rels/taskpanes.xml.rels': rels([
        'webextension1.xml',
        'webextension1.xml',
        'x.xml',
      ]),
    });
    expect(textOf(parts['word/webextensions/taskpanes.xml'])).toBe(`<taskpanes>${pane('r2')}</taskpanes>`);
  });

  it('is led to by relationships, not by what only looks like them', () => {
    const other = rels(['../customXml/item1.xml']);
    expect(textOf(partsOf({ 'customXml/item1.xml': state, 'word/x.xml': other })['word/x.xml'])).toBe(other);
  });

  it.each(['', 'w:', 'long1:'])(
    'is cut out of the building blocks, whatever their names begin with: "%s"',
    prefix => {
      const name = 'word/glossary/document.xml';
      const block = (text: string) => `<${prefix}docPart><${prefix}t>${text}</${prefix}t></${prefix}docPart>`;
      const list = (...blocks: readonly string[]) =>
        `<${prefix}g><${prefix}docParts>${blocks.join('')}</${prefix}docParts></${prefix}g>`;
      const [ours, other] = [block('Nhập nội dung: a'), block('Chọn')];
      expect(textOf(partsOf({ [name]: list(ours, other) })[name])).toBe(list(other));
      expect(textOf(partsOf({ [name]: list(ours) })[name])).toBe(`<${prefix}g></${prefix}g>`);
    },
  );

  it('is proven to be gone only by what is there', () => {
    const report = openReport(docxFile({ body: slot, parts: { 'customXml/item1.xml': state } }));
    const { bytes, fates } = copyToSend(report, smallOutline, 'keep');
    const kept = zipSync({ ...unzipSync(bytes), 'customXml/item1.xml': strToU8(state) });
    expect(proveCopy(report, kept, fates).traces).toEqual(['customXml/item1.xml']);
    expect(strFromU8(unzipSync(kept)['word/document.xml'] ?? new Uint8Array())).toBe(documentPart(bare));
  });
});
