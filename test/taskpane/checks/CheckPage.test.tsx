import { screen, waitFor, within } from '@testing-library/react';
import CheckPage from '../../../src/taskpane/checks/CheckPage';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { renderPart } from '../renderPane';
import { checkedState } from './checkedState';

const render = (state = checkedState('weak'), language: 'vi' | 'en' = 'vi') => {
  const [onClose, onAdopt] = [jest.fn(), jest.fn()];
  return {
    onClose,
    onAdopt,
    ...renderPart(state, <CheckPage onClose={onClose} onAdopt={onAdopt} />, { language }),
  };
};
const checked = (language: 'vi' | 'en' = 'vi') =>
  waitFor(() => {
    expect(screen.queryByText(stringsFor(language).checks.checking)).toBeNull();
  });

it('checks when it opens, says that it does, and then the verdict in a region that was there before', async () => {
  const { actions } = render();
  const status = screen.getAllByRole('status')[0]!;
  expect(status.textContent).toBe('Đang kiểm tra…');
  await checked();
  expect(actions.check).toHaveBeenCalledTimes(1);
  expect(status.isConnected).toBe(true);
  expect(within(status).getByText('Sẵn sàng gửi, 6 cảnh báo')).toBeTruthy();
});

it('begins at its title, and leads back from every view to the findings and from there out', async () => {
  const { user, onClose } = render();
  await checked();
  for (const view of ['Các phép kiểm', 'Phiếu mức hoàn thành', 'Tạo bản gửi']) {
    await user.click(screen.getByRole('button', { name: view }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: view }));
    await user.click(screen.getByRole('button', { name: 'Quay lại' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' }));
    await checked();
  }
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Quay lại' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('checks again when asked to', async () => {
  const { user, actions } = render();
  await checked();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  await checked();
  expect(actions.check).toHaveBeenCalledTimes(2);
});

it('gives no verdict and leads nowhere when the check failed', async () => {
  const { user } = render(checkedState('weak', { checked: undefined }));
  await checked();
  expect(screen.queryByText(/^Sẵn sàng gửi|^Chưa thể gửi/)).toBeNull();
  const copy = screen.getByRole('button', { name: 'Tạo bản gửi' });
  expect(copy.getAttribute('aria-disabled')).toBe('true');
  await user.click(copy);
  expect(screen.getByRole('heading', { level: 1, name: 'Kiểm tra và gửi' })).toBeTruthy();
});

// Four views, each looked at whole.
jest.setTimeout(30_000);

it.each(['vi', 'en'] as const)('has no accessibility fault in any view, in %s', async language => {
  const { user, container } = render(checkedState('dots'), language);
  await checked(language);
  expect(await axeFaults(container)).toEqual([]);
  const { checks, pane } = stringsFor(language);
  for (const view of [checks.aboutRules, checks.slip, checks.copy]) {
    await user.click(screen.getByRole('button', { name: view }));
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: pane.back }));
    await checked(language);
  }
});
