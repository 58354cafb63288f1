import { createDesk } from '../../src/session/desk';
import { Unfinished } from '../../src/session/notice';
import { createStore } from '../../src/session/store';
import { Failure } from '../../src/word';
import { run } from '../../src/word/run';
import { openDesk, openInserted, outlineInUse } from '../support/desk';
import { idOf, tagOf } from '../support/outlines';
import { writeInto } from '../word-host/document/user';

const judgement = idOf(outlineInUse, '- Nhận định khái quát về');
const tag = tagOf(outlineInUse, judgement);
const broken = { member: 'Document.contentControls', code: 'ActivityLimitReached' };

describe('an action', () => {
  it('runs on the state that the one before left, and gives what it gives', async () => {
    const { desk, ready } = await openDesk();
    const first = desk.work('scanning', () =>
      Promise.resolve([now => ({ ...now, granularity: 'section' }), 1]),
    );
    const second = desk.ask('scanning', state => Promise.resolve(state.granularity));
    expect(await first).toEqual({ isDone: true, value: 1 });
    expect(await second).toEqual({ isDone: true, value: 'section' });
    expect(await desk.perform('scanning', () => Promise.resolve(now => now))).toEqual({
      isDone: true,
      value: undefined,
    });
    expect(ready().granularity).toBe('section');
  });

  it('shows its task while it runs, and takes away what the one before had said', async () => {
    const { desk, ready } = await openDesk();
    await desk.perform('saving', () => Promise.resolve(now => ({ ...now, success: { kind: 'saved' } })));
    expect(ready()).toMatchObject({ task: undefined, success: { kind: 'saved' } });
    await desk.perform('going', () => {
      expect(ready()).toMatchObject({ task: 'going', success: undefined, failure: undefined });
      return Promise.reject(new Failure('slotGone'));
    });
    expect(ready()).toMatchObject({ task: undefined, failure: { code: 'slotGone' } });
    expect(ready().failure?.values).toEqual({});
    await desk.ask('scanning', () => {
      expect(ready()).toMatchObject({ task: 'scanning', failure: undefined });
      return Promise.resolve();
    });
    expect(ready().task).toBeUndefined();
  });

  it('that fails is not done, and the document is looked at once more', async () => {
    const { desk, document, ready } = await openInserted();
    writeInto(document, tag, 'Đã viết.');
    expect(await desk.perform('going', () => Promise.reject(new TypeError('x')))).toEqual({ isDone: false });
    expect(ready().failure?.code).toBe('wordFailed');
    expect(ready().coverage.states.get(judgement)).toBe('written');
  });

  it('that fails where Word lets nobody look keeps its own failure, and the state', async () => {
    const { desk, host, ready } = await openInserted();
    const { snapshot } = ready();
    host.inject([broken]);
    await desk.ask('scanning', () => Promise.reject(new Failure('fileUnread')));
    expect(ready()).toMatchObject({ failure: { code: 'fileUnread' }, task: undefined });
    expect(ready().snapshot).toBe(snapshot);
  });

  it('that came half-way leaves the state that it tells, without another look', async () => {
    const { desk, host, ready } = await openInserted();
    const outcome = await desk.perform('saving', () =>
      Promise.reject(new Unfinished(now => ({ ...now, granularity: 'section' }), new Failure('readOnly'))),
    );
    expect(outcome).toEqual({ isDone: false });
    expect(ready()).toMatchObject({ granularity: 'section', failure: { code: 'readOnly' }, task: undefined });
    expect(host.counters.syncs).toBe(0);
  });

  it('does not begin before the session is ready', async () => {
    const desk = createDesk(createStore({ kind: 'starting' }));
    const action = jest.fn(() => Promise.resolve('x'));
    expect(await desk.ask('scanning', action)).toEqual({ isDone: false });
    expect(action).not.toHaveBeenCalled();
  });

  it('waits for one that failed before it', async () => {
    const { desk } = await openDesk();
    const log: string[] = [];
    const first = desk.ask('scanning', async () => {
      await Promise.resolve();
      log.push('first');
      throw new Error('x');
    });
    const second = desk.ask('scanning', () => Promise.resolve(log.push('second')));
    expect((await first).isDone).toBe(false);
    expect((await second).isDone).toBe(true);
    expect(log).toEqual(['first', 'second']);
  });
});

describe('a look without being asked', () => {
  it('shows what is there now, after the action that is under way', async () => {
    const { desk, document, ready } = await openInserted();
    let end: () => void = () => undefined;
    const held = desk.ask('scanning', () => new Promise<void>(resolve => (end = resolve)));
    writeInto(document, tag, 'Đã viết.');
    const looked = desk.refresh();
    // A scan of its own would have been answered by now.
    await run(() => Promise.resolve());
    await run(() => Promise.resolve());
    expect(ready().coverage.states.get(judgement)).toBe('empty');
    end();
    await Promise.all([held, looked]);
    expect(ready().coverage.states.get(judgement)).toBe('written');
  });

  it('that could not see says so, until one can; what is said meanwhile stays', async () => {
    const { desk, host, ready } = await openInserted();
    host.inject([broken]);
    await desk.refresh();
    expect(ready().failure?.code).toBe('wordBusy');
    host.inject([]);
    await desk.refresh();
    expect(ready().failure).toBeUndefined();
  });

  it('never takes away what an action had to tell, nor says something over it', async () => {
    const { desk, host, ready } = await openInserted();
    await desk.perform('going', () => Promise.reject(new Failure('slotGone')));
    host.inject([broken]);
    await desk.refresh();
    expect(ready().failure?.code).toBe('slotGone');
    host.inject([]);
    await desk.refresh();
    expect(ready().failure?.code).toBe('slotGone');
  });

  it('that could not see does not make a later failure of an action go away', async () => {
    const { desk, host, ready } = await openInserted();
    host.inject([broken]);
    await desk.refresh();
    host.inject([]);
    await desk.perform('going', () => Promise.reject(new Failure('slotGone')));
    await desk.refresh();
    expect(ready().failure?.code).toBe('slotGone');
  });
});

it('counts what may have changed the document: writes and hints, not looks and moves of the cursor', async () => {
  const { desk } = await openDesk();
  const { heard } = desk;
  const counts: number[] = [];
  for (const task of ['scanning', 'going', 'inserting', 'saving'] as const) {
    await desk.ask(task, () => Promise.resolve());
    counts.push(heard.changesHeard);
  }
  await desk.refresh();
  expect([...counts, heard.changesHeard]).toEqual([0, 0, 1, 2, 3]);
  // A write that fails may have changed something all the same.
  await desk.ask('saving', () => Promise.reject(new Error('x')));
  expect(heard.changesHeard).toBe(4);
});
