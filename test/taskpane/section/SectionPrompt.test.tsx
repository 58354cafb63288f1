import { screen, within } from '@testing-library/react';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../../support/outlines';
import { scrolledIntoView } from '../jsdomStubs';
import { readyState, renderPane, wholeSnapshot } from '../renderPane';

const section = idOf(smallOutline, '1. Công tác tuyên truyền');
const overview = idOf(smallOutline, '- Nhận định khái quát về');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục truyền thống');
const campaign = idOf(smallOutline, '+ Kết quả triển khai Cuộc vận động');
const campaignText = 'Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023.';

const panel = () => within(screen.getByRole('region', { name: 'Nội dung cần nêu' }));
const point = (name: RegExp) => {
  const item = panel().getByRole('button', { name }).closest('li');
  if (item === null) throw new Error(`${String(name)} is in no point`);
  return item;
};
const withPrompt = (snapshot = wholeSnapshot()) => readyState({ snapshot, currentSectionId: section });

it('says what to do while no section is in hand', () => {
  renderPane(readyState());
  expect(panel().getByText(/^Chọn một mục trong đề cương/)).toBeTruthy();
});

it('names each point of the section with its state', () => {
  renderPane(withPrompt(wholeSnapshot({ [overview]: 'Công tác tuyên truyền được triển khai sâu rộng.' })));
  expect(point(/^Nhận định khái quát/).textContent).toContain('(đã có nội dung)');
  expect(point(/^Kết quả công tác giáo dục/).textContent).toContain('(còn trống)');
});

it('gives hints as our own, apart from the words of the outline', () => {
  renderPane(withPrompt());
  const hint = within(point(/^Nhận định khái quát/)).getByText(
    'Gợi ý của Đủ Ý: nêu nhận định, xu hướng so với cùng kỳ',
  );
  expect(hint.closest('button')).toBeNull();
  expect(point(/^Kết quả công tác giáo dục/).textContent).toContain('nêu tên mô hình, nơi làm');
});

it('goes to the slot of a point whose words are clicked', async () => {
  const { user, actions } = renderPane(withPrompt());
  await user.click(panel().getByRole('button', { name: /^Nhận định khái quát/ }));
  expect(actions.goTo.mock.calls).toEqual([[overview]]);
});

it('ticks a sub-point as covered', async () => {
  const { user, actions } = renderPane(withPrompt());
  await user.click(panel().getByRole('checkbox', { name: campaignText }));
  expect(actions.tick.mock.calls).toEqual([[campaign, true]]);
});

it('takes a tick back', async () => {
  const snapshot = snapshotOf([[tagOf(smallOutline, tradition, 'slot', new Set([0])), 'Đã tổ chức.']]);
  const { user, actions } = renderPane(withPrompt(snapshot));
  const box = panel().getByRole<HTMLInputElement>('checkbox', { name: campaignText });
  expect(box.checked).toBe(true);
  await user.click(box);
  expect(actions.tick.mock.calls).toEqual([[campaign, false]]);
});

it('suggests a tick where the text names what the sub-point names, and never ticks by itself', async () => {
  const text = 'Đã phát động Cuộc vận động “Tự hào một dải non sông” tại 12 xã.';
  const { user, actions } = renderPane(withPrompt(wholeSnapshot({ [tradition]: text })));
  expect(panel().getByRole<HTMLInputElement>('checkbox', { name: campaignText }).checked).toBe(false);
  const suggestions = panel().getAllByRole('button', { name: /^Có vẻ đã nêu – đánh dấu/ });
  expect(suggestions).toHaveLength(1);
  await user.click(suggestions[0]!);
  expect(actions.tick.mock.calls).toEqual([[campaign, true]]);
});

it('cannot tick what has no slot to keep the tick in, and says why', () => {
  renderPane(withPrompt(snapshotOf([])));
  const box = panel().getByRole<HTMLInputElement>('checkbox', { name: campaignText });
  expect(box.disabled).toBe(true);
  expect(panel().getAllByTitle('Đánh dấu được khi ý này có đúng một ô trong tài liệu.')).not.toHaveLength(0);
  expect(panel().getByText('Mục này chưa có trong tài liệu.')).toBeTruthy();
});

it('leads to each slot of a point that has two', async () => {
  const tag = tagOf(smallOutline, overview);
  const { user, actions } = renderPane(
    withPrompt(
      snapshotOf([
        [tag, 'Bản thứ nhất.'],
        [tag, 'Bản thứ hai.'],
      ]),
    ),
  );
  expect(point(/^Nhận định khái quát/).textContent).toContain('Ý này có 2 ô trong tài liệu.');
  await user.click(panel().getByRole('button', { name: 'Tới ô 1' }));
  await user.click(panel().getByRole('button', { name: 'Tới ô 2' }));
  expect(actions.goTo.mock.calls).toEqual([
    [overview, 0],
    [overview, 1],
  ]);
});

it('offers to put back the slots that were deleted', async () => {
  const { user, actions } = renderPane(withPrompt(snapshotOf([[tagOf(smallOutline, overview), '']])));
  expect(panel().getByText(/^Còn thiếu 1 ô của mục này trong tài liệu\./)).toBeTruthy();
  await user.click(panel().getByRole('button', { name: 'Chèn lại ô thiếu' }));
  expect(actions.insertMissing.mock.calls).toEqual([[section]]);
});

it('marks the point that the cursor is in, and brings it into view', () => {
  renderPane(readyState({ snapshot: wholeSnapshot({}, { cursorAt: tradition }) }));
  const current = point(/^Kết quả công tác giáo dục/);
  expect(current.getAttribute('aria-current')).toBe('true');
  expect(point(/^Nhận định khái quát/).getAttribute('aria-current')).toBeNull();
  expect(scrolledIntoView).toContain(current);
});

it('can be put away and brought back by keyboard', async () => {
  const { user } = renderPane(withPrompt());
  const fold = panel().getByRole('button', { name: 'Thu phần nội dung cần nêu' });
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  fold.focus();
  await user.keyboard('{Enter}');
  expect(panel().queryByRole('checkbox')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{Enter}');
  expect(panel().getAllByRole('checkbox')).toHaveLength(2);
});

it('has every point and sub-point of the longest section of the real outline', () => {
  renderPane(readyState({ outline: doan2023, currentSectionId: idOf(doan2023, '1. Công tác tuyên truyền') }));
  const { children } = doan2023.roots[0]!.children[0]!;
  expect(panel().getAllByRole('listitem')).toHaveLength(children.length);
  expect(panel().getAllByRole('checkbox')).toHaveLength(
    children.reduce((sum, each) => sum + each.children.length, 0),
  );
});
