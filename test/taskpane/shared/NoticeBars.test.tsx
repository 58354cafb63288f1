import { screen, within } from '@testing-library/react';
import { Notices } from '../../../src/taskpane/shared/Notices';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

const failure = { code: 'wordBusy', values: {}, details: 'wordBusy · GeneralException' } as const;

it('says nothing while all is well', () => {
  const { container } = renderPart(readyState(), <Notices />);
  expect(container.textContent).toBe('');
});

it.each(['vi', 'en'] as const)('says what happened, what is safe and what to do, in %s', async language => {
  const { container, user, actions } = renderPart(readyState({ failure }), <Notices />, { language });
  const { pane, failures } = stringsFor(language);
  const { what, safe, next } = failures.wordBusy({});
  const bar = (await screen.findByText(what)).parentElement!;
  expect(bar.textContent).toContain(`${what} ${safe} ${next}`);
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(bar).getByText(pane.details));
  await user.click(screen.getByRole('button', { name: pane.copyDetails }));
  expect(await navigator.clipboard.readText()).toBe(failure.details);
  expect(await screen.findByRole('button', { name: pane.copied })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: pane.dismiss }));
  expect(actions.dismiss).toHaveBeenCalledTimes(1);
});

it('tells of the read-only document beside a failure', async () => {
  renderPart(readyState({ failure, isReadOnly: true }), <Notices />);
  expect(await screen.findByText(stringsFor('vi').pane.readOnly)).toBeTruthy();
  expect(screen.getByText('Word đang bận và chưa trả lời.')).toBeTruthy();
});
