import { rules } from '../../src/report/checks/rules';
import { checkReport } from '../../src/session/actions/checkReport';
import { createDesk } from '../../src/session/desk';
import { createStore } from '../../src/session/store';
import { unzipSync, strFromU8 } from 'fflate';
import type { Checked } from '../../src/session/state';
import { walk } from '../../src/outline/outline';
import { nilReasons } from '../../src/report/notApplicable';
import { slipOf } from '../../src/report/slip';
import { writeSlip } from '../../src/ooxml/writeSlip';
import { readByLibreOffice, validateDocx } from '../support/judgeDocx';
import { doan2023, tagOf } from '../support/outlines';
import { openPane, type OpenedPane } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { reportFixture, reportOutline } from '../support/reportFixture';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import { clearControl, placeCursorIn, writeInto } from '../word-host/document/user';

const section = 'p1.s1';
const [first, second, third] = ['p1.s1.i01', 'p1.s1.i02', 'p1.s1.i03'];
const tag = (node: string, reason = '') => tagOf(doan2023, node) + reason;

async function openSection(): Promise<OpenedPane & { readonly document: HostDocument }> {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const pane = await openPane(document);
  pane.host.open(document.hosted());
  await pane.session.actions.rescan();
  await pane.session.actions.insertSection(section);
  return { ...pane, document };
}

/** A filled report whose outline is the document's own. */
async function openFixture(name: string) {
  const document = HostDocument.open(reportFixture(name).bytes, word2021);
  const pane = await openPane(document);
  pane.host.open(document.hosted());
  await pane.session.actions.takeOutline(reportOutline);
  await pane.session.actions.rescan();
  return { ...pane, document };
}

async function check({ session }: OpenedPane): Promise<Checked> {
  const checked = (await session.actions.check()).value;
  if (checked === undefined) throw new Error('The check failed');
  return checked;
}

const state = (pane: OpenedPane, node: string) => pane.ready().coverage.states.get(node);

describe('nothing to report', () => {
  const [reason] = nilReasons;
  if (reason === undefined) throw new Error('No reasons');

  it('writes the sentence as text, counts it apart, and takes both back', async () => {
    const pane = await openSection();
    await pane.session.actions.setNil(second, reason);
    expect(state(pane, second)).toBe('nil');
    const saved = readControls(pane.document.save()).find(each => each.tag.includes(`:${second}:`));
    expect(saved).toMatchObject({ text: reason.sentence, isShowingPlaceholder: false });
    expect(saved?.tag).toMatch(/:nkps$/);

    await pane.session.actions.takeBackNil(second);
    expect(state(pane, second)).toBe('empty');
    expect(readControls(pane.document.save()).find(each => each.tag === tag(second))).toMatchObject({
      isShowingPlaceholder: true,
    });
  });

  it('never writes over what somebody wrote meanwhile, and leaves a sentence that was changed', async () => {
    const pane = await openSection();
    writeInto(pane.document, tag(second), 'Đã trao 300 suất quà.');
    await pane.session.actions.setNil(second, reason);
    expect(pane.ready().failure?.code).toBe('slotTaken');
    expect(readControls(pane.document.save()).find(each => each.tag === tag(second))?.text).toBe(
      'Đã trao 300 suất quà.',
    );

    await pane.session.actions.setNil(third, reason);
    writeInto(pane.document, `${tag(third)}nkps`, ' Sẽ báo cáo sau.');
    await pane.session.actions.takeBackNil(third);
    const left = readControls(pane.document.save()).find(each => each.tag === tag(third));
    expect(left?.text).toContain('Sẽ báo cáo sau.');
  });
});

describe('one paragraph for several points', () => {
  it('counts them as covered, keeps where, and takes it back', async () => {
    const pane = await openSection();
    writeInto(pane.document, tag(first), 'Công tác tuyên truyền được triển khai đồng bộ, kịp thời.');
    placeCursorIn(pane.document, tag(first));
    await pane.session.actions.coverPoints([second, third]);
    expect([state(pane, second), state(pane, third)]).toEqual(['elsewhere', 'elsewhere']);
    expect(pane.ready().kept.elsewhere).toEqual({ [second]: first, [third]: first });

    await pane.session.actions.uncoverPoint(third);
    expect(state(pane, third)).toBe('empty');
    await pane.session.actions.takeBack();
    expect(state(pane, second)).toBe('empty');
    expect(pane.ready().kept.elsewhere).toEqual({});
  });

  it('is not taken in when the paragraph is deleted again', async () => {
    const pane = await openSection();
    writeInto(pane.document, tag(first), 'Công tác tuyên truyền được triển khai đồng bộ, kịp thời.');
    placeCursorIn(pane.document, tag(first));
    await pane.session.actions.coverPoints([second]);
    clearControl(pane.document, tag(first));
    await pane.session.actions.rescan();
    expect([state(pane, first), state(pane, second)]).toEqual(['empty', 'empty']);
    const { findings, view } = await check(pane);
    const empty = findings.filter(({ rule }) => rule === 'slotEmpty').map(({ nodeId }) => nodeId);
    expect(empty).toEqual(expect.arrayContaining([first, second]));
    expect(slipOf(view, findings, {}).counts.elsewhere).toBe(0);
  });

  it('says so where the cursor is in no slot', async () => {
    const pane = await openSection();
    placeCursorIn(pane.document, tagOf(doan2023, section, 'heading'));
    await pane.session.actions.coverPoints([second]);
    expect(pane.ready().failure?.code).toBe('selectionElsewhere');
    expect(state(pane, second)).toBe('empty');
  });
});

describe('the check', () => {
  it('reads the file and one scan, and changes nothing', async () => {
    const pane = await openFixture('dots');
    const before = pane.document.save();
    pane.host.counters.syncs = 0;
    const { findings } = await check(pane);
    expect(pane.host.counters.syncs).toBeLessThanOrEqual(2);
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(14);
    expect(readParagraphs(pane.document.save())).toEqual(readParagraphs(before));
  });

  it('loses of a rule that throws only what it would have found, and says which it was', async () => {
    const pane = await openFixture('thin');
    const whole = await check(pane);
    const noFigure = {
      ...rules.noFigure,
      check: () => {
        throw new TypeError('Not a function');
      },
    };
    const desk = createDesk(createStore(pane.ready()));
    const outcome = await desk.work('scanning', now => checkReport(desk, now, { ...rules, noFigure }));
    expect(outcome.isDone).toBe(true);
    expect(desk.store.getState()).toMatchObject({ failure: undefined, checked: outcome.value });
    expect([whole.unchecked, outcome.value?.unchecked]).toEqual([[], ['noFigure']]);
    const others = whole.findings.filter(({ rule }) => rule !== 'noFigure');
    expect(others.length).toBeLessThan(whole.findings.length);
    expect(outcome.value?.findings).toEqual(others);
  });

  it('leads to the words of a finding', async () => {
    const pane = await openFixture('last-year');
    const { findings } = await check(pane);
    for (const finding of findings) {
      await pane.session.actions.goToFinding(finding);
      expect(pane.ready().failure).toBeUndefined();
      const { from, to } = pane.document.state.selection;
      const selected = pane.document.state.doc.textBetween(from, to, '\n');
      if (finding.excerpt !== undefined && finding.excerpt !== '')
        expect(selected).toContain(finding.excerpt);
    }
  });

  it('mends what is safe, and nothing where the words have changed since', async () => {
    const pane = await openFixture('form');
    const { findings } = await check(pane);
    const fixes = findings.filter(({ fix }) => fix !== undefined);
    expect(fixes).toHaveLength(3);
    for (const finding of fixes) await pane.session.actions.mendFinding(finding);
    const texts = readParagraphs(pane.document.save()).join('\n');
    expect(texts).toContain('182 lớp học tập chuyên đề');
    expect(texts).toContain('đoàn viên; xây mới');
    expect(texts).toContain('đoàn viên mới, đạt');
    const [again] = fixes;
    if (again === undefined) throw new Error('No fix');
    await pane.session.actions.mendFinding(again);
    expect(pane.ready().failure?.code).toBe('textChanged');
  });

  it('keeps what was ignored, and why, with the document', async () => {
    const pane = await openFixture('weak');
    const { findings } = await check(pane);
    const [finding] = findings;
    if (finding === undefined) throw new Error('No finding');
    await pane.session.actions.ignoreFinding(finding.key, 'Đã hỏi Ban Thường vụ');
    await pane.session.actions.keepSettings({ year: 2024 });
    const reopened = await openPane(HostDocument.open(pane.document.save(), word2021));
    const kept = reopened.ready().kept;
    expect(kept.ignored).toEqual({ [finding.key]: 'Đã hỏi Ban Thường vụ' });
    expect(kept.year).toBe(2024);
    const again = await check(reopened);
    expect(again.findings.map(({ key }) => key)).toContain(finding.key);
  });

  it('judges nothing by a file that is behind the screen', async () => {
    const pane = await openSection();
    const old = pane.document.save();
    writeInto(pane.document, tag(first), 'Mới viết trên màn hình.');
    pane.host.open({ ...pane.document.hosted(), save: () => old });
    expect((await pane.session.actions.check()).isDone).toBe(false);
    expect(pane.ready().failure?.code).toBe('fileBehind');
  });

  it('says when Word does not hand out the file', async () => {
    const pane = await openSection();
    pane.host.inject([{ member: 'Common.openFile', nth: 1, code: '5001' }]);
    expect((await pane.session.actions.check()).isDone).toBe(false);
    expect(pane.ready().failure?.code).toBe('fileUnread');
    pane.host.inject([{ member: 'Common.readSlice', nth: 1, code: '5001' }]);
    expect((await pane.session.actions.check()).isDone).toBe(false);
    pane.host.inject([]);
    expect((await check(pane)).findings.length).toBeGreaterThan(0);
  });
});

describe('the copy to send', () => {
  it.each(['complete', 'half', 'tables-and-pictures', 'nothing-to-report'])(
    'is proven for %s',
    async name => {
      const pane = await openFixture(name);
      const before = readParagraphs(pane.document.save());
      const made = (await pane.session.actions.makeCopy('keep')).value;
      if (made === undefined) throw new Error(pane.ready().failure?.code);
      expect(made.isProven).toBe(true);
      expect(
        Object.values(unzipSync(made.bytes))
          .map(part => strFromU8(part))
          .join(''),
      ).not.toMatch(/dy1:|urn:du-y|Nhập nội dung:/);
      expect(readParagraphs(pane.document.save())).toEqual(before);
    },
  );

  it('opens in a window of its own, but on the web', async () => {
    const pane = await openFixture('complete');
    const made = (await pane.session.actions.makeCopy('drop')).value;
    if (made === undefined) throw new Error('No copy');
    expect((await pane.session.actions.openDocument(made.bytes)).value).toBe(true);
    expect(pane.document.opened).toEqual([made.bytes]);
  });
});

it('tells the leader what is there and what is not, as a document that Word opens', async () => {
  const pane = await openFixture('nothing-to-report');
  const { findings, view } = await check(pane);
  const slip = slipOf(view, findings, pane.ready().kept.ignored);
  expect(slip.counts).toMatchObject({ nil: 2, elsewhere: 1, total: 17, empty: 0 });
  expect(slip.lines.filter(({ state: each }) => each === 'nil').map(({ note }) => note)).toEqual([
    'Không phát sinh trong kỳ báo cáo.',
    'Chưa triển khai, lý do: chờ kinh phí đối ứng của huyện.',
  ]);
  const bytes = writeSlip({
    title: 'PHIẾU <&>',
    lines: ['Đã viết 14/17 ý.'],
    table: [['Mục', 'Ý'], ...slip.lines.map(line => [line.section, line.point])],
    widths: [40, 60],
  });
  expect(validateDocx(bytes)).toEqual([]);
  const shown = readByLibreOffice(bytes);
  if (shown !== undefined) expect(shown).toContain('Kết quả phát động ý tưởng, sáng kiến');
}, 60_000);

describe("last year's report", () => {
  it('is found by our tags, and by its headings without them', async () => {
    const pane = await openFixture('half');
    const tagged = await pane.session.actions.readLastYear(reportFixture('last-year').bytes);
    expect(tagged).toEqual({ isDone: true, value: undefined });
    expect(pane.ready().lastYear?.get('p1.s1.i02')).toMatchObject({ by: 'tag', tokens: ['2022'] });
    const whole = await openFixture('complete');
    const made = (await whole.session.actions.makeCopy('keep')).value;
    if (made === undefined) throw new Error('No copy');
    await whole.session.actions.readLastYear(made.bytes);
    const { lastYear } = whole.ready();
    expect(lastYear?.get('p2.s2')).toMatchObject({ by: 'heading' });
    expect(lastYear?.get('p2.s2')?.text).toContain('sinh hoạt chưa đều');
  });

  it('goes into an empty slot, its year highlighted, so that the check keeps naming it', async () => {
    const pane = await openFixture('half');
    await pane.session.actions.readLastYear(reportFixture('last-year').bytes);
    const answer = pane.ready().lastYear?.get('p1.s1.i02');
    if (answer === undefined) throw new Error('No answer');
    await pane.session.actions.insertLastYear('p1.s1.i02', answer);
    expect(pane.ready().failure).toBeUndefined();
    const xml = strFromU8(unzipSync(pane.document.save())['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>(?:(?!<w:t).)*<w:t[^>]*>2022</s);
    const { findings } = await check(pane);
    const rules = findings.filter(({ nodeId }) => nodeId === 'p1.s1.i02').map(({ rule }) => rule);
    expect(rules).toContain('wrongYear');
    expect(findings.map(({ rule }) => rule)).toContain('markupLeft');
    expect(validateDocx(pane.document.save())).toEqual([]);

    await pane.session.actions.insertLastYear('p1.s1.i03', answer);
    expect(pane.ready().failure?.code).toBe('slotTaken');
  }, 30_000);

  it.each([
    ['notDocx', Uint8Array.from([1, 2, 3, 4])],
    ['oldDoc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ])('says why a file is none: %s', async (fault, bytes) => {
    const pane = await openFixture('half');
    expect((await pane.session.actions.readLastYear(bytes)).value).toBe(fault);
  });
});

describe('taking back', () => {
  it('removes what was inserted, but for what somebody wrote in since', async () => {
    const pane = await openSection();
    expect(pane.ready().undo).toBeDefined();
    writeInto(pane.document, tag(second), 'Đã viết.');
    await pane.session.actions.takeBack();
    expect(pane.ready().success).toMatchObject({ kind: 'takenBack', kept: 1 });
    const left = readControls(pane.document.save()).map(control =>
      control.tag.split(':').slice(2, 4).join(' '),
    );
    // Its own headings stay over it.
    expect(left).toEqual(['h p1', 'h p1.s1', 's p1.s1.i02']);
    expect(readParagraphs(pane.document.save())[0]).toBe('BÁO CÁO');
    expect(pane.ready().undo).toBeUndefined();
  });

  it('works on the web as well, where an empty control cannot be deleted', async () => {
    const document = HostDocument.blank({ ...word2021, channel: 'web' }, ['BÁO CÁO']);
    const pane = await openPane(document);
    pane.host.open(document.hosted());
    await pane.session.actions.rescan();
    await pane.session.actions.insertSection(section);
    await pane.session.actions.takeBack();
    expect(readControls(document.save())).toEqual([]);
    expect(readParagraphs(document.save()).filter(text => text !== '')).toEqual(['BÁO CÁO']);
  });

  it('takes controls away from adopted text, and leaves every letter', async () => {
    const texts = ['1. Công tác tuyên truyền, giáo dục', 'Đã tuyên truyền 12 đợt.'];
    const document = HostDocument.blank(word2021, texts);
    const pane = await openPane(document);
    pane.host.open(document.hosted());
    await pane.session.actions.takeOutline(reportOutline);
    const { value: draft } = await pane.session.actions.readDraft();
    if (draft === undefined) throw new Error('No draft');
    await pane.session.actions.adoptDraft(draft, draft.matches);
    expect(readControls(document.save()).length).toBeGreaterThan(0);
    await pane.session.actions.takeBack();
    expect(readControls(document.save())).toEqual([]);
    expect(readParagraphs(document.save())).toEqual(texts);
  });

  it('gives a corrected outline back', async () => {
    const pane = await openSection();
    const next = { ...doan2023, title: `${doan2023.title} (sửa)` };
    const heirs = new Map([...walk(next)].map(node => [node.id, node]));
    const before = readControls(pane.document.save()).map(control => control.tag);
    await pane.session.actions.updateOutline(next, heirs);
    expect(readControls(pane.document.save()).map(control => control.tag)).not.toEqual(before);
    await pane.session.actions.takeBack();
    expect(readControls(pane.document.save()).map(control => control.tag)).toEqual(before);
    expect(pane.ready().outline.title).toBe(doan2023.title);
  });
});
