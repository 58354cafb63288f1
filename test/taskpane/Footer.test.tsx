import { screen, waitFor } from '@testing-library/react';
import { Footer } from '../../src/taskpane/Footer';
import { Pane } from '../../src/taskpane/Pane';
import { smallOutline, snapshotOf } from '../support/outlines';
import { nothingKept } from '../../src/report/kept';
import { stringsFor } from '../support/strings';
import { axeFaults } from './axeFaults';
import { readyState, renderPart, wholeSnapshot } from './renderPane';

const render = (state = readyState(), language: 'vi' | 'en' = 'vi') => {
  const onCheck = jest.fn();
  return { onCheck, ...renderPart(state, <Footer onCheck={onCheck} />, { language }) };
};
const names = () => screen.getAllByRole('button').map(button => button.textContent);
const allWritten = Object.fromEntries(readyState().coverage.owed.map(id => [id, 'Đã nêu.']));

it.each(['vi', 'en'] as const)('offers what there is to do next, in %s', async language => {
  const { pane } = stringsFor(language);
  const { become, container } = render(readyState(), language);
  expect(names()).toEqual([pane.insertAll]);
  become(readyState({ snapshot: wholeSnapshot() }));
  expect(names()).toEqual([pane.previousGap, pane.nextGap, pane.check]);
  become(
    readyState({
      snapshot: snapshotOf(
        wholeSnapshot()
          .controls.slice(1)
          .map(each => [each.tag, '']),
      ),
    }),
  );
  expect(names()).toEqual([pane.insertAll, pane.previousGap, pane.nextGap, pane.check]);
  expect(await axeFaults(container)).toEqual([]);
});

it('has no gap to walk to when all is written, and leads to the check', async () => {
  const { user, actions, onCheck } = render(readyState({ snapshot: wholeSnapshot(allWritten) }));
  await user.click(screen.getByRole('button', { name: 'Ý trống tiếp theo' }));
  expect(actions.goToGap).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra và gửi' }));
  expect(onCheck.mock.calls).toEqual([['check']]);
});

it('takes back what can be taken back, while nothing else is done', async () => {
  const undo = { undo: {} as never, outline: smallOutline, kept: nothingKept };
  const { user, actions, become } = render(readyState({ snapshot: wholeSnapshot(), undo }));
  await user.click(screen.getByRole('button', { name: 'Hoàn tác thao tác của Đủ Ý' }));
  expect(actions.takeBack).toHaveBeenCalledTimes(1);
  become(readyState({ snapshot: wholeSnapshot(), undo, task: 'going' }));
  expect(screen.queryByRole('button', { name: 'Hoàn tác thao tác của Đủ Ý' })).toBeNull();
  expect(screen.getByText('Đang đi tới…').getAttribute('role')).toBe('status');
});

it('gives the focus to the next gap when "insert all" goes away with what it did', async () => {
  const { user, become } = renderPart(readyState(), <Pane />);
  // What keeps the focus comes a moment after the first screen.
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Chèn toàn bộ đề cương' }));
    expect(document.activeElement?.textContent).toBe('Chèn toàn bộ đề cương');
  });
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  become(readyState({ snapshot: wholeSnapshot() }));
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe('Ý trống tiếp theo');
  });
});
