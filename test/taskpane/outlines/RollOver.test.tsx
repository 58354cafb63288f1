import { screen } from '@testing-library/react';
import { yearChanges } from '../../../src/outline/rollOver';
import { findNode, type Outline } from '../../../src/outline/outline';
import { RollOver } from '../../../src/taskpane/outlines/RollOver';
import { doan2023, idOf, smallOutline } from '../../support/outlines';
import { parseOutline } from '../../../src/outline/parseOutline';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

const render = (outline: Outline = smallOutline, language: 'vi' | 'en' = 'vi') => {
  const onMade = jest.fn<undefined, [Outline]>();
  const page = <RollOver onBack={jest.fn()} onMade={onMade} />;
  return { onMade, ...renderPart(readyState({ outline }), page, { language }) };
};
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const make = () => screen.getByRole('button', { name: 'Tạo đề cương mới' });

it.each(['vi', 'en'] as const)(
  'shows each change before it is made, the sure ones ticked, in %s',
  async language => {
    const { container } = render(doan2023, language);
    const changes = yearChanges(doan2023);
    expect(changes.length).toBeGreaterThan(3);
    expect(boxes().map(box => box.checked)).toEqual(changes.map(change => change.isSure));
    expect([...container.querySelectorAll('ins')].map(to => to.textContent)).toEqual(
      changes.map(({ to }) => to),
    );
    expect(await axeFaults(container)).toEqual([]);
  },
);

it('makes only the changes that are ticked', async () => {
  const { user, onMade } = render();
  const campaign = idOf(smallOutline, '+ Kết quả triển khai Cuộc vận động');
  const at = yearChanges(smallOutline).findIndex(change => change.nodeId === campaign);
  await user.click(boxes()[at]!);
  await user.click(make());
  const made = onMade.mock.calls[0]![0];
  expect(findNode(made, campaign)?.text).toContain('năm 2023');
  const others = yearChanges(smallOutline).filter(({ nodeId }) => nodeId !== campaign);
  expect(others.length).toBeGreaterThan(0);
  for (const { nodeId } of others) expect(findNode(made, nodeId)?.text).toContain('2024');
});

it('has nothing to make where nothing is ticked, and says so where no year is named', async () => {
  const { user, onMade } = render(parseOutline('ĐỀ CƯƠNG\nI. KẾT QUẢ\n1. Giáo dục\n- Số lớp'));
  expect(screen.getByText('Không có chỗ nào ghi năm báo cáo.')).toBeTruthy();
  await user.click(make());
  expect(onMade).not.toHaveBeenCalled();
});
