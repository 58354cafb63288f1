import { rules } from '../../../src/report/checks/rules';
import { nothingKept } from '../../../src/report/kept';
import { checkReport } from '../../../src/session/actions/checkReport';
import { ignoreFinding, keepSettings } from '../../../src/session/actions/keepSettings';
import { makeCopy } from '../../../src/session/actions/makeCopy';
import { stateNamespace } from '../../../src/ooxml/statePart';
import { openDesk, type OpenedDesk } from '../../support/desk';
import { reportFixture, reportOutline } from '../../support/reportFixture';
import { word2021 } from '../../support/reportHost';
import { HostDocument } from '../../word-host/document/hostDocument';
import { readParagraphs } from '../../word-host/document/oracle';

const open = (name: string, kept = nothingKept) =>
  openDesk(HostDocument.open(reportFixture(name).bytes, word2021), { outline: reportOutline, kept });
const check = ({ desk }: OpenedDesk) => desk.work('scanning', state => checkReport(desk, state));
const copy = ({ desk }: OpenedDesk, emptySections: 'keep' | 'drop' = 'keep') =>
  desk.ask('scanning', state => makeCopy(desk, state, emptySections));

describe('the check', () => {
  it('finds what every rule finds, by a file and one scan; the state has it', async () => {
    const opened = await open('dots');
    const { value } = await check(opened);
    expect(opened.host.counters.syncs).toBe(1);
    expect(value?.findings.filter(({ severity }) => severity === 'error')).toHaveLength(14);
    expect(opened.ready().checked).toBe(value);
    expect(Object.keys(rules).length).toBeGreaterThan(20);
  });

  it('goes by the year, the guideline and the covered points that the document keeps', async () => {
    const rulesFound = async (name: string, kept = nothingKept) =>
      (await check(await open(name, kept))).value?.findings.map(({ rule }) => rule) ?? [];
    expect(await rulesFound('form')).toContain('letterhead');
    expect(await rulesFound('form', { ...nothingKept, profile: 'none' })).not.toContain('letterhead');
    // The year of the outline, as long as no other is kept.
    expect(await rulesFound('last-year')).toContain('wrongYear');
    expect(await rulesFound('last-year', { ...nothingKept, year: 2022 })).not.toContain('wrongYear');

    const elsewhereBy = async (place: string | undefined) => {
      const probe = await open('nothing-to-report');
      const states = (await check(probe)).value?.view.slots ?? [];
      const node = states.find(({ state }) => state === 'elsewhere')?.item.node.id ?? '';
      const elsewhere = place === undefined ? {} : { [node]: place };
      const { value } = await check(await open('nothing-to-report', { ...nothingKept, elsewhere }));
      return value?.view.slots.filter(({ state }) => state === 'elsewhere').length;
    };
    expect([await elsewhereBy(undefined), await elsewhereBy('p9.s9')]).toEqual([1, 0]);
  });

  it('that Word gives no file for leaves what was found before', async () => {
    const opened = await open('dots');
    await check(opened);
    const { checked } = opened.ready();
    opened.desk.heard.changesHeard += 1;
    opened.host.inject([{ member: 'Common.openFile', code: '5001' }]);
    expect(await check(opened)).toEqual({ isDone: false });
    // The session takes it away: see startSession.
    expect(opened.ready()).toMatchObject({ failure: { code: 'fileUnread' } });
    expect(opened.ready().checked).toBe(checked);
  });
});

describe('the copy', () => {
  it('is proven by its own bytes; the document is only read', async () => {
    const opened = await open('half');
    const before = opened.texts();
    const { value } = await copy(opened);
    expect(value?.isProven).toBe(true);
    expect(value?.proof.traces).toEqual([]);
    expect(opened.texts()).toEqual(before);
    expect(readParagraphs(value!.bytes).join('\n')).toContain('Không có nội dung báo cáo trong kỳ.');
    const dropped = (await copy(opened, 'drop')).value;
    expect(readParagraphs(dropped!.bytes).length).toBeLessThan(readParagraphs(value!.bytes).length);
  });

  it('is not proven where a paragraph still asks: a prompt that was copied out of its slot', async () => {
    const document = HostDocument.blank(word2021, ['BÁO CÁO', 'Nhập nội dung: Nhận định khái quát.']);
    const { value } = await copy(await openDesk(document, { outline: reportOutline }));
    expect(value?.isProven).toBe(false);
    expect(value?.proof.placeholders).toEqual(['Nhập nội dung: Nhận định khái quát.']);
  });
});

describe('what is kept of the check', () => {
  const partOf = ({ document }: OpenedDesk) => document.hosted().customXml.list(stateNamespace)[0]?.xml ?? '';

  it('are settings and reasons, with the document; without a reason a finding counts again', async () => {
    const opened = await open('half');
    const { perform, ready } = opened;
    await perform((desk, state) => keepSettings(desk, state, { year: 2024 }));
    await perform((desk, state) => keepSettings(desk, state, { profile: 'nd30' }));
    await perform((desk, state) => ignoreFinding(desk, state, 'a', 'Chờ'));
    await perform((desk, state) => ignoreFinding(desk, state, 'b', 'Đúng'));
    await perform((desk, state) => ignoreFinding(desk, state, 'a', 'Đã hỏi'));
    expect(ready().kept).toEqual({
      year: 2024,
      profile: 'nd30',
      ignored: { a: 'Đã hỏi', b: 'Đúng' },
      elsewhere: {},
    });
    await perform((desk, state) => ignoreFinding(desk, state, 'a', undefined));
    expect(ready().kept.ignored).toStrictEqual({ b: 'Đúng' });
    expect(partOf(opened)).toContain('Đúng');
    expect(partOf(opened)).not.toContain('Đã hỏi');
  });

  it('hold where the document cannot keep them: that is told', async () => {
    const opened = await open('half');
    opened.host.inject([{ member: 'Common.addPart', code: '5001' }]);
    const outcome = await opened.perform((desk, state) => keepSettings(desk, state, { year: 2024 }));
    expect(outcome.isDone).toBe(true);
    expect(opened.ready()).toMatchObject({ kept: { year: 2024 }, failure: { code: 'stateNotSaved' } });
  });
});
