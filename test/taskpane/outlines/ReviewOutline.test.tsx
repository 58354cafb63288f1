import { fireEvent, screen, within } from '@testing-library/react';
import { readSourceText, type OutlineSource } from '../../../src/session/outlineSources';
import { ReviewOutline } from '../../../src/taskpane/outlines/ReviewOutline';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart, wholeSnapshot } from '../renderPane';

const text =
  '10\nI. KẾT QUẢ\n1. Giáo dục\nCông tác lạc dòng\n- Số lớp\n3. Phong trào\n-----\nII. ĐÁNH GIÁ\n1. Mặt được';

function sourceOf(words: string): OutlineSource {
  const reading = readSourceText(words);
  if (reading.kind === 'fault') throw new Error(reading.fault);
  return reading;
}

const render = (source = sourceOf(text), state = readyState(), language: 'vi' | 'en' = 'vi') => {
  const names = ['onBack', 'onSource', 'onUsed', 'onCompare'] as const;
  const ways = Object.fromEntries(names.map(name => [name, jest.fn()])) as Record<
    (typeof names)[number],
    jest.Mock
  >;
  return { ...ways, ...renderPart(state, <ReviewOutline source={source} {...ways} />, { language }) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const items = () => screen.getAllByRole('treeitem').map(each => each.textContent);

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

it.each(['vi', 'en'] as const)('has no accessibility fault in %s', async language => {
  const { container } = render(sourceOf(text), readyState(), language);
  expect(await axeFaults(container)).toEqual([]);
});

it('says what was put right while reading, and leads from each doubt to its line and its source', async () => {
  const { user } = render();
  expect(screen.getByText('Đã xử lý 2 chỗ khi đọc')).toBeTruthy();
  await user.click(button(/^Dòng 6: số thứ tự nhảy/));
  expect(item(/^3\. Phong trào/).getAttribute('aria-selected')).toBe('true');
  const source = within(screen.getByRole('region', { name: 'Văn bản gốc' }));
  expect(source.getByText('3. Phong trào').parentElement?.hasAttribute('data-current')).toBe(true);
});

it('is corrected by keyboard, each step taken back by the same keys, and the focus stays in the tree', async () => {
  const { user } = render();
  const before = items();
  await user.click(item(/^3\. Phong trào/));
  expect(document.activeElement).toBe(item(/^3\. Phong trào/));
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(item(/^3\. Phong trào ?, cấp 1/)).toBeTruthy();
  await user.keyboard('{Control>}z{/Control}');
  expect(items()).toEqual(before);
  await user.keyboard('{Delete}');
  expect(screen.queryByRole('treeitem', { name: /^3\. Phong trào/ })).toBeNull();
  expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
  await user.keyboard('{Control>}z{/Control}');
  expect(items()).toEqual(before);
});

it('gives the words of the selected line to F2, and takes them back from Enter', async () => {
  const { user } = render();
  await user.click(item(/^1\. Giáo dục/));
  await user.keyboard('{F2}');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Sửa chữ');
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'Công  tác giáo dục{Enter}');
  expect(item(/^1\. Công tác giáo dục/)).toBeTruthy();
});

it('splits at the cursor, joins with the line above, and leaves out of the report what is ticked so', async () => {
  const { user } = render();
  const count = items().length;
  await user.click(item(/^- Số lớp/));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Sửa chữ');
  field.setSelectionRange(3, 3);
  await user.click(button('Tách tại con trỏ'));
  expect(items()).toHaveLength(count + 1);
  await user.click(button('Hoàn tác'));
  await user.click(button('Nối với dòng trên'));
  expect(items()).toHaveLength(count - 1);
  expect(item(/Giáo dục.*Số lớp/).getAttribute('aria-selected')).toBe('true');
  await user.click(screen.getByRole('checkbox', { name: 'Không phải báo cáo' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Không phải báo cáo' }).checked).toBe(true);
});

it('takes the outline for this document and keeps it on this computer', async () => {
  const { user, actions, onUsed } = render();
  actions.takeOutline.mockResolvedValue({ isDone: true, value: true });
  await user.click(button('Dùng đề cương này'));
  expect(actions.takeOutline.mock.calls[0]![0].roots.map(root => root.text)).toEqual(['KẾT QUẢ', 'ĐÁNH GIÁ']);
  expect(onUsed).toHaveBeenCalledTimes(1);
  expect(localStorage).toHaveLength(1);
});

it('says once that the browser keeps nothing, and goes on at the second press', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const { user, actions, onUsed } = render();
  actions.takeOutline.mockResolvedValue({ isDone: true, value: true });
  await user.click(button('Dùng đề cương này'));
  expect(screen.getByText(/^Trình duyệt không cho lưu/)).toBeTruthy();
  expect(onUsed).not.toHaveBeenCalled();
  await user.click(button('Dùng đề cương này'));
  expect(onUsed).toHaveBeenCalledTimes(1);
  expect(actions.takeOutline).toHaveBeenCalledTimes(1);
});

it('stays where Word did not take the outline', async () => {
  const { user, actions, onUsed } = render();
  actions.takeOutline.mockResolvedValue({ isDone: false });
  await user.click(button('Dùng đề cương này'));
  expect(onUsed).not.toHaveBeenCalled();
});

it('compares first where the document has slots', async () => {
  const { user, actions, onCompare } = render(sourceOf(text), readyState({ snapshot: wholeSnapshot() }));
  await user.click(button('So với đề cương đang dùng'));
  expect(actions.takeOutline).not.toHaveBeenCalled();
  expect(onCompare).toHaveBeenCalledTimes(1);
});

it('uses no text with lost letters before somebody has looked: converted, or as it is', async () => {
  const damaged = sourceOf(
    'I. KÕT QU¶ §¹T §­îc\n1. C«ng t¸c gi¸o dôc chÝnh trÞ\n- Sè líp häc tËp nghÞ quyÕt cña §oµn',
  );
  expect(damaged.damage?.kind).toBe('tcvn3');
  const { user, actions, onSource, container } = render(damaged);
  await user.click(button('Dùng đề cương này'));
  expect(actions.takeOutline).not.toHaveBeenCalled();
  expect(await axeFaults(container)).toEqual([]);
  await user.click(button('Chuyển sang Unicode'));
  expect((onSource.mock.calls as [OutlineSource][])[0]![0].text).toContain('Công tác giáo dục chính trị');
  await user.click(button('Vẫn dùng văn bản này'));
  await user.click(button('Dùng đề cương này'));
  expect(actions.takeOutline).toHaveBeenCalledTimes(1);
});

it('has nothing to use when every line is dropped, and brings the last back', async () => {
  const { user } = render(sourceOf('I. KẾT QUẢ\n1. Giáo dục'));
  fireEvent.keyDown(item(/^I\. KẾT QUẢ/), { key: 'Delete' });
  while (screen.queryAllByRole('treeitem').length > 0)
    fireEvent.keyDown(screen.getAllByRole('treeitem')[0]!, { key: 'Delete' });
  expect(screen.getByText('Không còn mục nào.')).toBeTruthy();
  expect(button('Dùng đề cương này').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Hoàn tác'));
  expect(screen.getAllByRole('treeitem').length).toBeGreaterThan(0);
});
