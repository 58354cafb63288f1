import { stateNamespace } from '../../../src/ooxml/statePart';
import { adoptDraft, readDraft } from '../../../src/session/actions/adoptDraft';
import { readText } from '../../../src/session/actions/readText';
import { takeBack } from '../../../src/session/actions/takeBack';
import { openDesk, outlineInUse } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import { word2021 } from '../../support/reportHost';
import { HostDocument } from '../../word-host/document/hostDocument';
import { pressEnter, placeCursorAt } from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const [first, good] = [id('1. Công tác'), id('1. Mặt được')];
const lines = [
  'BÁO CÁO',
  '1. Công tác tuyên truyền, giáo dục',
  'Đã tuyên truyền 12 đợt.',
  'Đã trao quà.',
  'II. ĐÁNH GIÁ CHUNG',
];
const headingTag = tagOf(outlineInUse, first, 'heading');
const slotTag = tagOf(outlineInUse, first);

/** A draft whose text stands under a section: its slots hold sections. */
async function open() {
  const opened = await openDesk(HostDocument.blank(word2021, lines));
  const draft = await readDraft(opened.ready());
  opened.host.counters.syncs = 0;
  return { ...opened, draft };
}
type Opened = Awaited<ReturnType<typeof open>>;
const adopt = ({ perform, draft }: Opened, chosen = draft.matches) =>
  perform((desk, state) => adoptDraft(desk, state, draft, chosen));

it('tells what is typed of the outline, by which granularity, and the texts as they were read', async () => {
  const { draft, tags } = await open();
  expect(draft.granularity).toBe('section');
  expect(draft.texts).toEqual(lines);
  expect(draft.matches.map(({ item, from, to }) => [item.role, item.node.id, from, to])).toEqual([
    ['heading', first, 1, 1],
    ['slot', first, 2, 3],
    ['heading', id('II. ĐÁNH'), 4, 4],
  ]);
  expect(tags()).toEqual([]);
});

it('puts controls around it in two syncs; its granularity is in use and kept, and it is counted', async () => {
  const opened = await open();
  expect((await adopt(opened)).isDone).toBe(true);
  expect(opened.host.counters.syncs).toBe(2);
  expect(opened.texts()).toEqual(lines);
  expect(opened.textOf(slotTag)).toBe('Đã tuyên truyền 12 đợt.\rĐã trao quà.');
  expect(opened.ready()).toMatchObject({
    granularity: 'section',
    success: { kind: 'adopted', headings: 2, slots: 1 },
    undo: { undo: { kind: 'adoption' } },
    coverage: { total: { written: 1 } },
  });
  const [part] = opened.document.hosted().customXml.list(stateNamespace);
  expect(part?.xml).toContain('granularity="section"');
  await opened.perform(takeBack);
  expect([opened.tags(), opened.texts()]).toEqual([[], lines]);
});

it('that came half-way keeps its granularity, is told with numbers, and can be taken back', async () => {
  const opened = await open();
  opened.host.inject([{ member: 'Range.insertContentControl', nth: 1, code: 'GeneralException' }]);
  expect(await adopt(opened)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({
    granularity: 'section',
    success: undefined,
    failure: { code: 'adoptedPartly', values: { done: 1, all: 3 } },
  });
  expect(opened.tags()).toEqual([headingTag]);
  opened.host.inject([]);
  await opened.perform(takeBack);
  expect([opened.tags(), opened.texts()]).toEqual([[], lines]);
});

it('of which no control came is told by what Word said', async () => {
  const opened = await open();
  opened.host.inject([{ member: 'Paragraph.insertContentControl', code: 'NotAllowed' }]);
  expect(await adopt(opened)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({ failure: { code: 'notSupportedHere' }, undo: undefined });
});

it('is refused where one is chosen twice: nothing is written', async () => {
  const opened = await open();
  const [heading] = opened.draft.matches;
  expect(await adopt(opened, [heading!, heading!])).toEqual({ isDone: false });
  expect(opened.ready().failure?.code).toBe('planRefused');
  expect(opened.tags()).toEqual([]);
});

it('writes nothing into a document that changed since', async () => {
  const opened = await open();
  placeCursorAt(opened.document, 3);
  pressEnter(opened.document);
  expect(await adopt(opened)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({ failure: { code: 'draftChanged' }, granularity: 'point' });
  expect(opened.tags()).toEqual([]);
});

it('says so where wrapping changed a text', async () => {
  const opened = await open();
  const stop = opened.document.onChange(({ origin }) => {
    if (origin !== 'api') return;
    stop();
    opened.document.dispatch(opened.document.state.tr.delete(1, 2), 'user');
  });
  expect(await adopt(opened)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({ failure: { code: 'draftDiffers' }, success: undefined });
  // What stands is seen.
  expect(opened.ready().coverage.headings.has(first)).toBe(true);
});

it('leaves the granularity of slots that stand', async () => {
  const document = HostDocument.blank(word2021, [
    '1. Mặt được',
    'Đã được.',
    '1. Công tác tuyên truyền, giáo dục',
    'Đã tuyên truyền 12 đợt.',
  ]);
  const opened = await openDesk(document);
  const whole = await readDraft(opened.ready());
  const ofGood = whole.matches.filter(({ item }) => item.node.id === good);
  const asPoints = { ...whole, granularity: 'point' } as const;
  await opened.perform((desk, state) => adoptDraft(desk, state, asPoints, ofGood));
  expect(opened.ready().canChangeGranularity).toBe(false);
  const rest = await readDraft(opened.ready());
  expect(rest.granularity).toBe('point');
  await opened.perform((desk, state) =>
    adoptDraft(desk, state, { ...rest, granularity: 'section' }, rest.matches),
  );
  expect(opened.ready().granularity).toBe('point');
});

describe('text', () => {
  it('is a line for each paragraph, of the document or of what is selected', async () => {
    const { document } = await open();
    expect(await readText('document')).toBe(lines.join('\n'));
    placeCursorAt(document, 9, 12);
    expect(await readText('selection')).toBe(lines[1]);
  });
});
