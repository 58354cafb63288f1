import { act, screen, waitFor, within } from '@testing-library/react';
import { nothingKept } from '../../../src/report/kept';
import type { Finding, RuleId } from '../../../src/report/checks/rules';
import { Pane } from '../../../src/taskpane/Pane';
import { FindingCard } from '../../../src/taskpane/checks/FindingCard';
import { reportOutline } from '../../support/reportFixture';
import { axeFaults } from '../axeFaults';
import { renderPart, wholeSnapshot } from '../renderPane';
import { checkedFixture, checkedState } from './checkedState';

function findingOf(report: string, rule: RuleId): Finding {
  const found = checkedFixture(report).findings.find(finding => finding.rule === rule);
  if (found === undefined) throw new Error(`${report} has no ${rule}`);
  return found;
}

const render = (finding: Finding, rest: Parameters<typeof checkedState>[1] = {}) => {
  const [onAdopt, onMended] = [jest.fn(), jest.fn()];
  const card = (
    <ul>
      <FindingCard finding={finding} onAdopt={onAdopt} onMended={onMended} />
    </ul>
  );
  return { onAdopt, onMended, ...renderPart(checkedState('dots', rest), card) };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const dots = findingOf('dots', 'dotLeaders');

it('leads by its sentence to the place, and quotes what stands there', async () => {
  const { user, actions, container } = render(dots);
  await user.click(button('Tới chỗ này: Còn dòng chấm chưa điền.'));
  expect(actions.goToFinding.mock.calls).toEqual([[dots]]);
  expect(screen.getByText(`“${dots.excerpt ?? ''}”`)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

it('is ignored only for a reason, which can be given up again', async () => {
  const { user, actions } = render(dots);
  await user.click(button(/^Bỏ qua: /));
  const confirm = button('Bỏ qua');
  expect(confirm.getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByLabelText('Lý do bỏ qua'), '   ');
  await user.click(confirm);
  expect(actions.ignoreFinding).not.toHaveBeenCalled();
  await user.click(button('Thôi'));
  expect(screen.queryByLabelText('Lý do bỏ qua')).toBeNull();
  await user.click(button(/^Bỏ qua: /));
  await user.type(screen.getByLabelText('Lý do bỏ qua'), ' Đã hỏi Ban Thường vụ ');
  await user.click(button('Bỏ qua'));
  expect(actions.ignoreFinding.mock.calls).toEqual([[dots.key, 'Đã hỏi Ban Thường vụ']]);
});

it('says why it is ignored, and counts again when asked to', async () => {
  const { user, actions } = render(dots, {
    kept: { ...nothingKept, ignored: { [dots.key]: 'Mẫu của tỉnh' } },
  });
  expect(screen.getByText('Bỏ qua vì: Mẫu của tỉnh')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Bỏ qua: / })).toBeNull();
  await user.click(button('Xét lại'));
  expect(actions.ignoreFinding.mock.calls).toEqual([[dots.key, undefined]]);
});

it('shows a safe change before it is made, and has the report checked again after it', async () => {
  const finding = checkedFixture('second-look')
    .findings.concat(
      checkedFixture('guards').findings,
      checkedFixture('form').findings,
      checkedFixture('weak').findings,
    )
    .find(({ fix }) => fix !== undefined);
  expect(finding?.fix).toBeDefined();
  const { user, actions, onMended } = render(finding!);
  const { from, to } = finding!.fix!;
  expect(
    screen.getByText(
      (_, element) => element?.tagName === 'P' && element.textContent === `“${from}” → “${to}”`,
    ),
  ).toBeTruthy();
  await user.click(button('Sửa'));
  expect(actions.mendFinding.mock.calls).toEqual([[finding]]);
  await waitFor(() => {
    expect(onMended).toHaveBeenCalledTimes(1);
  });
});

it('puts in a section or a slot that is missing, and leads to adopting where its heading was typed', async () => {
  const nodeId = reportOutline.roots[0]!.children[0]!.id;
  const missing: Finding = {
    ...dots,
    rule: 'sectionMissing',
    nodeId,
    values: { heading: 'Mục 1', isTyped: false },
  };
  const first = render(missing);
  await first.user.click(button('Chèn'));
  expect(first.actions.insertSection.mock.calls).toEqual([[nodeId]]);
  await waitFor(() => {
    expect(first.onMended).toHaveBeenCalledTimes(1);
  });
  first.container.remove();

  const typed = render({ ...missing, values: { heading: 'Mục 1', isTyped: true } });
  await typed.user.click(within(typed.container).getByRole('button', { name: 'Nhận bản đang viết' }));
  expect(typed.onAdopt).toHaveBeenCalledTimes(1);
  expect(typed.actions.insertSection).not.toHaveBeenCalled();
  typed.container.remove();

  const slot = render(findingOf('structure', 'slotMissing'));
  await slot.user.click(within(slot.container).getByRole('button', { name: 'Chèn' }));
  expect(slot.actions.insertMissing).toHaveBeenCalledTimes(1);
});

it('starts nothing while Word is busy', async () => {
  const { user, actions } = render({ ...dots, fix: { from: 'a', to: 'b' } }, { task: 'scanning' });
  await user.click(button('Sửa'));
  expect(actions.mendFinding).not.toHaveBeenCalled();
});

it('leaves the focus in the list when the finding that was ignored goes away', async () => {
  const snapshot = wholeSnapshot({}, { outline: reportOutline });
  const state = checkedState('dots', { snapshot });
  const { user, actions, become } = renderPart(state, <Pane />);
  await user.click(button('Kiểm tra và gửi'));
  await user.click((await screen.findAllByRole('button', { name: /^Bỏ qua: / }))[0]!);
  await user.type(screen.getByLabelText('Lý do bỏ qua'), 'Mẫu');
  await user.click(button('Bỏ qua'));
  const gone = document.activeElement;
  const key = actions.ignoreFinding.mock.calls[0]![0];
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => {
    become({ ...state, kept: { ...nothingKept, ignored: { [key]: 'Mẫu' } } });
  });
  await waitFor(() => {
    expect(gone?.isConnected).toBe(false);
    expect(document.activeElement).not.toBe(document.body);
  });
  expect(document.activeElement?.closest('ul')).not.toBeNull();
});
