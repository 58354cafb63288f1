import { readState, stateNamespace } from '../../src/ooxml/statePart';
import { saveInUse } from '../../src/session/part';
import { openDesk } from '../support/desk';

async function open() {
  const opened = await openDesk();
  const parts = () => opened.document.hosted().customXml.list(stateNamespace);
  const written = () => opened.host.counters.calls.get('Common.addPart') ?? 0;
  return { ...opened, parts, written };
}

it('keeps outline, granularity and settings with the document, in one part', async () => {
  const { desk, ready, parts } = await open();
  await saveInUse(desk, ready());
  const inUse = { ...ready(), granularity: 'section', kept: { ...ready().kept, year: 2024 } } as const;
  await saveInUse(desk, inUse);
  expect(parts()).toHaveLength(1);
  const { outline, granularity, kept } = inUse;
  expect(readState(parts().map(({ xml }) => xml))).toEqual({
    kind: 'state',
    state: { outline, granularity, kept },
  });
});

it('writes again only what is another', async () => {
  const { desk, ready, written } = await open();
  const state = ready();
  await saveInUse(desk, state);
  await saveInUse(desk, { ...state });
  expect(written()).toBe(1);
  await saveInUse(desk, { ...state, outline: { ...state.outline } });
  await saveInUse(desk, { ...desk.part.saved!, granularity: 'section' });
  await saveInUse(desk, { ...desk.part.saved!, kept: { ...state.kept } });
  expect(written()).toBe(4);
});

it('writes nothing over the part of a newer version, or over one that could not be read', async () => {
  const { desk, ready, parts, written } = await open();
  desk.part.mayWrite = false;
  await saveInUse(desk, ready());
  expect([parts(), written()]).toEqual([[], 0]);
});

it('tries again after it failed', async () => {
  const { desk, host, ready, parts } = await open();
  host.inject([{ member: 'Common.addPart', nth: 1, code: '5001' }]);
  await expect(saveInUse(desk, ready())).rejects.toMatchObject({ code: 'stateNotSaved' });
  expect(parts()).toEqual([]);
  await saveInUse(desk, ready());
  expect(parts()).toHaveLength(1);
});

it('says that an outline too large for Word on the web was not kept', async () => {
  const { desk, ready, parts } = await open();
  const outline = { ...ready().outline, title: 'x'.repeat(700_000) };
  await expect(saveInUse(desk, { ...ready(), outline })).rejects.toMatchObject({
    code: 'stateNotSaved',
    cause: { name: 'RangeError' },
  });
  expect([parts(), desk.part.saved]).toEqual([[], undefined]);
});
