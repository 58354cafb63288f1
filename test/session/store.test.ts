import { createStore } from '../../src/session/store';
import type { ReadyState, SessionState } from '../../src/session/state';

const starting: SessionState = { kind: 'starting' };
const unusable: SessionState = { kind: 'unusable', reason: 'notInWord' };
const ready = { kind: 'ready', isReadOnly: false } as ReadyState;

it('tells each new state to those who asked, until they do not want to hear of it', () => {
  const store = createStore(starting);
  const [first, second] = [jest.fn(), jest.fn()];
  const stop = store.subscribe(first);
  store.subscribe(second);
  store.set(unusable);
  stop();
  store.set(ready);
  expect(store.getState()).toBe(ready);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
});

it('tells nothing where the state is the very same', () => {
  const store = createStore(ready);
  const listener = jest.fn();
  store.subscribe(listener);
  store.set(ready);
  store.change(state => state);
  expect(listener).not.toHaveBeenCalled();
});

it('changes nothing before the session is ready', () => {
  const store = createStore(starting);
  const change = jest.fn(() => ready);
  store.change(change);
  expect(change).not.toHaveBeenCalled();
  expect(store.getState()).toBe(starting);
  store.set(ready);
  store.change(state => ({ ...state, isReadOnly: true }));
  expect(store.getState()).toMatchObject({ isReadOnly: true });
});
