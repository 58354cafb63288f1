import { sentinelText, writeBlocks } from '../../src/ooxml/writeBlocks';
import type { Block } from '../../src/report/planInsertion';
import { insertBlocks, placeKey, removeSentinels } from '../../src/word/insertBlocks';
import { run } from '../../src/word/run';
import { control, line } from '../support/bodyXml';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import { controlAround } from '../word-host/document/placeholder';
import { controlAttrs } from '../word-host/document/schema';

const block = (role: Block['role'], tag: string, text: string): Block => ({
  role,
  nodeId: tag,
  tag,
  title: text,
  text,
  headingLevel: 1,
});
const heading = block('heading', 'h', 'Mục');
const slot = block('slot', 's', 'Lời nhắc');
const blocks = [heading, slot];
const theirs = '\u200B';

async function open(...paragraphs: readonly string[]) {
  const document = HostDocument.blank(word2021, [], paragraphs.map(line).join(''));
  const host = await openInWord(document);
  host.counters.syncs = 0;
  return { document, host, texts: () => readParagraphs(document.save()) };
}

/** Inserts behind the first paragraph, as `apply` does: the package in one sync, its tail in the next. */
function insert(ooxml: string, of: readonly Block[] = blocks) {
  return run(async context => {
    const first = context.document.body.paragraphs.getFirst();
    const tail = insertBlocks(context, { besides: first, side: 'After' }, ooxml, of, sentinelText);
    await context.sync();
    tail.remove();
    tail.select();
    await context.sync();
  });
}

/** Puts paragraphs of text between the last control of a package and its sentinel. */
const withLines = (ooxml: string, ...texts: readonly string[]) =>
  ooxml.replace('</w:sdt><w:p>', `</w:sdt>${texts.map(line).join('')}<w:p>`);

it('puts controls between what stands, and takes its own paragraphs away', async () => {
  const { document, texts } = await open('đầu', 'cuối');
  await insert(writeBlocks(blocks));
  expect(texts()).toEqual(['đầu', 'Mục', 'Lời nhắc', 'cuối']);
  expect(readControls(document.save()).map(({ tag }) => tag)).toEqual(['h', 's']);
});

it('takes both away where Word joins the package’s sentinel and the opened paragraph not', async () => {
  const { texts } = await open('đầu', 'cuối');
  await insert(withLines(writeBlocks(blocks), sentinelText));
  expect(texts()).toEqual(['đầu', 'Mục', 'Lời nhắc', 'cuối']);
});

it.each([
  ['an empty line', ''],
  ['a zero-width space, as web pastes leave', theirs],
  ['a text that holds a sentinel', `${sentinelText}chữ`],
])('leaves %s that follows', async (_, text) => {
  const { texts } = await open('đầu', text, 'cuối');
  await insert(writeBlocks(blocks));
  expect(texts()).toEqual(['đầu', 'Mục', 'Lời nhắc', text, 'cuối']);
});

it('takes nothing away where something else stands behind the last control', async () => {
  const { texts } = await open('đầu', 'cuối');
  await insert(withLines(writeBlocks(blocks), 'chữ'));
  expect(texts().slice(0, 4)).toEqual(['đầu', 'Mục', 'Lời nhắc', 'chữ']);
  expect(texts().at(-1)).toBe('cuối');
  expect(texts()).toHaveLength(6);
});

it.each([
  ['the first slot', blocks, 's'],
  ['the first of several', [heading, slot, block('slot', 't', 'Lời nhắc 2')], 's'],
  ['the heading, where no slot came', [heading, block('heading', 'i', 'Mục hai')], 'h'],
])('puts the cursor into %s', async (_, of, tag) => {
  const { document } = await open('đầu', 'cuối');
  await insert(writeBlocks(of), of);
  const around = controlAround(document.state.selection.$from);
  expect(around && controlAttrs(around.node).tag).toBe(tag);
});

it('moves no cursor and takes nothing away where nothing came', async () => {
  const { document, host, texts } = await open('đầu', 'cuối');
  host.inject([{ member: 'Paragraph.insertOoxml', nth: 1, kind: 'lost' }]);
  const before = document.state.selection.from;
  await insert(writeBlocks(blocks));
  expect(document.state.selection.from).toBe(before);
  expect(texts()).toEqual(['đầu', sentinelText, 'cuối']);
});

describe('after an insertion that broke off', () => {
  it('every sentinel goes, joined or not, and nothing else', async () => {
    const texts = ['đầu', sentinelText, '', theirs, `${sentinelText}chữ`, sentinelText.repeat(2), 'cuối'];
    const opened = await open(...texts);
    await removeSentinels(sentinelText);
    expect(opened.texts()).toEqual(['đầu', '', theirs, `${sentinelText}chữ`, 'cuối']);
  });

  it('a scan tells what is there now, in the same sync', async () => {
    const document = HostDocument.blank(
      word2021,
      [],
      control('a', 1, line('A')) + line(sentinelText) + line('x'),
    );
    const host = await openInWord(document);
    host.counters.syncs = 0;
    expect((await removeSentinels(sentinelText)).controls.map(({ tag }) => tag)).toEqual(['a']);
    expect(host.counters.syncs).toBe(2);
  });
});

it('tells places apart by side and tag', () => {
  const keys = [
    placeKey({ kind: 'cursor' }),
    placeKey({ kind: 'before', tag: 'a' }),
    placeKey({ kind: 'after', tag: 'a' }),
    placeKey({ kind: 'before', tag: 'b' }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(placeKey({ kind: 'after', tag: 'a' })).toBe(keys[2]);
});
