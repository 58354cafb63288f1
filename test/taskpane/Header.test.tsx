import { screen } from '@testing-library/react';
import { Header } from '../../src/taskpane/Header';
import { idOf, smallOutline } from '../support/outlines';
import { axeFaults } from './axeFaults';
import { readyState, renderPart, wholeSnapshot } from './renderPane';

const overview = idOf(smallOutline, '- Nhận định khái quát về');
const render = (state = readyState(), language: 'vi' | 'en' = 'vi') => {
  const onOutlines = jest.fn();
  return { onOutlines, ...renderPart(state, <Header onOutlines={onOutlines} />, { language }) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it.each([
  ['vi', 'EN – switch to English', 'en'],
  ['en', 'VI – chuyển sang tiếng Việt', 'vi'],
] as const)('leads from %s to the other language, in its words', async (language, label, next) => {
  const { user, setLanguage, container } = render(readyState(), language);
  await user.click(button(label));
  expect(setLanguage.mock.calls).toEqual([[next]]);
  expect(await axeFaults(container)).toEqual([]);
});

it('names the outline in use and leads to the page of outlines', async () => {
  const { user, onOutlines } = render();
  await user.click(button('Đề cương: ĐỀ CƯƠNG BÁO CÁO'));
  expect(onOutlines.mock.calls).toEqual([['home']]);
});

it('scans again when asked, but not while Word is busy', async () => {
  const { user, actions, become } = render();
  await user.click(button('Quét lại'));
  become(readyState({ task: 'inserting' }));
  await user.click(button('Quét lại'));
  expect(actions.rescan).toHaveBeenCalledTimes(1);
});

it('says how far the report is: in words, in a bar with a name, and what is still open apart', () => {
  const { become } = render();
  expect(screen.queryByText(/ý còn trống/)).toBeNull();
  become(readyState({ snapshot: wholeSnapshot({ [overview]: 'Đã nêu.' }) }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1/5 ý đã có nội dung');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.2');
  expect(screen.getByText('4 ý còn trống')).toBeTruthy();
});
