import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionState } from '../../src/session/state';
import { createStore } from '../../src/session/store';
import { App } from '../../src/taskpane/App';
import { saveLanguage, savedLanguage } from '../../src/taskpane/languageChoice';
import { stubBrowser } from './jsdomStubs';
import { readyState, silentActions } from './renderPane';

/** The whole pane, outside Office: the browser alone says language and colours. */
function renderApp(state: SessionState = readyState()) {
  stubBrowser();
  const { getState, subscribe } = createStore(state);
  return render(<App session={{ getState, subscribe, actions: silentActions() }} />);
}

const browserSpeaks = (...languages: readonly string[]) =>
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

it.each([
  ['vi-VN', 'Quét lại', 'vi'],
  ['en-US', 'Scan again', 'en'],
])('speaks as the browser does where Office says nothing: %s', async (tag, rescan, language) => {
  browserSpeaks(tag);
  renderApp();
  expect(await screen.findByRole('button', { name: rescan })).toBeTruthy();
  expect(document.documentElement.lang).toBe(language);
});

it('changes the language at once and keeps it for the next time', async () => {
  browserSpeaks('vi-VN');
  const { unmount } = renderApp();
  await userEvent.click(screen.getByRole('button', { name: 'EN – switch to English' }));
  expect(await screen.findByRole('button', { name: 'Scan again' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  unmount();
  renderApp();
  expect(await screen.findByRole('button', { name: 'Scan again' })).toBeTruthy();
});

it('keeps the choice of each partition apart (FACTS.md: Browser storage)', () => {
  saveLanguage('en', 'a-');
  expect(savedLanguage('a-')).toBe('en');
  expect(savedLanguage('b-')).toBeUndefined();
  expect(savedLanguage()).toBeUndefined();
});

it('changes the language also where storage is blocked', async () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  browserSpeaks('vi-VN');
  renderApp();
  await userEvent.click(screen.getByRole('button', { name: 'EN – switch to English' }));
  expect(await screen.findByRole('button', { name: 'Scan again' })).toBeTruthy();
});
