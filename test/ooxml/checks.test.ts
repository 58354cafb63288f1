import { readReportFile } from '../../src/ooxml/docx/reportFile';
import { runChecks } from '../../src/report/checks/kernel';
import type { Finding } from '../../src/report/checks/kernel';
import { rules } from '../../src/report/checks/rules';
import { viewReport } from '../../src/report/checks/view';
import { fixtureNames, reportFixture, reportOutline } from '../support/reportFixture';
import type { ReportReading } from '../../src/report/reportReading';
import { parseTag } from '../../src/report/tag';

/** Where a finding is, in the words of the fixtures. */
function placeOf(finding: Finding, reading: ReportReading): string {
  if (finding.nodeId !== undefined) return finding.nodeId;
  if (finding.paragraph === undefined) return 'whole';
  const control = reading.paragraphs[finding.paragraph]?.control;
  const tag = control === undefined ? undefined : parseTag(reading.controls[control]?.tag ?? '');
  return tag?.nodeId ?? `p${String(finding.paragraph)}`;
}

function judge(name: string) {
  const { bytes, labels } = reportFixture(name);
  const reading = readReportFile(bytes);
  const view = viewReport(reportOutline, 'point', reading, {
    year: 2023,
    profile: 'doan',
    elsewhere: {},
  });
  const findings = runChecks(rules, view);
  const found = findings.map(each => `${each.rule}@${placeOf(each, reading)}`);
  const missed = without(labels, found);
  const wrong = without(found, labels);
  return { labels, found, missed, wrong, findings };
}

/** What of a list the other does not hold, as often as it stands there. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter(each => {
    const index = rest.indexOf(each);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

const severities = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));
const ruleOf = (label: string) => label.split('@')[0] ?? '';

it.each(fixtureNames)('finds in %s what a person finds', name => {
  const { missed, wrong } = judge(name);
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
});

it('has the precision and recall that it promises', () => {
  const totals = { error: [0, 0, 0], warning: [0, 0, 0], hint: [0, 0, 0] } as Record<string, number[]>;
  for (const name of fixtureNames) {
    const { labels, missed, wrong } = judge(name);
    for (const [index, list] of [labels, missed, wrong].entries()) {
      for (const label of list) {
        const counts = totals[severities.get(ruleOf(label)) ?? ''];
        if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  }
  const rates = Object.fromEntries(
    Object.entries(totals).map(([severity, [all = 0, missed = 0, wrong = 0]]) => [
      severity,
      { labels: all, recall: (all - missed) / all, precision: (all - missed) / (all - missed + wrong) },
    ]),
  );
  process.stdout.write(`${JSON.stringify(rates)}\n`);
  expect(rates.error).toMatchObject({ recall: 1, precision: 1 });
  expect(rates.warning?.recall).toBeGreaterThanOrEqual(0.9);
  expect(rates.warning?.precision).toBeGreaterThanOrEqual(0.95);
});
