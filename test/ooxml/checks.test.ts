import { readReportFile } from '../../src/ooxml/docx/reportFile';
import { runChecks } from '../../src/report/checks/kernel';
import { rules, type Finding } from '../../src/report/checks/rules';
import { viewReport } from '../../src/report/checks/view';
import { readingOf } from '../support/readingOf';
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
  const { findings, unchecked } = runChecks(rules, view);
  expect(unchecked).toEqual([]);
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

const severities = new Map<string, string>(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
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

/** Keys under which documents in use keep what was ignored, one of each rule that finds anything here. */
const keysInUse: Readonly<Record<string, readonly string[]>> = {
  dots: ['dotLeaders:p1.s2.u1.i02:8448cffd', 'fillerOnly:p1.s1.i01:f79aea3a', 'slotEmpty:p1.s4:24101d13'],
  figures: [
    'decimalStyle:p1.s2.u1.i02:f8903fbb',
    'figureForm:p1.s2.u1.i03:adbf6dc3',
    'percentMismatch:p1.s1.i04:b2aad8f3',
    'scaleJump:p1.s3.i03:8a41d0c4',
    'turnsAsPeople:p2.s1:7f8efd31',
    'twoValues:p2.s1:0667715a',
  ],
  'figures-in-a-crowd': ['partOverWhole:p1.s1.i02:b9647e49'],
  form: ['letterhead::05bce49a', 'quotesDashes:p1.s2.u1.i02:6c5dddf7', 'spacing:p1.s1.i02:db0f35de'],
  'gamed-copy': ['requestLeft:p1.s1.i01:b802d5fb'],
  'gamed-dots': ['noFigure:p1.s2.u2.i01:5b443fcd'],
  half: ['sectionMissing:p2.s2:5a910774', 'slotEmpty:p1.s1.i02:6560f490'],
  'half-updated': [
    'staleToken:p1.s1.i02:4363e7f2',
    'staleToken:p1.s3.i01:e8dce1dd',
    'wrongYear::6332b894',
    'wrongYear::6332b894.1',
  ],
  'legacy-fonts': ['encoding:p1.s1.i02:66fb262a', 'lookAlikeLetter:p2.s2:5cd6224a'],
  'order-and-headings': [
    'duplicateSlot:p1.s1.i02:6760f7b6',
    'headingAltered:p1.s2:abeb7e1f',
    'orderChanged:p1.s3:e43ac02e',
    'slotMissing:p1.s2.u1.i03:78e5fced',
  ],
  placeholders: ['placeholderLeft::e6588862'],
  'second-look': ['nilMisplaced:p2.s2:9704f55c'],
  structure: ['foreignUnit:p1.s1.i02:69fc3d0b', 'markupLeft::e516690e'],
  thin: [
    'causesOneSided:p2.s3:56197593',
    'nameMissing:p1.s1.i03:478a1e64',
    'noModel:p1.s2.u2.i02:b986ac1f',
    'thinAnswer:p1.s1.i01:a0451651',
  ],
  'two-provinces': ['sameText:p1.s2.u2.i02:8f5b6d9a'],
};

it.each(Object.entries(keysInUse))(
  'knows what was ignored in %s by the keys that it always had',
  (name, keys) => {
    expect(judge(name).findings.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]));
  },
);

it.each(fixtureNames)('reads from the file of %s what the fixtures of rules take for its reading', name => {
  const { bytes, parts } = reportFixture(name);
  const { paragraphs, controls, leftovers, legacyRuns, legacyParagraphs } = readReportFile(bytes);
  const seen = controls.map(({ tag, text, isPlaceholder, hasMore, hasEmptyTable, firstParagraph }) => ({
    tag,
    text,
    isPlaceholder,
    hasMore,
    hasEmptyTable,
    firstParagraph,
  }));
  expect(readingOf(reportOutline, parts)).toMatchObject({
    paragraphs,
    controls: seen,
    leftovers,
    legacyRuns,
    legacyParagraphs,
  });
});
