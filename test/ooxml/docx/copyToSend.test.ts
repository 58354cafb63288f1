import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyToSend } from '../../../src/ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../../src/ooxml/docx/proveCopy';
import { addInId } from '../../../src/ooxml/docx/removeTraces';
import { openReport } from '../../../src/ooxml/docx/reportFile';
import { textsByLibreOffice, validateDocx } from '../../support/judgeDocx';
import { smallOutline, tagOf } from '../../support/outlines';
import { assertProperty, inAllRuns } from '../../support/property';
import { randomBody, reportWith } from '../../support/randomReport';
import { parseXml, w } from '../../word-host/document/xml';

/** The words of a main part by its tree, without what reads as nothing: another way than the product's. */
function treeOf(bytes: Uint8Array): Element {
  return parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).documentElement;
}

const all = (element: Element, name: string) => [...element.getElementsByTagNameNS(w, name)];
const isOurs = (control: Element) =>
  (all(control, 'tag')[0]?.getAttributeNS(w, 'val') ?? '').startsWith('dy1:');

/** Everything that somebody typed, hidden and deleted words too, but for what stands in placeholders of ours. */
function lettersOf(root: Element): string {
  return [...root.getElementsByTagNameNS(w, '*')]
    .filter(each => ['t', 'delText', 'instrText'].includes(each.localName))
    .map(each => each.textContent)
    .join('')
    .replace(/\s/g, '');
}

const isAsking = (letters: string) =>
  letters.replaceAll('…', '') === '' || letters.startsWith('Nhậpnộidung:');

/** What a person would take out: slots of ours that hold nothing but a prompt or dots. */
function emptied(root: Element): Element {
  const going = all(root, 'sdt').filter(control => {
    const tag = all(control, 'tag')[0]?.getAttributeNS(w, 'val') ?? '';
    const holdsMore = ['footnoteReference', 'tbl', 'sdt', 'del', 'fldChar', 'fldSimple'].some(
      name => all(control, name).length > 0,
    );
    const shows = all(control, 'showingPlcHdr').length > 0;
    const seen = control.cloneNode(true) as Element;
    for (const run of all(seen, 'r')) if (all(run, 'vanish').length > 0) run.remove();
    return /^dy1:[0-9a-f]+:s:/.test(tag) && !holdsMore && (shows || isAsking(lettersOf(seen)));
  });
  for (const control of going) control.remove();
  return root;
}

const slotOf = (content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tagOf(smallOutline, 'p1.s1.i01')}"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
/** Empty slots that hold what somebody put there: a field that shows dots, a table without words. */
const holding = [
  slotOf(
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>…</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ),
  slotOf('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
];

const copies: Uint8Array[] = [];

it('takes out what is ours and nothing else, of any document', () => {
  assertProperty(
    fc.property(randomBody, fc.constantFrom('keep' as const, 'drop' as const), (body, emptySections) => {
      const bytes = reportWith(body);
      const report = openReport(bytes);
      const { bytes: copy, fates } = copyToSend(report, smallOutline, emptySections);
      const proof = proveCopy(report, copy, fates);
      expect(proof).toMatchObject({ hasSameWords: true, ownControls: 0, traces: [], changedParts: [] });

      const before = treeOf(bytes);
      const after = treeOf(copy);
      expect(all(after, 'sdt').filter(isOurs)).toEqual([]);
      expect(all(after, 'sdt')).toHaveLength(all(before, 'sdt').filter(each => !isOurs(each)).length);
      // Pairs of marks, breaks, notes and tables survive.
      for (const name of [
        'bookmarkStart',
        'bookmarkEnd',
        'sectPr',
        'footnoteReference',
        'tbl',
        'fldChar',
        'del',
      ])
        expect(all(after, name)).toHaveLength(all(before, name).length);
      for (const cell of all(after, 'tc')) {
        const last = [...cell.children].findLast(each => ['p', 'sdt', 'tbl'].includes(each.localName));
        expect(last?.localName).toMatch(/^(?:p|sdt)$/);
      }

      // With headings kept, a person's way gives the same letters, but for the sentences under empty headings.
      if (emptySections === 'keep') {
        const sentences = fates.filter(fate => fate.kind === 'replace').length;
        const kept = lettersOf(after).replaceAll('Khôngcónộidungbáocáotrongkỳ.', '');
        expect(sentences === 0 || lettersOf(after) !== kept).toBe(true);
        const byHand = emptied(before);
        expect(kept).toBe(lettersOf(byHand));
        // Dots that somebody inserted go with their slot.
        expect(all(after, 'ins')).toHaveLength(all(byHand, 'ins').length);
      }
      const [old, now] = [unzipSync(bytes), unzipSync(copy)];
      for (const name of [
        'word/styles.xml',
        'word/footnotes.xml',
        'word/media/image1.png',
        'customXml/item1.xml',
      ])
        expect(now[name]).toEqual(old[name]);
      expect(Object.keys(now)).not.toContain('customXml/item2.xml');
      if (copies.length < 60) copies.push(copy);
    }),
    { numRuns: 600, seed: 20231, examples: holding.map(body => [body, 'keep'] as [string, 'keep']) },
  );
}, 120_000);

it('keeps the order of elements that the schema wants', () => {
  expect(validateDocx(...copies)).toEqual([]);
}, 120_000);

it('makes files that LibreOffice opens, with the words of the copy', () => {
  const sample = copies.slice(0, 20);
  expect(sample.length).toBeGreaterThanOrEqual(inAllRuns(20));
  const texts = textsByLibreOffice(sample) ?? [];
  texts.forEach((text, index) => {
    const shown = treeOf(sample[index] ?? new Uint8Array());
    for (const gone of all(shown, 'r').filter(each => all(each, 'vanish').length > 0)) gone.remove();
    // Dates and references are worked out anew, and the text of notes follows.
    const words = all(shown, 't').filter(each => each.closest('fldSimple') === null);
    const missing = words.filter(each => !text.includes(each.textContent.trim()));
    expect(missing.map(each => each.textContent)).toEqual([]);
  });
}, 240_000);

describe('a prompt where its control cannot go whole', () => {
  const prompt = 'Nhập nội dung: Nhận định khái quát về công tác tuyên truyền.';
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tagOf(smallOutline, 'p1.s1.i01')}"/><w:id w:val="1"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const table = (rows: string) =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows}</w:tbl><w:p/>`;
  const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
  const box = (content: string) =>
    `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Ô"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const mended: Uint8Array[] = [];
  const filled = slotOf(paragraph('Kết quả thật: 12 lớp, 3.000 đoàn viên.'));

  it.each<[string, string, string, readonly string[]]>([
    [
      'beside other text',
      `<w:p>${run('- ')}${control(run(prompt))}${run(' (hết)')}</w:p>`,
      '-(hết)',
      ['-', '(hết)'],
    ],
    ['alone in its paragraph', `<w:p>${control(run(prompt))}</w:p>`, '', []],
    [
      'around a cell',
      table(`<w:tr>${cell(paragraph('Ý'))}${control(cell(paragraph(prompt)))}</w:tr>`),
      'Ý',
      ['Ý'],
    ],
    ['around a row', table(control(`<w:tr>${cell(paragraph(prompt))}${cell('<w:p/>')}</w:tr>`)), '', []],
    [
      'in a text box, which stands twice in a file',
      `${box(slotOf(paragraph('Trong khung.')))}${filled}${control(paragraph(prompt))}${filled}`,
      'Trongkhung.Trongkhung.Kếtquảthật:12lớp,3.000đoànviên.Kếtquảthật:12lớp,3.000đoànviên.',
      'Trong khung. Kết quả thật: 12 lớp, 3.000 đoàn viên. Kết quả thật: 12 lớp, 3.000 đoàn viên.'.split(' '),
    ],
  ])('goes by itself: %s', (_, body, letters, words) => {
    const bytes = reportWith(body);
    const report = openReport(bytes);
    const { bytes: copy, fates } = copyToSend(report, smallOutline, 'drop');
    const proof = proveCopy(report, copy, fates);
    expect(proof).toMatchObject({ hasSameWords: true, ownControls: 0, placeholders: [] });
    expect(isProven(proof)).toBe(true);
    expect(lettersOf(treeOf(copy))).toBe(letters);
    expect(proof.words).toBe(words.length);
    mended.push(copy);
  });

  it('leaves files that are valid', () => {
    expect(mended).toHaveLength(5);
    expect(validateDocx(...mended)).toEqual([]);
  }, 120_000);

  it.each([
    [
      'an equation',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>',
      'oMath',
    ],
    ['words in a control that another program left marked as empty', paragraph('Đã tổ chức 12 lớp.'), 'lớp'],
  ])('does not take %s along', (_, content, expected) => {
    const report = openReport(reportWith(control(content)));
    const { bytes: copy, fates } = copyToSend(report, smallOutline, 'keep');
    expect(fates).toEqual([{ kind: 'unwrap' }]);
    expect(new TextDecoder().decode(unzipSync(copy)['word/document.xml'])).toContain(expected);
    expect(isProven(proveCopy(report, copy, fates))).toBe(true);
  });

  it('is named where it had to stay', () => {
    const field = '<w:fldSimple w:instr=" REF a "/>';
    const report = openReport(reportWith(`<w:p>${run('- ')}${control(run(prompt) + field)}</w:p>`));
    const { bytes: copy, fates } = copyToSend(report, smallOutline, 'keep');
    expect(proveCopy(report, copy, fates).placeholders).toEqual([`- ${prompt}`]);
  });
});

it('tells a copy from which something is missing', () => {
  const [body = ''] = fc.sample(randomBody, { numRuns: 1, seed: 13 });
  const bytes = reportWith(body);
  const report = openReport(bytes);
  const { bytes: copy, fates } = copyToSend(report, smallOutline, 'drop');
  expect(isProven(proveCopy(report, copy, fates))).toBe(true);
  const all = fates.map(() => ({ kind: 'remove' }) as const);
  expect(proveCopy(report, copy, all).hasSameWords).toBe(false);
  expect(proveCopy(report, bytes, fates).ownControls).toBeGreaterThan(0);
});

it('takes our pane out of what Word remembers in a file, and leaves the panes of others', () => {
  const id = /<Id>([^<]+)<\/Id>/.exec(
    readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8'),
  )?.[1];
  expect(addInId).toBe(id);
  const pane = (relationship: string) =>
    `<wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="urn:r" r:id="${relationship}"/></wetp:taskpane>`;
  const extension = (reference: string) =>
    `<we:webextension xmlns:we="urn:we" id="{1}"><we:reference id="${reference}" version="1.0.0.0"/></we:webextension>`;
  const relationship = (name: string, target: string) =>
    `<Relationship Id="${name}" Type="urn:we" Target="${target}"/>`;
  const bytes = zipSync({
    ...unzipSync(reportWith('<w:p/>')),
    'word/webextensions/taskpanes.xml': strToU8(
      `<wetp:taskpanes xmlns:wetp="urn:wetp">${pane('rId1')}${pane('rId2')}</wetp:taskpanes>`,
    ),
    'word/webextensions/_rels/taskpanes.xml.rels': strToU8(
      `<Relationships>${relationship('rId1', 'webextension1.xml')}${relationship('rId2', 'webextension2.xml')}</Relationships>`,
    ),
    'word/webextensions/webextension1.xml': strToU8(extension(addInId.toUpperCase())),
    'word/webextensions/webextension2.xml': strToU8(extension('someone-else')),
  });
  const report = openReport(bytes);
  const { bytes: copy, fates } = copyToSend(report, smallOutline, 'keep');
  const parts = unzipSync(copy);
  expect(Object.keys(parts)).not.toContain('word/webextensions/webextension1.xml');
  expect(strFromU8(parts['word/webextensions/taskpanes.xml'] ?? new Uint8Array())).toBe(
    `<wetp:taskpanes xmlns:wetp="urn:wetp">${pane('rId2')}</wetp:taskpanes>`,
  );
  expect(strFromU8(parts['word/webextensions/_rels/taskpanes.xml.rels'] ?? new Uint8Array())).not.toContain(
    'rId1',
  );
  expect(proveCopy(report, copy, fates).traces).toEqual([]);
  expect(proveCopy(report, bytes, fates).traces).not.toEqual([]);
});

it('takes our prompts out of the building blocks, and leaves those of others', () => {
  const entry = (text: string) =>
    `<w:docPart><w:docPartPr><w:name w:val="x"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:docPartBody></w:docPart>`;
  const glossary = (entries: string) => `<w:glossaryDocument xmlns:w="${w}">${entries}</w:glossaryDocument>`;
  const copyOf = (entries: string) => {
    const bytes = zipSync({
      ...unzipSync(reportWith('<w:p/>')),
      'word/glossary/document.xml': strToU8(glossary(entries)),
    });
    const report = openReport(bytes);
    const { bytes: copy, fates } = copyToSend(report, smallOutline, 'keep');
    expect(proveCopy(report, copy, fates).traces).toEqual([]);
    return strFromU8(unzipSync(copy)['word/glossary/document.xml'] ?? new Uint8Array());
  };
  const other = entry('Chọn một ngày');
  expect(copyOf(`<w:docParts>${entry('Nhập nội dung: Nhận định.')}${other}</w:docParts>`)).toBe(
    glossary(`<w:docParts>${other}</w:docParts>`),
  );
  expect(copyOf(`<w:docParts>${entry('Nhập nội dung: Nhận định.')}</w:docParts>`)).toBe(glossary(''));
});
