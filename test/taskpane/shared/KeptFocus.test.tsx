import { act, render, waitFor } from '@testing-library/react';
import KeptFocus from '../../../src/taskpane/shared/KeptFocus';

/** A page whose inner part is drawn as it is told to be; the focus is in it. */
function page(inner: React.ReactNode) {
  return (
    <main>
      <KeptFocus />
      <button>Đầu trang</button>
      <section>{inner}</section>
      <footer>
        <button>Trước</button>
        <button data-heir="">Tiếp theo</button>
      </footer>
    </main>
  );
}

const hasFocus = jest.spyOn(document, 'hasFocus');
beforeEach(() => {
  // jsdom says that a document whose focused element was removed has no focus; a browser's has.
  hasFocus.mockReturnValue(true);
});

const focusOn = (name: string) => {
  const button = [...document.querySelectorAll('button')].find(each => each.textContent === name);
  act(() => {
    button?.focus();
  });
  expect(document.activeElement?.textContent).toBe(name);
};
const isOn = (name: string) =>
  waitFor(() => {
    expect(document.activeElement?.textContent).toBe(name);
  });

it('gives the focus of what went away to the first in the nearest part that can have it', async () => {
  const { rerender } = render(
    page(
      <ul>
        <li>
          <button>Một</button>
        </li>
        <li>
          <button>Hai</button>
        </li>
      </ul>,
    ),
  );
  focusOn('Một');
  rerender(
    page(
      <ul>
        <li key="two">
          <button>Hai</button>
        </li>
      </ul>,
    ),
  );
  await isOn('Hai');
});

it('prefers the heir where nothing nearer is left', async () => {
  const { rerender } = render(page(<button>Một</button>));
  focusOn('Một');
  rerender(page(null));
  await isOn('Tiếp theo');
});

it('passes over what cannot have the focus', async () => {
  const { rerender } = render(
    page(
      <div key="a">
        <button key="gone">Một</button>
        <button disabled>Khóa</button>
        <button>Hai</button>
      </div>,
    ),
  );
  focusOn('Một');
  rerender(
    page(
      <div key="a">
        <button disabled>Khóa</button>
        <button key="left">Ba</button>
      </div>,
    ),
  );
  await isOn('Ba');
});

it('takes no focus that somebody else has taken, nor one that was given up by a click beside', async () => {
  const { rerender } = render(page(<button>Một</button>));
  focusOn('Một');
  rerender(page(null));
  focusOn('Đầu trang');
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement?.textContent).toBe('Đầu trang');
  act(() => {
    (document.activeElement as HTMLElement).blur();
  });
  rerender(page(<p>Khác</p>));
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});

it('takes no focus from the document that is written in', async () => {
  const { rerender } = render(page(<button>Một</button>));
  focusOn('Một');
  hasFocus.mockReturnValue(false);
  rerender(page(null));
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});
