import { openReport, type ReportFile } from '../../../src/ooxml/docx/reportFile';
import { runChecks } from '../../../src/report/checks/kernel';
import { rules } from '../../../src/report/checks/rules';
import { viewReport } from '../../../src/report/checks/view';
import { nothingKept } from '../../../src/report/kept';
import type { Checked, ReadyState } from '../../../src/session/state';
import { reportFixture, reportOutline } from '../../support/reportFixture';
import { readyState } from '../renderPane';

export function fixtureReport(name: string): ReportFile {
  return openReport(reportFixture(name).bytes);
}

/** What the real rules find in a report of test/fixtures/reports. */
export function checkedFixture(name: string): Checked {
  const { reading } = fixtureReport(name);
  const view = viewReport(reportOutline, 'point', reading, { ...nothingKept, year: 2023 });
  return { view, ...runChecks(rules, view) };
}

/** The pane as it is after the check of that report. */
export function checkedState(name: string, rest: Parameters<typeof readyState>[0] = {}): ReadyState {
  return readyState({ outline: reportOutline, checked: checkedFixture(name), ...rest });
}
