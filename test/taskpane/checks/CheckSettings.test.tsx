import { screen, waitFor } from '@testing-library/react';
import { CheckSettings } from '../../../src/taskpane/checks/CheckSettings';
import { reportOutline } from '../../support/reportFixture';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

const render = () => {
  const onChanged = jest.fn();
  const part = <CheckSettings onChanged={onChanged} />;
  return { onChanged, ...renderPart(readyState({ outline: reportOutline }), part) };
};
const year = () => screen.getByLabelText<HTMLInputElement>('Năm báo cáo');

it('takes the year from the outline, keeps another on Enter, and has the report checked again', async () => {
  const { user, actions, onChanged, container } = render();
  await user.click(screen.getByText('Thiết lập kiểm tra'));
  expect(year().value).toBe('2023');
  await user.clear(year());
  await user.type(year(), '2024{Enter}');
  expect(actions.keepSettings.mock.calls).toEqual([[{ year: 2024 }]]);
  await waitFor(() => {
    expect(onChanged).toHaveBeenCalledTimes(1);
  });
  expect(await axeFaults(container)).toEqual([]);
});

it.each(['', 'năm nay', '1899', '2023,5', '20233'])('keeps no year that is none: "%s"', async typed => {
  const { user, actions } = render();
  await user.click(screen.getByText('Thiết lập kiểm tra'));
  await user.clear(year());
  if (typed !== '') await user.type(year(), typed);
  await user.tab();
  // An empty field is 0, and 0 is no year.
  expect(actions.keepSettings).not.toHaveBeenCalled();
  expect(year().value).toBe('2023');
});

it('keeps the guideline that is chosen', async () => {
  const { user, actions } = render();
  await user.click(screen.getByText('Thiết lập kiểm tra'));
  await user.selectOptions(screen.getByLabelText('Thể thức'), 'Hành chính (Nghị định 30)');
  expect(actions.keepSettings.mock.calls).toEqual([[{ profile: 'nd30' }]]);
});
