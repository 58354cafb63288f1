import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { foldForSearch } from '../../src/outline/fold';
import { sectionsOf, walk, type OutlineNode } from '../../src/outline/outline';
import { parseTag } from '../../src/report/tag';
import type { Draft } from '../../src/session/state';
import { validateDocx } from '../support/judgeDocx';
import { doan2023, idOf, tagOf } from '../support/outlines';
import { openPane } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { lintDocx } from '../word-host/document/lint';
import { outsideOf, readControls, readParagraphs } from '../word-host/document/oracle';
import { deleteControl, placeCursorIn, typeText, writeInto } from '../word-host/document/user';

/** A paragraph of a draft; `nodeId` says of which heading it is the line. */
type Line = { readonly text: string; readonly nodeId?: string; readonly level?: number };

const headings = [...walk(doan2023)].filter(node => node.kind === 'heading');
const answer = (index: number) =>
  `Trong năm 2023, các cấp bộ đoàn đã tổ chức ${String(100 + index)} hoạt động, thu hút ${String(1000 + 7 * index)} lượt đoàn viên, thanh niên tham gia.`;

/** The whole outline typed as a plain document: headings by `print`, below each section some text. */
function draftOf(
  print: (node: OutlineNode) => string,
  nodes: readonly OutlineNode[] = headings,
): readonly Line[] {
  const sections = new Set(sectionsOf(doan2023).map(node => node.id));
  return [
    { text: 'BÁO CÁO' },
    { text: 'Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023' },
    {
      text: 'Thực hiện công tác tuyên truyền, giáo dục và các phong trào, Ban Thường vụ Tỉnh đoàn báo cáo như sau.',
    },
    ...nodes.flatMap((node, index): readonly Line[] => [
      { text: print(node), nodeId: node.id, level: node.level },
      ...(sections.has(node.id)
        ? [{ text: answer(index) }, { text: '' }, { text: `- ${answer(index + 50)}` }]
        : []),
    ]),
    { text: 'Trên đây là báo cáo kết quả công tác năm 2023.' },
    { text: 'Nơi nhận:' },
  ];
}

const numbered = (node: OutlineNode) => `${node.marker} ${node.text}`;

/** Sections in another order than the outline's, each with what is below it. */
const shuffled = (() => {
  const [first, ...parts] = doan2023.roots;
  const [a, b, ...others] = first!.children;
  const flat = (node: OutlineNode): readonly OutlineNode[] =>
    node.kind === 'heading' ? [node, ...node.children.flatMap(flat)] : [];
  return [first!, ...[...others.reverse(), b!, a!].flatMap(flat), ...parts.flatMap(flat)];
})();

const reworded = (node: OutlineNode) =>
  numbered(node)
    .replace('Công tác', 'Kết quả công tác')
    .replace('Tổ chức', 'Kết quả tổ chức')
    .replace('trong', 'ở trong')
    .replace(/$/, ' năm 2023');

const styles: readonly (readonly [
  name: string,
  lines: readonly Line[],
  format: 'plain' | 'lists' | 'headings',
])[] = [
  ['numbered by hand, in bold', draftOf(numbered), 'plain'],
  ['automatic lists', draftOf(node => node.text), 'lists'],
  ['heading styles', draftOf(numbered), 'headings'],
  ['capitals', draftOf(node => numbered(node).toUpperCase()), 'plain'],
  ['without diacritics', draftOf(node => foldForSearch(numbered(node))), 'plain'],
  ['reworded lightly', draftOf(reworded), 'plain'],
  ['sections out of order', draftOf(numbered, shuffled), 'plain'],
];

const levels = [
  [LevelFormat.UPPER_ROMAN, '%1.'],
  [LevelFormat.DECIMAL, '%2.'],
  [LevelFormat.DECIMAL, '%2.%3.'],
] as const;
const headingStyles = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

async function docxOf(lines: readonly Line[], format: 'plain' | 'lists' | 'headings'): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        { reference: 'x', levels: levels.map(([each, text], level) => ({ level, format: each, text })) },
      ],
    },
    sections: [
      {
        children: lines.map(({ text, level = 1, nodeId }) => {
          const run: IRunOptions = { text, bold: nodeId !== undefined };
          const children = [new TextRun(run)];
          if (nodeId === undefined || format === 'plain') return new Paragraph({ children });
          return format === 'lists'
            ? new Paragraph({ children, numbering: { reference: 'x', level: level - 1 } })
            : new Paragraph({ children, heading: headingStyles[level - 1]! });
        }),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The document's XML with our controls taken away around what they hold: what stood before must stand after. */
const unwrapped = (document: HostDocument) => {
  const bytes = document.save();
  return {
    paragraphs: readParagraphs(bytes),
    xml: xmlOf(document).replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, ''),
  };
};
const xmlOf = (document: HostDocument) => {
  document.save();
  return new TextDecoder().decode(document.parts.get('word/document.xml'));
};

const headingMatches = (draft: Draft) =>
  draft.matches.filter(({ item }) => item.role === 'heading' && item.node.kind === 'heading');

it.each(styles)(
  'recognises the outline in a draft: %s',
  async (_, lines, format) => {
    const document = HostDocument.open(await docxOf(lines, format), word2021);
    const before = unwrapped(document);
    const { session, ready } = await openPane(document);
    const { value: draft } = await session.actions.readDraft();
    const matches = headingMatches(draft!);
    const right = matches.filter(({ item, from }) => lines[from]?.nodeId === item.node.id);
    const wrongAndExact = matches.filter(
      ({ item, from, isExact }) => isExact && lines[from]?.nodeId !== item.node.id,
    );
    expect(wrongAndExact).toEqual([]);
    expect(right.length).toBeGreaterThanOrEqual(Math.ceil(headings.length * 0.95));

    await session.actions.adoptDraft(draft!, draft!.matches);
    expect(ready().failure).toBeUndefined();
    expect(unwrapped(document)).toEqual(before);
    const own = readControls(document.save()).filter(({ tag }) => parseTag(tag) !== undefined);
    expect(own).toHaveLength(draft!.matches.length);
    // Nothing is typed under points, so a slot holds a section; each section's text is in its slot.
    expect(ready().granularity).toBe('section');
    expect(ready().coverage.total.written).toBeGreaterThanOrEqual(19);
    expect(validateDocx(document.save())).toEqual([]);
    expect(lintDocx(document.save())).toEqual([]);
  },
  60_000,
);

it('takes the points of a draft too, each with the paragraphs of its answer', async () => {
  const section = sectionsOf(doan2023)[0]!;
  const [first, second, third] = section.children;
  const document = HostDocument.blank(word2021, [
    'BÁO CÁO',
    numbered(section),
    `- ${first!.text}: ${answer(1)}`,
    answer(2),
    `- ${second!.text}`,
    '',
    `- ${third!.text}`,
    answer(3),
    'Trên đây là báo cáo.',
  ]);
  const { session, ready } = await openPane(document);
  const { value: draft } = await session.actions.readDraft();
  expect(draft?.granularity).toBe('point');
  expect(
    draft?.matches.map(({ item, from, to, isExact }) => [item.role, item.node.id, from, to, isExact]),
  ).toEqual([
    ['heading', section.id, 1, 1, true],
    ['slot', first!.id, 2, 3, true],
    ['slot', second!.id, 4, 4, true],
    ['slot', third!.id, 6, 7, true],
  ]);
  await session.actions.adoptDraft(draft!, draft!.matches);
  expect(ready().success).toEqual({ kind: 'adopted', headings: 1, slots: 3 });
  // The second point is asked, and not answered.
  expect(ready().coverage.states.get(second!.id)).toBe('empty');
  expect(ready().coverage.states.get(third!.id)).toBe('written');
  expect(ready().coverage.slots.get(first!.id)?.[0]?.text).toContain(answer(2));
  // What is missing goes in beside what stands.
  await session.actions.insertMissing(section.id);
  expect(ready().failure).toBeUndefined();
  expect(ready().coverage.counts.get(section.id)).toMatchObject({ missing: 0, written: 2 });
});

it('puts back controls that were lost on the way through another program', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO', '']);
  const { session } = await openPane(document);
  const section = sectionsOf(doan2023)[0]!.id;
  await session.actions.insertSection(section);
  const written = idOf(doan2023, '- Nhận định khái quát về công tác tuyên truyền');
  writeInto(document, tagOf(doan2023, written), answer(1));
  const lost = readControls(document.save());
  for (const { tag } of lost) deleteControl(document, tag, true);
  const before = readParagraphs(document.save());
  expect(readControls(document.save())).toEqual([]);

  const again = await openPane(document);
  const { value: draft } = await again.session.actions.readDraft();
  await again.session.actions.adoptDraft(draft!, draft!.matches);
  const { coverage } = again.ready();
  expect(readParagraphs(document.save())).toEqual(before);
  // Prompts that nobody typed over are recognised; the answer has lost its question, so it is only proposed.
  expect(draft?.matches.filter(match => !match.isExact).map(({ item }) => item.node.id)).toContain(written);
  expect(coverage.headings.has(section)).toBe(true);
  expect(coverage.states.get(written)).toBe('written');
  expect(coverage.counts.get(section)).toMatchObject({ written: 1, missing: 0 });
});

it('adopts nothing twice, and nothing within a table or a control', async () => {
  const section = sectionsOf(doan2023)[0]!;
  const cell = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${numbered(section)}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  const document = HostDocument.blank(
    word2021,
    [],
    `${cell}<w:p><w:r><w:t>${numbered(section)}</w:t></w:r></w:p><w:p><w:r><w:t>${answer(1)}</w:t></w:r></w:p>${cell}<w:p><w:r><w:t>${answer(2)}</w:t></w:r></w:p>`,
  );
  const { session } = await openPane(document);
  const { value: draft } = await session.actions.readDraft();
  // A table in the midst of an answer belongs to it.
  expect(draft?.matches.map(({ item, from, to }) => [item.role, from, to])).toEqual([
    ['heading', 1, 1],
    ['slot', 2, 4],
  ]);
  await session.actions.adoptDraft(draft!, draft!.matches);
  expect((await session.actions.readDraft()).value?.matches).toEqual([]);
});

describe('when something is in the way', () => {
  const lines = ['BÁO CÁO', numbered(sectionsOf(doan2023)[0]!), answer(1)];

  it('writes nothing into a document that changed since the list was shown', async () => {
    const document = HostDocument.blank(word2021, lines);
    const { session, ready } = await openPane(document);
    const { value: draft } = await session.actions.readDraft();
    document.selectRange(1, 1, 'user');
    typeText(document, 'Tỉnh đoàn ');
    await session.actions.adoptDraft(draft!, draft!.matches);
    expect(ready().failure?.code).toBe('draftChanged');
    expect(readControls(document.save())).toEqual([]);
  });

  it('says how far it came where Word stops half-way', async () => {
    const document = HostDocument.blank(word2021, lines);
    const { host, session, ready } = await openPane(document);
    const { value: draft } = await session.actions.readDraft();
    const before = readParagraphs(document.save());
    host.inject([{ member: 'Paragraph.insertContentControl', nth: 2, code: 'GeneralException' }]);
    await session.actions.adoptDraft(draft!, draft!.matches);
    expect(ready().failure).toMatchObject({ code: 'adoptedPartly', values: { done: 1, all: 2 } });
    expect(readParagraphs(document.save())).toEqual(before);
    host.inject([]);
    const { value: rest } = await session.actions.readDraft();
    await session.actions.adoptDraft(rest!, rest!.matches);
    expect(ready().failure).toBeUndefined();
    expect(readControls(document.save())).toHaveLength(2);
  });

  it('says that a read-only document cannot be written to', async () => {
    const document = HostDocument.blank({ ...word2021, isReadOnly: true }, lines);
    const { session, ready } = await openPane(document);
    const { value: draft } = await session.actions.readDraft();
    await session.actions.adoptDraft(draft!, draft!.matches);
    expect(ready().failure?.code).toBe('readOnly');
  });

  it('tells when Word does not let the document be read', async () => {
    const document = HostDocument.blank(word2021, lines);
    const { host, session, ready } = await openPane(document);
    host.inject([{ member: 'Body.paragraphs', nth: 1, code: 'GeneralException' }]);
    expect((await session.actions.readDraft()).value).toBeUndefined();
    expect(ready().failure?.code).toBe('wordFailed');
  });
});

it('leaves what stands outside of the matches as it is, controls of others too', async () => {
  const document = HostDocument.blank(
    word2021,
    [],
    `<w:sdt><w:sdtPr><w:tag w:val="khac"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${numbered(sectionsOf(doan2023)[1]!)}</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>${numbered(sectionsOf(doan2023)[0]!)}</w:t></w:r></w:p>`,
  );
  const before = outsideOf(document.save(), tag => parseTag(tag) !== undefined);
  const { session } = await openPane(document);
  const { value: draft } = await session.actions.readDraft();
  expect(draft?.matches.map(({ from }) => from)).toEqual([1]);
  await session.actions.adoptDraft(draft!, draft!.matches);
  const after = outsideOf(document.save(), tag => parseTag(tag) !== undefined);
  expect(after.length).toBeLessThan(before.length);
  expect(after).toContain('khac');
  placeCursorIn(document, 'khac');
});
