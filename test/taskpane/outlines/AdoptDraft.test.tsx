import { act, screen } from '@testing-library/react';
import { matchDraft } from '../../../src/report/matchDraft';
import type { SessionActions } from '../../../src/session/sessionActions';
import type { Draft } from '../../../src/session/state';
import { AdoptDraft } from '../../../src/taskpane/outlines/AdoptDraft';
import { smallOutline } from '../../support/outlines';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart, silentActions } from '../renderPane';

const words = [
  'BÁO CÁO',
  'I. KẾT QUẢ ĐẠT ĐƯỢC',
  '1. Công tác tuyên truyền, giáo dục',
  '- Nhận định khái quát về công tác tuyên truyền',
  'Đã triển khai sâu rộng tới 12 xã.',
  '2. Tổ chức phong trào',
];
const draft: Draft = {
  granularity: 'point',
  matches: matchDraft(
    smallOutline,
    'point',
    words.map(text => ({ text, label: '', outlineLevel: 10, reach: 'free' as const, controlTag: '' })),
  ),
  texts: words,
};

const render = (read: Draft | 'refused' = draft, language: 'vi' | 'en' = 'vi') => {
  const [onBack, onAdopted] = [jest.fn(), jest.fn()];
  const page = <AdoptDraft onBack={onBack} onAdopted={onAdopted} />;
  const state = readyState();
  let answer: (value: Awaited<ReturnType<SessionActions['readDraft']>>) => void = () => undefined;
  const actions = silentActions();
  actions.readDraft.mockReturnValue(
    new Promise(resolve => {
      answer = resolve;
    }),
  );
  const rendered = renderPart(state, page, { language, actions });
  const comes = () =>
    act(async () => {
      answer(read === 'refused' ? { isDone: false } : { isDone: true, value: read });
      await Promise.resolve();
    });
  return { onBack, onAdopted, comes, ...rendered };
};
const take = () => screen.getByRole('button', { name: /^Nhận \d+ chỗ đã chọn$/ });
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');

it.each(['vi', 'en'] as const)(
  'says that it reads, then shows every match with what was found, in %s',
  async language => {
    const { comes, container } = render(draft, language);
    const { outlines } = stringsFor(language);
    expect(screen.getByText(outlines.reading)).toBeTruthy();
    await comes();
    expect(screen.queryByText(outlines.reading)).toBeNull();
    expect(boxes()).toHaveLength(draft.matches.length);
    expect(draft.matches.length).toBeGreaterThan(3);
    for (const { found } of draft.matches)
      expect(screen.getByText(outlines.foundText({ text: found }))).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  },
);

it('has the exact ones ticked, the others left to be looked at, and takes just what is ticked', async () => {
  const { comes, user, actions, onAdopted } = render();
  await comes();
  const exact = draft.matches.filter(match => match.isExact);
  expect(exact.length).toBeLessThan(draft.matches.length);
  expect(take().textContent).toBe(`Nhận ${String(exact.length)} chỗ đã chọn`);
  const [left] = boxes().filter(box => box.checked);
  await user.click(left!);
  await user.click(take());
  const [given, chosen] = actions.adoptDraft.mock.calls[0]!;
  expect(given).toBe(draft);
  expect(chosen).toHaveLength(exact.length - 1);
  expect(chosen.every(match => match.isExact)).toBe(true);
  expect(onAdopted).toHaveBeenCalledTimes(1);
});

it('stays where Word did not let it through', async () => {
  const { comes, user, actions, onAdopted } = render();
  await comes();
  actions.adoptDraft.mockResolvedValue({ isDone: false });
  await user.click(take());
  expect(actions.adoptDraft).toHaveBeenCalledTimes(1);
  expect(onAdopted).not.toHaveBeenCalled();
});

it('says that there is nothing to take, but not where nothing could be read', async () => {
  const none = render({ ...draft, matches: [] });
  await none.comes();
  expect(screen.getByText(/^Không tìm thấy mục nào/)).toBeTruthy();
  expect(take().getAttribute('aria-disabled')).toBe('true');
  none.unmount();
  const failed = render('refused');
  await failed.comes();
  expect(screen.queryByText(/^Không tìm thấy mục nào/)).toBeNull();
});
