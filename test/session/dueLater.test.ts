import { dueLater } from '../../src/session/dueLater';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function listen() {
  const call = jest.fn();
  return { call, hint: dueLater(call) };
}

it('calls once, 600 ms after the last hint of many', () => {
  const { call, hint } = listen();
  hint();
  jest.advanceTimersByTime(599);
  hint();
  jest.advanceTimersByTime(599);
  expect(call).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(10_000);
  expect(call).toHaveBeenCalledTimes(1);
});

it('calls every 2.5 seconds while hints never pause', () => {
  const { call, hint } = listen();
  const hintFor = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 100) {
      hint();
      jest.advanceTimersByTime(100);
    }
  };
  hintFor(2400);
  expect(call).not.toHaveBeenCalled();
  hintFor(100);
  expect(call).toHaveBeenCalledTimes(1);
  hintFor(2400);
  expect(call).toHaveBeenCalledTimes(1);
  hintFor(100);
  expect(call).toHaveBeenCalledTimes(2);
});

it('waits for each burst anew', () => {
  const { call, hint } = listen();
  hint();
  jest.advanceTimersByTime(600);
  jest.advanceTimersByTime(60_000);
  hint();
  jest.advanceTimersByTime(599);
  expect(call).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(2);
});

it('calls at once, not in the past, where hints come late on a machine that was asleep', () => {
  const { call, hint } = listen();
  hint();
  jest.setSystemTime(Date.now() + 60_000);
  hint();
  jest.advanceTimersByTime(0);
  expect(call).toHaveBeenCalledTimes(1);
});
