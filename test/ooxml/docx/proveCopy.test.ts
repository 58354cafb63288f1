import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyToSend } from '../../../src/ooxml/docx/copyToSend';
import { isProven, proveCopy, type CopyProof } from '../../../src/ooxml/docx/proveCopy';
import { addInId } from '../../../src/ooxml/docx/removeTraces';
import { openReport } from '../../../src/ooxml/docx/reportFile';
import { stateNamespace } from '../../../src/ooxml/statePart';
import { findNode } from '../../../src/outline/outline';
import { placeholderFor } from '../../../src/report/wording';
import { control, line, paragraph, run, table } from '../../support/docxFile';
import { smallOutline, tagOf } from '../../support/outlines';
import { reportWith } from '../../support/randomReport';

const [first, second] = ['p1.s1.i01', 'p1.s2.u1.i01'];
const prompt = (id: string) => placeholderFor(findNode(smallOutline, id)!);
const body =
  line('Mở đầu báo cáo') +
  control(tagOf(smallOutline, first), line('Đã mở 12 lớp.')) +
  control(tagOf(smallOutline, second), line(prompt(second)), '<w:showingPlcHdr/>') +
  table([line('Bảng'), line('số')]) +
  line('Nơi nhận');
const report = openReport(reportWith(body));
const { bytes: copy, fates } = copyToSend(report, smallOutline, 'drop');

/** The proof of a copy in which one part was changed behind our back. */
function proofWith(name: string, change: (xml: string) => string): CopyProof {
  const parts = unzipSync(copy);
  const changed = change(strFromU8(parts[name] ?? new Uint8Array()));
  return proveCopy(report, zipSync({ ...parts, [name]: strToU8(changed) }), fates);
}
const main = 'word/document.xml';
const before = (xml: string, place: string) => (part: string) => part.replace(place, `${xml}${place}`);

it('holds for a copy as it was made', () => {
  const proof = proveCopy(report, copy, fates);
  expect(isProven(proof)).toBe(true);
  expect(proof).toMatchObject({
    words: 12,
    hasSameWords: true,
    removed: [prompt(second)],
    added: [],
    ownControls: 0,
    placeholders: [],
    traces: [],
    changedParts: [],
    leftovers: report.reading.leftovers,
  });
  expect(proof.sameParts).toBeGreaterThan(3);
});

type Case = readonly [what: string, proof: () => CopyProof, found: Partial<CopyProof>];
const whole = { hasSameWords: true, ownControls: 0, placeholders: [], traces: [], changedParts: [] };

it.each<Case>([
  ['a word is missing', () => proofWith(main, xml => xml.replace('12 ', '')), { hasSameWords: false }],
  ['a word is another', () => proofWith(main, xml => xml.replace('12 ', '13 ')), { hasSameWords: false }],
  ['a word came', () => proofWith(main, xml => xml.replace('12 ', '12 1 ')), { hasSameWords: false }],
  [
    'a word came at the end',
    () => proofWith(main, xml => xml.replace('nhận', 'nhận xa')),
    { hasSameWords: false },
  ],
  [
    'words changed places',
    () => proofWith(main, xml => xml.replace('Mở đầu', 'đầu Mở')),
    { hasSameWords: false },
  ],
  [
    'two words became one',
    () => proofWith(main, xml => xml.replace('Mở đầu', 'Mởđầu')),
    { hasSameWords: false },
  ],
  [
    'a control of ours is left',
    () => proofWith(main, before(control(tagOf(smallOutline, first), '<w:p/>'), '<w:tbl>')),
    { ownControls: 1 },
  ],
  [
    'a control of ours is left in single quotes and entities',
    () =>
      proofWith(main, xml =>
        xml.replace(
          '<w:tbl>',
          `${control(tagOf(smallOutline, first), '<w:p/>').replace(/w:val="dy1([^"]*)"/, "w:val='&#100;y1$1'")}<w:tbl>`,
        ),
      ),
    { ownControls: 1 },
  ],
  [
    'a control of ours is left beside the text',
    () =>
      proofWith(
        'word/footnotes.xml',
        before(control(tagOf(smallOutline, first), '<w:p/>'), '</w:footnotes>'),
      ),
    { ownControls: 1, changedParts: ['word/footnotes.xml'] },
  ],
  [
    'a prompt is left',
    () => proofWith(main, xml => xml.replace('Nơi nhận', 'Nhập nội dung: x')),
    {
      hasSameWords: false,
      placeholders: ['Nhập nội dung: x'],
    },
  ],
  [
    "Word's own prompt is left",
    () => proofWith(main, before(line('Click or tap here to enter text.'), '<w:tbl>')),
    { hasSameWords: false, placeholders: ['Click or tap here to enter text.'] },
  ],
  [
    'a prompt is left beside other text',
    () => proofWith(main, before(paragraph(run(`- ${prompt(second)}`)), '<w:tbl>')),
    { hasSameWords: false, placeholders: [`- ${prompt(second)}`] },
  ],
  [
    'our XML is left',
    () => proofWith('customXml/item1.xml', xml => xml.replace('urn:other', stateNamespace)),
    { traces: ['customXml/item1.xml'] },
  ],
  [
    'our pane is left',
    () => proofWith('word/webextensions/x.xml', () => `<a id="${addInId.toUpperCase()}"/>`),
    { traces: ['word/webextensions/x.xml'] },
  ],
  [
    'a relationship to us is left',
    () => proofWith('word/_rels/document.xml.rels', xml => xml.replace('</', `<!--${addInId}--></`)),
    { traces: ['word/_rels/document.xml.rels'] },
  ],
  [
    'a prompt is left among the building blocks',
    () => proofWith('word/glossary/document.xml', () => '<a>Nhập nội dung: b</a>'),
    { traces: ['word/glossary/document.xml'] },
  ],
  [
    'another part was changed',
    () => proofWith('word/styles.xml', xml => xml.replace('</w:styles>', ' </w:styles>')),
    { changedParts: ['word/styles.xml'] },
  ],
  [
    'a byte of a picture was changed',
    () => {
      const parts = unzipSync(copy);
      const picture = Uint8Array.from(parts['word/media/image1.png'] ?? []);
      picture.set([picture[9]! ^ 1], 9);
      return proveCopy(report, zipSync({ ...parts, 'word/media/image1.png': picture }), fates);
    },
    { changedParts: ['word/media/image1.png'] },
  ],
  [
    'a part is missing',
    () => {
      const parts = unzipSync(copy);
      delete parts['word/media/image1.png'];
      return proveCopy(report, zipSync(parts), fates);
    },
    { changedParts: ['word/media/image1.png'] },
  ],
])('does not hold where %s', (_, prove, found) => {
  const proof = prove();
  expect(proof).toMatchObject({ ...whole, ...found });
  expect(isProven(proof)).toBe(false);
});

describe('looks only where it must', () => {
  const tag = tagOf(smallOutline, first);
  const own = control(tag, '<w:p/>');

  it.each([
    ['without a prefix', `<tag val="${tag}"/>`, 1],
    ['with a prefix of a letter', `<w:tag w:val="${tag}"/>`, 1],
    ['with a long prefix, and space', `<w12:tag w12:lock="1"\n w12:val = "${tag}" />`, 1],
    ['with an empty value', '<w:tag w:val=""/><w:tag w:val=\'\'/>', 0],
    ['of another', '<w:tag w:val="x"/>', 0],
    ['that is no tag of a control', `<w:tagged w:val="${tag}"/><w:alias w:val="${tag}"/>`, 0],
  ])('finds a tag %s', (_, xml, count) => {
    expect(proofWith('word/x.xml', () => `<a>${xml}</a>`).ownControls).toBe(count);
  });

  it.each(['word/embeddings/x.bin', 'word/x.xml.bak', 'word/glossary/document.xml'])(
    'counts no controls in %s',
    name => {
      expect(proofWith(name, () => own).ownControls).toBe(0);
    },
  );

  it('takes our address for a trace in XML, but not in the text itself, nor in other files', () => {
    for (const name of ['word/x.bin', 'word/x.xml.bak'])
      expect(proofWith(name, () => stateNamespace + addInId).traces).toEqual([]);
    expect(proofWith(main, xml => xml.replace('</', `<!--${addInId}--></`)).traces).toEqual([]);
    expect(
      proofWith('word/footnotes.xml', xml => xml.replace('</', `<!--Nhập nội dung: --></`)).traces,
    ).toEqual([]);
  });

  it('tells a prompt of ours beside other text from words that begin like one', () => {
    const asking = (text: string, ...controls: readonly string[]) => {
      const file = openReport(reportWith(controls.join('') + line('a')));
      return proveCopy(file, reportWith(line(text)), []).placeholders;
    };
    const asks = (id: string) => control(tagOf(smallOutline, id), line(prompt(id)), '<w:showingPlcHdr/>');
    const text = `Xem: ${prompt(second)}`;
    expect(asking(text, asks(first), asks(second))).toEqual([text]);
    expect(asking(text, asks(first))).toEqual([]);
    expect(asking(text, control(tagOf(smallOutline, first), line(prompt(second))))).toEqual([]);
    expect(asking('Mẫu Nhập nội dung: có', control('x', line('có'), '<w:showingPlcHdr/>'))).toEqual([]);
    const other = control(tagOf(smallOutline, first), line('có'), '<w:showingPlcHdr/>');
    expect(asking('Mẫu Nhập nội dung: có', other)).toEqual([]);
  });

  it('allows other bytes only in parts that held something of ours', () => {
    const added = (name: string) => {
      const file = openReport(zipSync({ ...unzipSync(reportWith(line('a'))), [name]: strToU8('<a/>') }));
      const bytes = zipSync({ ...unzipSync(reportWith(line('a'))), [name]: strToU8('<a />') });
      return proveCopy(file, bytes, []).changedParts;
    };
    for (const name of [
      'customXml/item7.xml',
      'word/webextensions/x.xml',
      'word/glossary/x.xml',
      '_rels/x.rels',
    ])
      expect(added(name)).toEqual([]);
    for (const name of ['word/customXml/item7.xml', 'glossary/x.xml', 'word/x.xml'])
      expect(added(name)).toEqual([name]);
    const plain = reportWith(line('a'));
    const parts = unzipSync(plain);
    const spaced = strToU8(strFromU8(parts[main] ?? new Uint8Array()).replace('</w:body>', ' </w:body>'));
    expect(proveCopy(openReport(plain), zipSync({ ...parts, [main]: spaced }), []).changedParts).toEqual([]);
  });

  it('tells a part that only grew', () => {
    const picture = 'word/media/image1.png';
    const parts = unzipSync(copy);
    const grown = Uint8Array.from([...(parts[picture] ?? []), 0]);
    expect(proveCopy(report, zipSync({ ...parts, [picture]: grown }), fates).changedParts).toEqual([picture]);
  });
});

it.each<Partial<CopyProof>>([
  { hasSameWords: false },
  { ownControls: 1 },
  { placeholders: ['x'] },
  { traces: ['x'] },
  { changedParts: ['x'] },
])('rests on each of its findings: %j', found => {
  const proof = proveCopy(report, copy, fates);
  expect(isProven({ ...proof, ...found })).toBe(false);
});

it('allows what is the officer’s to allow', () => {
  const { leftovers } = openReport(
    reportWith(line('a') + `<w:p><w:ins w:id="1">${run('b')}</w:ins></w:p>`),
  ).reading;
  expect(leftovers.insertions).toBe(1);
  expect(isProven({ ...proveCopy(report, copy, fates), leftovers })).toBe(true);
});

it('expects the words of its fates, where they stand', () => {
  const [own, other] = [tagOf(smallOutline, first), tagOf(smallOutline, second)];
  const made = (text: string) => openReport(reportWith(text));
  const ask = (tag: string, text: string) => control(tag, run(text), '<w:showingPlcHdr/>');
  const before2 = made(
    paragraph(run('a ') + ask(own, 'bc') + run(' d ') + ask(other, 'ef') + run(' g')) +
      control(own, line('h') + line('i')),
  );
  const clear = { kind: 'clear' } as const;
  const words = (after: string, ...all: Parameters<typeof proveCopy>[2]) =>
    proveCopy(before2, reportWith(after), all);
  const nil = { kind: 'replace', text: 'Không có' } as const;
  const after = paragraph(run('a  d  g')) + line('Không có');
  const proof = words(after, clear, clear, nil);
  expect(proof).toMatchObject({ hasSameWords: true, added: ['Không có'], removed: ['bc', 'ef', 'h\ni'] });
  const unwrap = { kind: 'unwrap' } as const;
  expect(words(paragraph(run('a bc d  g')) + line('h') + line('i'), unwrap, clear, unwrap)).toMatchObject({
    hasSameWords: true,
    removed: ['ef'],
  });
  expect(words(after, clear, clear, { kind: 'remove' }).hasSameWords).toBe(false);
});
