import { act, render, screen } from '@testing-library/react';
import { lazy, type ComponentType } from 'react';
import { Later } from '../../../src/taskpane/shared/Later';

type Come = { readonly default: ComponentType };

/** A part that comes when it is told to. */
function partToCome() {
  let come: (part: Come) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const Part = lazy(
    () =>
      new Promise<Come>((resolve, reject) => {
        come = resolve;
        fail = reject;
      }),
  );
  const page = (
    <Later meanwhile={<p>Đang tải</p>} otherwise={<p role="alert">Chưa tải được</p>}>
      <Part />
    </Later>
  );
  return { page, come: (part: Come) => come(part), fail: (error: Error) => fail(error) };
}

it('shows what stands there meanwhile, then what came', async () => {
  const { page, come } = partToCome();
  render(page);
  expect(screen.getByText('Đang tải')).toBeTruthy();
  await act(async () => {
    come({ default: () => <p>Đã tới</p> });
    await Promise.resolve();
  });
  expect(await screen.findByText('Đã tới')).toBeTruthy();
  expect(screen.queryByText('Đang tải')).toBeNull();
});

it('says that it did not come', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { page, fail } = partToCome();
  render(page);
  await act(async () => {
    fail(new Error('Loading chunk 59 failed'));
    await Promise.resolve();
  });
  expect((await screen.findByRole('alert')).textContent).toBe('Chưa tải được');
});
