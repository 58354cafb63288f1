import { cleanup, screen, within } from '@testing-library/react';
import { runChecks } from '../../../src/report/checks/kernel';
import { rules, type RuleId } from '../../../src/report/checks/rules';
import type { Checked } from '../../../src/session/state';
import type { Language } from '../../../src/strings/languages';
import { stringsFor } from '../../support/strings';
import { viewOf } from '../../support/ruleFixture';
import { readyState, renderPane, wholeSnapshot } from '../renderPane';

/** What was found is given with it: the report itself does not matter here. */
const view = viewOf('@slot p1.s1.i01', 'Công tác tuyên truyền được triển khai đồng bộ.');

function checkedBut(unchecked: readonly RuleId[], findings: Checked['findings'] = []): Checked {
  return { view, findings, unchecked };
}

async function openCheck(checked: Checked, language: Language) {
  const { user, container } = renderPane(readyState({ checked, snapshot: wholeSnapshot() }), { language });
  await user.click(screen.getByRole('button', { name: stringsFor(language).pane.check }));
  await screen.findByRole('heading', { level: 1, name: stringsFor(language).checks.title });
  const [verdict] = within(await screen.findByRole('main')).getAllByText(/./, {
    selector: '[role=status] > p',
  });
  return { user, verdict, text: () => container.textContent };
}

const warnings = runChecks(
  rules,
  viewOf('@slot p1.s1.i02', 'Năm 2022 mở nhiều lớp học tập rất sôi nổi.'),
).findings.filter(({ severity }) => severity === 'warning');
const errors = runChecks(rules, viewOf('@slot p1.s1.i02', 'Tổ chức …… lớp học tập.')).findings.filter(
  ({ rule }) => rule === 'dotLeaders',
);

it.each<[Language, RuleId[], Checked['findings'], string]>([
  ['vi', [], [], 'Sẵn sàng gửi'],
  ['vi', [], warnings, 'Sẵn sàng gửi, 2 cảnh báo'],
  ['vi', ['noFigure'], [], 'Chưa kiểm tra được hết, 1 phép kiểm không chạy được'],
  ['vi', ['noFigure'], warnings, 'Chưa kiểm tra được hết, 2 cảnh báo, 1 phép kiểm không chạy được'],
  ['vi', ['noFigure', 'spacing'], errors, 'Chưa thể gửi: 1 lỗi, 2 phép kiểm không chạy được'],
  ['en', ['noFigure'], [], 'Not everything was checked, 1 check could not run'],
  ['en', ['noFigure', 'spacing'], warnings, 'Not everything was checked, 2 warnings, 2 checks could not run'],
])(
  'in %s, without %j, says so in the verdict and by name',
  async (language, unchecked, findings, sentence) => {
    const { verdict, text } = await openCheck(checkedBut(unchecked, findings), language);
    expect(verdict?.textContent).toBe(sentence);
    const strings = stringsFor(language).checks;
    const told = unchecked.map(rule =>
      strings.couldNotCheck({ name: stringsFor(language).rules[rule].name }),
    );
    expect(screen.queryAllByRole('listitem').map(item => item.textContent)).toEqual(
      expect.arrayContaining(told),
    );
    expect(text().match(/Chưa kiểm tra được “|could not be checked/g) ?? []).toHaveLength(unchecked.length);
  },
);

it('is green only where everything was checked', async () => {
  const colours = [];
  for (const checked of [checkedBut([]), checkedBut(['noFigure']), checkedBut([], warnings)]) {
    cleanup();
    const { verdict } = await openCheck(checked, 'vi');
    colours.push(verdict?.className);
  }
  const [good, unchecked, warned] = colours;
  expect(unchecked).not.toBe(good);
  expect(unchecked).toBe(warned);
});

it.each<[Language, string]>([
  ['vi', 'Chưa kiểm tra được:\n- Thiếu số liệu\n- Khoảng trắng\n'],
  ['en', 'Could not be checked:\n- No figure\n- Spaces\n'],
])('stands on the slip for the leader too, in %s', async (language, lines) => {
  const { user, text } = await openCheck(checkedBut(['noFigure', 'spacing']), language);
  await user.click(screen.getByRole('button', { name: stringsFor(language).checks.slip }));
  expect(text()).toContain(lines);
});
