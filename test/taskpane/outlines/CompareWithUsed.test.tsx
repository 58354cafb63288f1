import { screen } from '@testing-library/react';
import { parseOutline } from '../../../src/outline/parseOutline';
import { CompareWithUsed } from '../../../src/taskpane/outlines/CompareWithUsed';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

const head = 'ĐỀ CƯƠNG BÁO CÁO\nI. KẾT QUẢ\n1. Công tác giáo dục\n';
const used = parseOutline(
  `${head}- Số lớp\n- Số lượt\n2. Phong trào\n- Kết quả phong trào tình nguyện tại chỗ`,
);
const next = parseOutline(`${head}- Số lớp\n- Số lượt đoàn viên\n2. Phong trào\n- Kết quả chuyển đổi số`);

const render = (to = next, language: 'vi' | 'en' = 'vi') => {
  const onUpdated = jest.fn();
  const page = <CompareWithUsed next={to} onBack={jest.fn()} onUpdated={onUpdated} />;
  return { onUpdated, ...renderPart(readyState({ outline: used }), page, { language }) };
};
const update = () => screen.getByRole('button', { name: 'Cập nhật' });
const question = () => screen.getByRole('radiogroup', { name: 'Có phải cùng một mục: Số lượt' });

it.each(['vi', 'en'] as const)('has no accessibility fault in %s', async language => {
  const { container } = render(next, language);
  expect(await axeFaults(container)).toEqual([]);
});

it('updates nothing before every doubt is decided, and says how many are left', async () => {
  const { user, actions } = render();
  expect(question()).toBeTruthy();
  const status = screen.getByRole('status');
  expect(status.textContent).toMatch(/^Còn \d chỗ cần quyết định\.$/);
  await user.click(update());
  expect(actions.updateOutline).not.toHaveBeenCalled();
  for (const radio of screen.getAllByRole('radio', { name: 'Là một, giữ chữ đã viết' }))
    await user.click(radio);
  expect(status.textContent).toBe('Đã quyết định xong.');
  await user.click(update());
  expect(actions.updateOutline).toHaveBeenCalledTimes(1);
});

it.each([
  ['Là một, giữ chữ đã viết', true],
  ['Khác nhau', false],
])('hands over what goes on as what was decided: %s', async (answer, isSame) => {
  const { user, actions, onUpdated } = render();
  for (const radio of screen.getAllByRole('radio', { name: answer })) await user.click(radio);
  await user.click(update());
  const [to, heirs] = actions.updateOutline.mock.calls[0]!;
  const turns = used.roots[0]!.children[0]!.children[1]!;
  const sure = used.roots[0]!.children[0]!.children[0]!;
  expect(to).toBe(next);
  expect(heirs.get(turns.id)?.text).toBe(isSame ? 'Số lượt đoàn viên' : undefined);
  expect(heirs.get(sure.id)?.text).toBe('Số lớp');
  expect(onUpdated).toHaveBeenCalledTimes(1);
});

it('stays where Word did not let it through', async () => {
  const { user, actions, onUpdated } = render();
  actions.updateOutline.mockResolvedValue({ isDone: false });
  for (const radio of screen.getAllByRole('radio', { name: 'Khác nhau' })) await user.click(radio);
  await user.click(update());
  expect(actions.updateOutline).toHaveBeenCalledTimes(1);
  expect(onUpdated).not.toHaveBeenCalled();
});

it('asks nothing where nothing changed', () => {
  render(used);
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.getByText('0 bỏ')).toBeTruthy();
  expect(update().getAttribute('aria-disabled')).not.toBe('true');
});
