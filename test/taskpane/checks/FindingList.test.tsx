import { screen, within } from '@testing-library/react';
import { nothingKept } from '../../../src/report/kept';
import { FindingList } from '../../../src/taskpane/checks/FindingList';
import { stringsFor } from '../../support/strings';
import { renderPart } from '../renderPane';
import { checkedFixture, checkedState } from './checkedState';

const render = (state = checkedState('dots')) => {
  const [onAdopt, onMended] = [jest.fn(), jest.fn()];
  return { onAdopt, onMended, ...renderPart(state, <FindingList onAdopt={onAdopt} onMended={onMended} />) };
};
const tabs = () => within(screen.getByRole('group', { name: 'Lọc theo mức' })).getAllByRole('button');
const { rules, checks } = stringsFor('vi');

it('shows the gravest first, grouped by rule with counts, and each severity when it is chosen', async () => {
  const { findings } = checkedFixture('dots');
  const of = (severity: string) => findings.filter(finding => finding.severity === severity);
  const { user } = render();
  expect(tabs().map(tab => [tab.textContent, tab.getAttribute('aria-pressed')])).toEqual([
    [`Lỗi ${String(of('error').length)}`, 'true'],
    [`Cảnh báo ${String(of('warning').length)}`, 'false'],
    [`Gợi ý ${String(of('hint').length)}`, 'false'],
    ['Đã bỏ qua 0', 'false'],
  ]);
  expect(of('error').length).toBeGreaterThan(5);
  expect(screen.getAllByRole('listitem')).toHaveLength(of('error').length);
  for (const rule of new Set(of('error').map(finding => finding.rule))) {
    const count = of('error').filter(finding => finding.rule === rule).length;
    expect(screen.getByRole('heading', { name: `${rules[rule].name} ${String(count)}` })).toBeTruthy();
  }
  await user.click(tabs()[3]!);
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText(checks.noneOf.ignored)).toBeTruthy();
});

it('counts what is ignored apart, and shows the reason there', async () => {
  const checked = checkedFixture('dots');
  const [first] = checked.findings.filter(({ severity }) => severity === 'error');
  const kept = { ...nothingKept, ignored: { [first!.key]: 'Đã hỏi Ban Thường vụ' } };
  const { user } = render(checkedState('dots', { checked, kept }));
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length;
  expect(tabs()[0]!.textContent).toBe(`Lỗi ${String(errors - 1)}`);
  await user.click(screen.getByRole('button', { name: 'Đã bỏ qua 1' }));
  expect(screen.getByText('Bỏ qua vì: Đã hỏi Ban Thường vụ')).toBeTruthy();
});
