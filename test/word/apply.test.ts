import { sentinelText, writeBlocks } from '../../src/ooxml/writeBlocks';
import type { ControlChange } from '../../src/report/change';
import type { Block, InsertionPlace } from '../../src/report/planInsertion';
import { apply, type Application } from '../../src/word/apply';
import { Failure } from '../../src/word/failure';
import { control, line } from '../support/bodyXml';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import { controlAround } from '../word-host/document/placeholder';
import { controlAttrs } from '../word-host/document/schema';
import { pressEnter, placeCursorAt, typeText } from '../word-host/document/user';
import type { Fault } from '../word-host/protocol/faults';

const body =
  line('BÁO CÁO') +
  control('a', 1, line('Một')) +
  control('b', 2, line('Hai')) +
  control('c', 3, line('Lời nhắc'), true) +
  line('Ba') +
  line('Bốn');
const allTexts = ['BÁO CÁO', 'Một', 'Hai', 'Lời nhắc', 'Ba', 'Bốn'];
const broken: Fault = { member: 'ContentControl.tag=', nth: 2, code: 'GeneralException' };

async function open() {
  const document = HostDocument.blank(word2021, [], body);
  const host = await openInWord(document);
  host.counters.syncs = 0;
  return {
    document,
    host,
    texts: () => readParagraphs(document.save()),
    tags: () => readControls(document.save()).map(({ tag }) => tag),
    controlOf: (tag: string) => readControls(document.save()).find(each => each.tag === tag),
  };
}

const carry = (changes: readonly ControlChange[], given: Partial<Application> = {}) =>
  apply({ plan: () => changes, packageOf: writeBlocks, sentinelText, ...given });

const slot = (tag: string): Block => ({
  role: 'slot',
  nodeId: tag,
  tag,
  title: `Ý ${tag}`,
  text: `Lời nhắc ${tag}`,
  headingLevel: 1,
});
const insert = (place: InsertionPlace, ...tags: readonly string[]): ControlChange => ({
  kind: 'insert',
  place,
  blocks: tags.map(slot),
});
const tagsOf = ({ controls }: { readonly controls: readonly { readonly tag: string }[] }) =>
  controls.map(({ tag }) => tag);

describe('one change of controls that stand', () => {
  it('is planned from the document as it is, written and looked at again, in two syncs', async () => {
    const { host, tags } = await open();
    const plan = jest.fn((): readonly ControlChange[] => [{ kind: 'retag', id: 2, tag: 'mới' }]);
    const applied = await carry([], { plan });
    expect(host.counters.syncs).toBe(2);
    expect(plan.mock.calls).toEqual([[applied.before]]);
    expect(applied).toMatchObject({ changes: [{ kind: 'retag', id: 2 }], failure: undefined });
    expect([tagsOf(applied.before), tagsOf(applied.after), tags()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'mới', 'c'],
      ['a', 'mới', 'c'],
    ]);
    // No paragraph of a whole report is read where none is wrapped.
    expect(host.counters.calls.has('Body.paragraphs')).toBe(false);
  });

  it('writes each kind into its control and no other', async () => {
    const { document, texts, tags, controlOf } = await open();
    await carry([
      { kind: 'retitle', id: 1, title: 'Tên' },
      { kind: 'fill', id: 2, text: 'Hai mới' },
      { kind: 'unwrap', id: 3 },
    ]);
    expect(tags()).toEqual(['a', 'b']);
    expect(controlOf('a')?.title).toBe('Tên');
    expect(controlOf('b')?.title).toBe('Ý b');
    expect(texts()).toEqual(['BÁO CÁO', 'Một', 'Hai mới', 'Lời nhắc', 'Ba', 'Bốn']);
    expect(document.state.doc.childCount).toBe(6);
  });

  it('leaves a control alone that is not there any more', async () => {
    const { texts, tags } = await open();
    const gone: readonly ControlChange[] = [
      { kind: 'retag', id: 9, tag: 'x' },
      { kind: 'retitle', id: 9, title: 'x' },
      { kind: 'fill', id: 9, text: 'x' },
      { kind: 'unwrap', id: 9 },
    ];
    expect((await carry(gone)).failure).toBeUndefined();
    expect([texts(), tags()]).toEqual([allTexts, ['a', 'b', 'c']]);
  });

  it('writes nothing, in one sync, where there is nothing to change', async () => {
    const { host } = await open();
    const applied = await carry([], { likelyPlaces: [{ kind: 'cursor' }] });
    expect(applied).toMatchObject({ changes: [], failure: undefined });
    expect(applied.after).toEqual(applied.before);
    expect(tagsOf(applied.after)).toEqual(['a', 'b', 'c']);
    expect(host.counters.syncs).toBe(1);
  });

  it('writes nothing where the plan refuses, and passes on why', async () => {
    const { host, tags } = await open();
    const plan = () => {
      throw new Failure('slotTaken');
    };
    await expect(carry([], { plan })).rejects.toMatchObject({ code: 'slotTaken' });
    expect(host.counters.syncs).toBe(1);
    expect(tags()).toEqual(['a', 'b', 'c']);
  });
});

describe('what follows the one batch', () => {
  it('prompts: over text only where it is to be cleared; seen by a look of its own', async () => {
    const { texts, controlOf } = await open();
    const { after } = await carry([
      { kind: 'showPrompt', id: 1, prompt: 'Nhắc một', clears: true },
      { kind: 'showPrompt', id: 2, prompt: 'Nhắc hai', clears: false },
      { kind: 'showPrompt', id: 3, prompt: 'Nhắc ba', clears: false },
    ]);
    expect(texts()).toEqual(['BÁO CÁO', 'Nhắc một', 'Hai', 'Nhắc ba', 'Ba', 'Bốn']);
    expect(controlOf('a')?.isShowingPlaceholder).toBe(true);
    expect(after.controls.map(({ text }) => text)).toEqual(['Nhắc một', 'Hai', 'Nhắc ba']);
  });

  it('removals', async () => {
    const { texts } = await open();
    const { after } = await carry([{ kind: 'remove', id: 2 }]);
    expect(tagsOf(after)).toEqual(['a', 'c']);
    expect(texts()).not.toContain('Hai');
  });

  it('words to be highlighted, which cost their syncs only where there are any', async () => {
    const { document, host } = await open();
    await carry([{ kind: 'fill', id: 2, text: 'Năm 2022', highlights: [] }]);
    expect(host.counters.syncs).toBe(2);
    const { after } = await carry([{ kind: 'fill', id: 2, text: 'Năm 2022.', highlights: ['2022'] }]);
    expect(host.counters.syncs).toBe(2 + 5);
    expect(after.controls[1]?.text).toBe('Năm 2022.');
    document.save();
    const xml = new TextDecoder().decode(document.parts.get('word/document.xml'));
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>(?:(?!<w:t).)*<w:t[^>]*>2022</);
  });

  it('words to be mended', async () => {
    const { texts } = await open();
    const { after } = await carry([{ kind: 'mend', id: 2, paragraph: 'Hai', words: 'ai', text: 'ải' }]);
    expect(after.controls[1]?.text).toBe('Hải');
    await carry([{ kind: 'mend', id: undefined, paragraph: 'Ba', words: 'a', text: 'ã' }]);
    expect(texts()).toEqual(['BÁO CÁO', 'Một', 'Hải', 'Lời nhắc', 'Bã', 'Bốn']);
  });

  it('fails beside what stands: both are told', async () => {
    const { host, texts } = await open();
    host.inject([{ member: 'ContentControl.placeholderText=', nth: 1, code: 'GeneralException' }]);
    const { after, failure } = await carry([
      { kind: 'retag', id: 1, tag: 'mới' },
      { kind: 'showPrompt', id: 3, prompt: 'Nhắc ba', clears: false },
    ]);
    expect(failure?.code).toBe('wordFailed');
    expect(tagsOf(after)).toEqual(['mới', 'b', 'c']);
    expect(texts()).toEqual(allTexts);
  });
});

describe('insertion', () => {
  const before = insert({ kind: 'before', tag: 'b' }, 'x', 'y');
  const likelyPlaces: readonly InsertionPlace[] = [{ kind: 'before', tag: 'b' }];

  it('takes three syncs where the place was foreseen', async () => {
    const { host, texts, tags } = await open();
    const { after, failure } = await carry([before], { likelyPlaces });
    expect(failure).toBeUndefined();
    expect(host.counters.syncs).toBe(3);
    expect([tagsOf(after), tags()]).toEqual([
      ['a', 'x', 'y', 'b', 'c'],
      ['a', 'x', 'y', 'b', 'c'],
    ]);
    expect(texts()).toEqual(['BÁO CÁO', 'Một', 'Lời nhắc x', 'Lời nhắc y', 'Hai', 'Lời nhắc', 'Ba', 'Bốn']);
  });

  it('takes one sync more where it was not, and goes to the right place', async () => {
    const { host, tags } = await open();
    await carry([before], { likelyPlaces: [{ kind: 'after', tag: 'b' }] });
    expect(host.counters.syncs).toBe(4);
    expect(tags()).toEqual(['a', 'x', 'y', 'b', 'c']);
  });

  it('goes to several places, and puts the cursor into the first of what came', async () => {
    const { document, host, tags, texts } = await open();
    await carry([before, insert({ kind: 'after', tag: 'c' }, 'z')], { likelyPlaces });
    expect(host.counters.syncs).toBe(4);
    expect(tags()).toEqual(['a', 'x', 'y', 'b', 'c', 'z']);
    expect(texts()).toHaveLength(allTexts.length + 3);
    const around = controlAround(document.state.selection.$from);
    expect(around && controlAttrs(around.node).tag).toBe('x');
  });

  it('goes to the cursor, foreseen or not', async () => {
    for (const places of [[], [{ kind: 'cursor' }]] as const) {
      const { document, host, texts } = await open();
      placeCursorAt(document, 0);
      await carry([insert({ kind: 'cursor' }, 'x')], { likelyPlaces: places });
      expect(texts().slice(0, 3)).toEqual(['BÁO CÁO', 'Lời nhắc x', 'Một']);
      expect(host.counters.syncs).toBe(4 - places.length);
    }
  });

  it('leaves no line of its own where it broke off half-way, and tells what stands', async () => {
    const { host, texts } = await open();
    host.inject([{ member: 'Paragraph.insertOoxml', nth: 2, code: 'GeneralException' }]);
    const { before: old, after, failure } = await carry([before, insert({ kind: 'after', tag: 'c' }, 'z')]);
    expect(failure).toMatchObject({ code: 'wordFailed', cause: { code: 'GeneralException' } });
    expect([tagsOf(old), tagsOf(after)]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'x', 'y', 'b', 'c'],
    ]);
    expect(texts()).toHaveLength(allTexts.length + 2);
  });
});

describe('where Word breaks off', () => {
  const two: readonly ControlChange[] = [
    { kind: 'retag', id: 1, tag: 'm' },
    { kind: 'retag', id: 2, tag: 'n' },
  ];

  it('tells how it is now, by a scan and no more', async () => {
    const { host } = await open();
    host.inject([broken]);
    const { after, failure, changes } = await carry(two);
    expect([failure?.code, changes]).toEqual(['wordFailed', two]);
    expect(tagsOf(after)).toEqual(['m', 'b', 'c']);
    expect(host.counters.calls.has('Body.paragraphs')).toBe(false);
  });

  it('leaves no line of its own where other changes go with the blocks', async () => {
    const { host, texts } = await open();
    host.inject([
      { member: 'ContentControl.select', code: 'AccessDenied' },
      { member: 'Paragraph.delete', nth: 1, code: 'AccessDenied' },
    ]);
    const { failure, after } = await carry([two[0]!, insert({ kind: 'before', tag: 'b' }, 'x')]);
    expect(failure?.code).toBe('readOnly');
    expect(tagsOf(after)).toEqual(['m', 'x', 'b', 'c']);
    expect(texts()).toHaveLength(allTexts.length + 1);
  });

  it('tells the first failure where it lets nobody look either', async () => {
    const { host } = await open();
    host.inject([
      { ...broken, code: 'AccessDenied' },
      { member: 'Document.contentControls', nth: 2, code: 'ActivityLimitReached' },
    ]);
    await expect(carry(two)).rejects.toMatchObject({ code: 'readOnly' });
  });

  it('does not take for written what Word lost: the look shows it', async () => {
    const { host } = await open();
    host.inject([{ member: 'ContentControl.tag=', nth: 1, kind: 'lost' }]);
    const { after, failure } = await carry(two);
    expect(failure).toBeUndefined();
    expect(tagsOf(after)).toEqual(['a', 'n', 'c']);
  });

  it('fails where it could not even be scanned', async () => {
    const { host, tags } = await open();
    host.inject([{ member: 'Document.contentControls', nth: 1, code: 'AccessDenied' }]);
    await expect(carry(two)).rejects.toMatchObject({ code: 'readOnly' });
    expect(tags()).toEqual(['a', 'b', 'c']);
  });
});

describe('wrapping', () => {
  const wrap = (from: number, to: number): ControlChange => ({
    kind: 'wrap',
    from,
    to,
    tag: 'w',
    title: 'Bọc',
  });
  const paragraphs = allTexts;

  it.each([
    [4, 4, 'Ba'],
    [4, 5, 'Ba\rBốn'],
  ])(
    'puts one control around paragraphs %i to %i, in two syncs, and changes no text',
    async (from, to, text) => {
      const { host, texts, controlOf } = await open();
      const { failure, after } = await carry([wrap(from, to)], { paragraphs });
      expect(failure).toBeUndefined();
      // A whole paragraph is asked for its control itself: a range of one would do it by another way of Word's.
      expect(host.counters.calls.get('Paragraph.insertContentControl')).toBe(from === to ? 1 : undefined);
      expect(host.counters.syncs).toBe(2);
      expect(controlOf('w')).toMatchObject({ title: 'Bọc', text });
      expect(tagsOf(after)).toEqual(['a', 'b', 'c', 'w']);
      expect(texts()).toEqual(allTexts);
    },
  );

  it.each([
    ['a letter was typed', (document: HostDocument) => typeText(document, 'x')],
    ['a line came', (document: HostDocument) => pressEnter(document)],
  ])('writes nothing where %s since the paragraphs were read', async (_, gesture) => {
    const { document, tags } = await open();
    placeCursorAt(document, 3);
    gesture(document);
    const plan = jest.fn(() => [wrap(4, 4)]);
    await expect(carry([], { plan, paragraphs })).rejects.toMatchObject({ code: 'draftChanged' });
    expect(plan).not.toHaveBeenCalled();
    expect(tags()).toEqual(['a', 'b', 'c']);
  });

  it('writes nothing where a line is gone since', async () => {
    const { tags } = await open();
    await expect(carry([wrap(4, 4)], { paragraphs: [...paragraphs, 'Năm'] })).rejects.toMatchObject({
      code: 'draftChanged',
    });
    expect(tags()).toEqual(['a', 'b', 'c']);
  });

  it('fails where a text is another after it', async () => {
    const { document } = await open();
    const stop = document.onChange(({ origin }) => {
      if (origin !== 'api') return;
      stop();
      // A letter is lost while Word wraps, within its batch.
      document.dispatch(document.state.tr.delete(1, 2), 'user');
    });
    await expect(carry([wrap(4, 4)], { paragraphs })).rejects.toMatchObject({ code: 'draftDiffers' });
  });

  it('writes nothing around paragraphs that are not there', async () => {
    for (const [from, to] of [
      [6, 6],
      [5, 6],
    ] as const) {
      const { tags } = await open();
      expect((await carry([wrap(from, to)], { paragraphs })).failure?.code).toBe('draftChanged');
      expect(tags()).toEqual(['a', 'b', 'c']);
    }
  });
});
