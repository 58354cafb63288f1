import { openParagraph, queueAnchor, queueCursor } from '../../src/word/place';
import { run } from '../../src/word/run';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { controlsIn } from '../word-host/document/placeholder';
import { controlAttrs, schema } from '../word-host/document/schema';
import type { WordHost } from '../word-host/protocol/host';

const line = (text: string) => (text === '' ? '<w:p/>' : `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
let id = 100;
const control = (tag: string, content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id++)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const table = (cell: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${cell}${line('cuối ô')}</w:tc></w:tr></w:tbl>`;
const nested = (depth: number, around: (content: string, level: number) => string) =>
  Array.from({ length: depth }).reduce<string>((content, _, level) => around(content, level), line('‹›'));

/** Opens a body, with the cursor before the text "‹›", or over it and all that follows it. */
async function open(body: string, selects: 'before' | 'rest' = 'before') {
  const document = HostDocument.blank(word2021, [], body);
  const host = await openInWord(document);
  const { doc } = document.state;
  doc.descendants((node, pos) => {
    if (node.isText && node.text === '‹›')
      document.selectRange(pos, selects === 'before' ? pos : doc.content.size - 1, 'user');
  });
  return { document, host };
}

/** What stands at the top level: the text of a paragraph, the tag of a control, "table". */
function topLevel(document: HostDocument): readonly string[] {
  return document.state.doc.children.map(node => {
    if (node.type === schema.nodes.control) return `[${controlAttrs(node).tag}]`;
    return node.type === schema.nodes.table ? 'table' : node.textContent;
  });
}

/** Opens a paragraph "MỚI" at the cursor's place, as an insertion does. */
async function openAtCursor(document: HostDocument): Promise<readonly string[]> {
  await run(async context => {
    const read = queueCursor(context);
    await context.sync();
    openParagraph(context, read(), 'MỚI');
    await context.sync();
  });
  return topLevel(document);
}

async function openBeside(document: HostDocument, kind: 'before' | 'after', tag: string) {
  await run(async context => {
    const read = queueAnchor(context, { kind, tag });
    await context.sync();
    openParagraph(context, read(), 'MỚI');
    await context.sync();
  });
  return topLevel(document);
}

describe('the cursor', () => {
  it('in a line leads behind it; in an empty one before it; over several behind the last', async () => {
    const text = await open(line('đầu') + line('‹›') + line('cuối'));
    expect(await openAtCursor(text.document)).toEqual(['đầu', '‹›', 'MỚI', 'cuối']);

    const several = await open(line('đầu') + line('‹›') + line('hai') + line('ba'), 'rest');
    expect(await openAtCursor(several.document)).toEqual(['đầu', '‹›', 'hai', 'ba', 'MỚI']);

    const empty = await open(line('đầu') + line('') + line('cuối'));
    empty.document.selectRange(6, 6, 'user');
    expect(await openAtCursor(empty.document)).toEqual(['đầu', 'MỚI', '', 'cuối']);
  });

  it.each([
    ['in a control', control('c', line('‹›')), '[c]'],
    ['in a control in a control', control('c', control('d', line('‹›'))), '[c]'],
    ['in a table', table(line('‹›')), 'table'],
    ['in a table in a table', table(table(line('‹›'))), 'table'],
    ['in a control in a table', table(control('c', line('‹›'))), 'table'],
    ['in a table in a control', control('c', table(line('‹›'))), '[c]'],
    ['in a table in a control in a table', table(control('c', table(line('‹›')))), 'table'],
    ['in a control in a table in a control', control('c', table(control('d', line('‹›')))), '[c]'],
    ['in controls three deep', nested(3, (content, level) => control(`c${String(level)}`, content)), '[c2]'],
    ['in tables three deep', nested(3, table), 'table'],
  ])('%s leads behind the outermost of them', async (_, body, outermost) => {
    const { document } = await open(line('đầu') + body + line('giữa') + line('cuối'));
    expect(await openAtCursor(document)).toEqual(['đầu', outermost, 'MỚI', 'giữa', 'cuối']);
  });

  it.each([
    ['controls', nested(4, (content, level) => control(`c${String(level)}`, content)), '[c3]'],
    ['tables', nested(4, table), 'table'],
  ])('four %s deep leads to the end of the document', async (_, body, outermost) => {
    const { document } = await open(line('đầu') + body + line('cuối'));
    expect(await openAtCursor(document)).toEqual(['đầu', outermost, 'cuối', 'MỚI']);
  });

  it.each([
    ['Header', ['‹›', 'cuối', 'MỚI']],
    ['Footnote', ['‹›', 'cuối', 'MỚI']],
    ['Unknown', ['‹›', 'cuối', 'MỚI']],
    ['Section', ['‹›', 'MỚI', 'cuối']],
    ['TableCell', ['‹›', 'MỚI', 'cuối']],
  ])('in a body of type %s leads to %p', async (type, expected) => {
    const { document, host } = await open(line('‹›') + line('cuối'));
    const restore = answeringBodyType(host, type);
    expect(await openAtCursor(document)).toEqual(expected);
    restore();
  });

  it('is asked for in the sync of the scan: no sync of its own', async () => {
    const { document, host } = await open(line('‹›'));
    host.counters.syncs = 0;
    await openAtCursor(document);
    expect(host.counters.syncs).toBe(2);
  });
});

describe('a control of ours', () => {
  const two = line('đầu') + control('a', line('A')) + control('b', line('B')) + line('cuối');

  it('has a place before and behind it, outside of it and of its neighbour', async () => {
    const before = await open(two);
    expect(await openBeside(before.document, 'before', 'b')).toEqual(['đầu', '[a]', 'MỚI', '[b]', 'cuối']);
    const after = await open(two);
    expect(await openBeside(after.document, 'after', 'a')).toEqual(['đầu', '[a]', 'MỚI', '[b]', 'cuối']);
  });

  it.each([
    ['a table', table(control('a', line('A'))), 'table'],
    ['a control', control('ngoài', control('a', line('A'))), '[ngoài]'],
    ['a table in a control', control('ngoài', table(control('a', line('A')))), '[ngoài]'],
    ['a control in a table', table(control('ngoài', control('a', line('A')))), 'table'],
  ])('that was put into %s has its place beside that', async (_, body, outermost) => {
    const before = await open(line('đầu') + body + line('cuối'));
    expect(await openBeside(before.document, 'before', 'a')).toEqual(['đầu', 'MỚI', outermost, 'cuối']);
    const after = await open(line('đầu') + body + line('cuối'));
    expect(await openBeside(after.document, 'after', 'a')).toEqual(['đầu', outermost, 'MỚI', 'cuối']);
  });

  it('that is gone leads to the end of the document', async () => {
    const { document } = await open(two);
    expect(await openBeside(document, 'before', 'không có')).toEqual(['đầu', '[a]', '[b]', 'cuối', 'MỚI']);
    expect(controlsIn(document.state.doc)).toHaveLength(2);
  });

  it('that is too deep in others leads to the end of the document', async () => {
    const deep = [1, 2, 3, 4].reduce(content => control('ngoài', content), control('a', line('A')));
    const { document } = await open(deep + line('cuối'));
    expect(await openBeside(document, 'after', 'a')).toEqual(['[ngoài]', 'cuối', 'MỚI']);
  });

  it('is the first of those that share its tag', async () => {
    const { document } = await open(control('a', line('A')) + line('giữa') + control('a', line('A')));
    expect(await openBeside(document, 'after', 'a')).toEqual(['[a]', 'MỚI', 'giữa', '[a]']);
  });
});

/** The host has no headers and notes; here the cursor is said to be in one. */
function answeringBodyType(host: WordHost, type: string): () => void {
  const answer = host.processQuery;
  const changed = jest
    .spyOn(host, 'processQuery')
    .mockImplementation(query => answer(query)?.replace('"Type":"MainDoc"', `"Type":"${type}"`));
  return () => {
    changed.mockRestore();
  };
}
