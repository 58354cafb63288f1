/** A batch through Microsoft's own client: what goes in, what comes out, what is counted. */
import { until } from '../../support/pane';
import { openInWord } from '../../support/reportHost';
import type { WordHost } from './host';
import { failureOf, opening, sampleReport, slots, title } from './sample';

let host: WordHost;
beforeEach(async () => {
  host = await openInWord(sampleReport());
  host.counters.syncs = 0;
});

it('gives every proxy its own result: text, a collection, a nested property, a null object', async () => {
  await Word.run(async context => {
    const { body, contentControls } = context.document;
    const first = body.paragraphs.getFirst();
    const missing = contentControls.getByIdOrNullObject(999);
    body.load('text');
    first.load('text,parentBody/type');
    contentControls.load('items/tag,items/title,items/text');
    missing.load('isNullObject,tag');
    await context.sync();
    expect(body.text).toContain(opening);
    expect([first.text, first.parentBody.type]).toEqual([title, 'MainDoc']);
    expect(contentControls.items.map(({ tag, title: name, text }) => [tag, name, text])).toEqual([
      ['y1', 'Ý 1', slots[0]],
      ['y2', 'Ý 2', slots[1]],
    ]);
    expect(missing.isNullObject).toBe(true);
  });
  expect(host.counters.syncs).toBe(1);
});

it('brings an object whole that the load expands', async () => {
  await Word.run(async context => {
    const first = context.document.body.paragraphs.getFirst();
    first.load({ select: 'text', expand: 'parentBody' });
    await context.sync();
    expect([first.text, first.parentBody.type]).toEqual([title, 'MainDoc']);
  });
});

it('does not bring what was not loaded', async () => {
  const error = await failureOf(async context => {
    const { body } = context.document;
    body.load('type');
    await context.sync();
    return body.text;
  });
  expect(error.code).toBe('PropertyNotLoaded');
});

it('gives an empty collection as no items, not as one that was not loaded', async () => {
  const found = await Word.run(async context => {
    const none = context.document.contentControls.getByTag('không có');
    none.load('items');
    await context.sync();
    return none.items;
  });
  expect(found).toEqual([]);
});

it('keeps an item of a collection, the same one though others come before it', async () => {
  await Word.run(async context => {
    const { body } = context.document;
    body.paragraphs.load('items/text');
    await context.sync();
    const second = body.paragraphs.items[1];
    if (second === undefined) throw new Error('There is no second paragraph');
    body.insertParagraph('ĐOÀN TNCS HỒ CHÍ MINH', 'Start');
    await context.sync();
    second.load('text');
    await context.sync();
    expect(second.text).toBe(opening);
  });
  expect(host.counters.syncs).toBe(3);
});

it('writes what was set', async () => {
  await Word.run(async context => {
    const control = context.document.contentControls.getById(102);
    control.title = 'Ý đã đổi';
    control.load('title');
    await context.sync();
    expect(control.title).toBe('Ý đã đổi');
  });
  expect(host.counters.calls.get('ContentControl.title=')).toBe(1);
});

describe('the counters', () => {
  it('count syncs, members and characters, but not the client giving back its references', async () => {
    const answered = jest.spyOn(host, 'processQuery');
    const before = host.counters.charactersIn;
    await Word.run(async context => {
      const { contentControls } = context.document;
      contentControls.load('items/text');
      await context.sync();
    });
    await until(() => answered.mock.calls.some(([body]) => body.includes('_RemoveReference')));
    const { syncs, calls, charactersIn, charactersOut } = host.counters;
    expect(syncs).toBe(1);
    expect(calls.get('ContentControl.text')).toBe(slots.length);
    expect(charactersIn).toBeGreaterThan(before);
    expect(charactersOut).toBeGreaterThan(slots.join('').length);
  });
});
