import { stateNamespace } from '../../src/ooxml/statePart';
import { compareOutlines } from '../../src/outline/compareOutlines';
import { outlineKey } from '../../src/outline/fingerprint';
import { findNode, type Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import type { Heirs } from '../../src/report/planUpdate';
import { placeholderFor } from '../../src/report/wording';
import { keepOutline } from '../../src/session/outlineLibrary';
import { doan2023Text, idOf, smallOutline, tagOf } from '../support/outlines';
import { openPane } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import { placeCursorAt, writeInto, placeCursorIn } from '../word-host/document/user';

const plain = ({ title, roots }: Outline): Outline => ({ title, roots });
const other = plain(
  parseOutline('ĐỀ CƯƠNG 2024\nI. TÌNH HÌNH\n1. Thuận lợi\n- Nhận định\n2. Khó khăn\nII. KIẾN NGHỊ'),
);

/** As the comparison proposes, and a person agrees to all. */
const heirsOf = (old: Outline, next: Outline): Heirs =>
  new Map(compareOutlines(old, next).pairs.map(pair => [pair.old.id, pair.new]));

describe('an outline of one’s own', () => {
  it('is in use at once, kept with the document, and seen by the next pane', async () => {
    const document = HostDocument.blank(word2021, ['BÁO CÁO']);
    const { session, ready } = await openPane(document);
    await session.actions.takeOutline(other);
    expect(ready()).toMatchObject({ outline: other, failure: undefined, success: { kind: 'outlineTaken' } });
    await session.actions.insertAll();
    expect(ready().coverage.total).toMatchObject({ empty: 3, total: 3 });
    const again = await openPane(HostDocument.open(document.save(), word2021));
    expect(again.ready().outline).toEqual(other);
    expect(again.ready().coverage.total).toMatchObject({ empty: 3, total: 3 });
  });

  it('is used even where the document cannot keep it, and the pane says so', async () => {
    const document = HostDocument.blank(word2021);
    const { host, session, ready } = await openPane(document);
    host.inject([{ member: 'Common.addPart', nth: 1, code: '5001' }]);
    await session.actions.takeOutline(other);
    expect(ready().outline).toEqual(other);
    expect(ready().failure?.code).toBe('stateNotSaved');
  });

  it('does not take the place of one that has slots: that is what updating is for', async () => {
    const document = HostDocument.blank(word2021);
    const { session, ready } = await openPane(document);
    await session.actions.takeOutline(smallOutline);
    await session.actions.insertAll();
    await session.actions.takeOutline(other);
    expect(outlineKey(ready().outline)).toBe(outlineKey(smallOutline));
  });

  it('owes nothing for what is not to be reported', async () => {
    const [first, second] = other.roots;
    const outline = { ...other, roots: [first!, { ...second!, isReported: false as const }] };
    const document = HostDocument.blank(word2021);
    const { session, ready } = await openPane(document);
    await session.actions.takeOutline(outline);
    await session.actions.insertAll();
    expect(ready().coverage.total).toMatchObject({ total: 2 });
    expect(readParagraphs(document.save()).join('\n')).not.toContain('KIẾN NGHỊ');
    const again = await openPane(HostDocument.open(document.save(), word2021));
    expect(again.ready().outline.roots[1]?.isReported).toBe(false);
  });
});

it('knows the slots of an outline that this user keeps, where the document’s own part is lost', async () => {
  keepOutline(other, new Date());
  const document = HostDocument.blank(word2021);
  const { session } = await openPane(document);
  await session.actions.takeOutline(other);
  await session.actions.insertAll();
  const { customXml } = document.hosted();
  for (const { id } of customXml.list(stateNamespace)) customXml.remove(id);
  const again = await openPane(document);
  expect(again.ready().outline).toEqual(other);
  expect(again.ready().failure).toBeUndefined();
  localStorage.clear();
  const without = await openPane(document);
  expect(without.ready().failure?.code).toBe('outlineUnknown');
});

describe('text of the document', () => {
  it('is read with the labels of its lists', async () => {
    const item = (text: string, level: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const document = HostDocument.blank(
      word2021,
      [],
      item('KẾT QUẢ', 0) + item('Số lớp', 1) + item('ĐÁNH GIÁ', 0),
    );
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    document.parts.set(
      'word/numbering.xml',
      new TextEncoder().encode(
        `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    );
    const { session } = await openPane(document);
    expect((await session.actions.readText('document')).value).toBe('I.\tKẾT QUẢ\n-\tSố lớp\nII.\tĐÁNH GIÁ');
  });

  it('is read where it is selected', async () => {
    const document = HostDocument.blank(word2021, ['BÁO CÁO', 'I. KẾT QUẢ', '- Số lớp', 'Nơi nhận:']);
    const { session } = await openPane(document);
    placeCursorAt(document, 10, 25);
    expect((await session.actions.readText('selection')).value).toBe('I. KẾT QUẢ\n- Số lớp');
  });

  it('is not read where Word refuses, and the pane says so', async () => {
    const { host, session, ready } = await openPane(HostDocument.blank(word2021));
    host.inject([{ member: 'Body.paragraphs', nth: 1, code: 'AccessDenied' }]);
    expect((await session.actions.readText('document')).value).toBeUndefined();
    expect(ready().failure?.code).toBe('readOnly');
  });
});

describe('a corrected outline in mid-work', () => {
  const judgement = idOf(smallOutline, '- Nhận định khái quát về công tác tuyên truyền');
  const dropped = idOf(smallOutline, '- Nhận định khái quát.');
  /** The same, with another order, other words, a section more and a point less. */
  const corrected = plain(
    parseOutline(
      [
        'ĐỀ CƯƠNG BÁO CÁO (điều chỉnh)',
        'I. KẾT QUẢ ĐẠT ĐƯỢC',
        '1. Chuyển đổi số',
        '2. Công tác tuyên truyền, giáo dục',
        '- Nhận định khái quát về công tác tuyên truyền',
        '- Tình hình và kết quả công tác giáo dục truyền thống:',
        '+ Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
        '+ Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2024.',
        '3. Tổ chức các phong trào',
        '3.1. Phong trào “Thanh niên tình nguyện”',
        '- Kết quả thực hiện chủ trương “3 liên kết” năm 2024.',
        '3.2. Phong trào “Tuổi trẻ sáng tạo”',
        'II. ĐÁNH GIÁ CHUNG',
        '1. Mặt được',
      ].join('\n'),
    ),
  );

  async function written() {
    const document = HostDocument.blank(word2021, ['BÁO CÁO', 'Mở đầu.']);
    const pane = await openPane(document);
    await pane.session.actions.takeOutline(smallOutline);
    await pane.session.actions.insertAll();
    writeInto(document, tagOf(smallOutline, judgement), 'Công tác tuyên truyền được đẩy mạnh.');
    writeInto(document, tagOf(smallOutline, dropped), 'Phong trào sôi nổi.');
    await pane.session.actions.rescan();
    await pane.session.actions.tick(idOf(smallOutline, '+ Một số mô hình'), true);
    return { document, ...pane };
  }

  it('keeps every text, and gives slots and headings their new tags, titles, words and prompts', async () => {
    const { document, session, ready } = await written();
    const before = readParagraphs(document.save());
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    expect(ready().failure).toBeUndefined();
    const { coverage } = ready();
    const id = (start: string) => idOf(corrected, start);
    expect(coverage.states.get(id('- Nhận định khái quát về công tác tuyên truyền'))).toBe('written');
    expect(coverage.states.get(id('- Kết quả thực hiện chủ trương'))).toBe('empty');
    expect(coverage.states.get(id('1. Chuyển đổi số'))).toBe('missing');

    const after = readControls(document.save());
    const titles = after.map(({ title }) => title);
    expect(titles).toContain('2. Công tác tuyên truyền, giáo dục');
    expect(titles).toContain('Mục bỏ: - Nhận định khái quát.');
    const texts = readParagraphs(document.save());
    expect(texts).toHaveLength(before.length);
    // The officer's own words stand where they stood; only our headings and prompts read differently.
    for (const text of ['BÁO CÁO', 'Mở đầu.', 'Công tác tuyên truyền được đẩy mạnh.', 'Phong trào sôi nổi.'])
      expect(texts.indexOf(text)).toBe(before.indexOf(text));
    expect(texts).toContain('2. Công tác tuyên truyền, giáo dục');
    expect(texts).not.toContain('1. Công tác tuyên truyền, giáo dục');
    const prompt = findNode(corrected, id('- Kết quả thực hiện chủ trương'))!;
    expect(after.find(({ text }) => text === placeholderFor(prompt))?.isShowingPlaceholder).toBe(true);
    // The tick went with its sub-point, which has changed places.
    const [slot] = coverage.slots.get(id('- Tình hình và kết quả công tác giáo dục'))!;
    expect([...slot!.tag.covered]).toEqual([0]);
  });

  it('is kept with the document, and what is new can be inserted', async () => {
    const { document, session } = await written();
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    const again = await openPane(HostDocument.open(document.save(), word2021));
    expect(again.ready().failure).toBeUndefined();
    expect(again.ready().outline).toEqual(corrected);
    await again.session.actions.insertAll();
    expect(again.ready().failure).toBeUndefined();
    expect(again.ready().coverage.total.missing).toBe(0);
  });

  it('takes what is kept of a point along with it, and back; what belonged to a dropped one excuses no other', async () => {
    const { document, session, ready } = await written();
    const id = (start: string) => idOf(smallOutline, start);
    const renumbered = id('- Kết quả công tác giáo dục');
    const ignored = {
      [`slotEmpty:${renumbered}:0a`]: 'Chờ số liệu của Ban',
      [`slotEmpty:${dropped}:0b`]: 'Không giao',
      'wrongYear::0c': 'Đúng',
    };
    for (const [key, reason] of Object.entries(ignored)) await session.actions.ignoreFinding(key, reason);
    placeCursorIn(document, tagOf(smallOutline, judgement));
    await session.actions.coverPoints([renumbered, dropped]);
    expect(ready().kept.elsewhere).toEqual({ [renumbered]: judgement, [dropped]: judgement });
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    const next = (start: string) => idOf(corrected, start);
    const heir = next('- Tình hình và kết quả công tác giáo dục');
    expect(heir).not.toBe(renumbered);
    expect(ready().kept).toMatchObject({
      ignored: { [`slotEmpty:${heir}:0a`]: 'Chờ số liệu của Ban', 'wrongYear::0c': 'Đúng' },
      elsewhere: { [heir]: next('- Nhận định khái quát về công tác tuyên truyền') },
    });
    expect(Object.keys(ready().kept.ignored)).toHaveLength(2);
    await session.actions.takeBack();
    expect(ready().outline).toEqual(smallOutline);
    expect(ready().kept.ignored).toEqual(ignored);
  });

  it('leaves a heading that the officer changed', async () => {
    const { document, session, ready } = await written();
    const heading = tagOf(smallOutline, idOf(smallOutline, '1. Công tác tuyên truyền'), 'heading');
    writeInto(document, heading, 'Mục ');
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    expect(readParagraphs(document.save())).toContain('Mục 1. Công tác tuyên truyền, giáo dục');
    expect(ready().coverage.headings.has(idOf(corrected, '2. Công tác tuyên truyền'))).toBe(true);
  });

  it('renews prompts as text where Word does not let placeholders be set', async () => {
    const { document, host, session, ready } = await written();
    host.inject([{ member: 'ContentControl.placeholderText', nth: 1, code: 'NotAllowed' }]);
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    expect(ready().failure).toBeUndefined();
    expect(ready().coverage.states.get(idOf(corrected, '- Kết quả thực hiện chủ trương'))).toBe('empty');
    const prompt = findNode(corrected, idOf(corrected, '- Kết quả thực hiện chủ trương'))!;
    expect(readParagraphs(document.save())).toContain(placeholderFor(prompt));
  });

  it('can be taken over once more where Word stopped half-way', async () => {
    const { document, host, session, ready } = await written();
    const before = readParagraphs(document.save());
    host.inject([{ member: 'ContentControl.tag', nth: 5, code: 'GeneralException' }]);
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    expect(ready().failure?.code).toBe('wordFailed');
    expect(readParagraphs(document.save())).toHaveLength(before.length);
    host.inject([]);
    await session.actions.updateOutline(corrected, heirsOf(smallOutline, corrected));
    expect(ready().failure).toBeUndefined();
    expect(
      ready().coverage.states.get(idOf(corrected, '- Nhận định khái quát về công tác tuyên truyền')),
    ).toBe('written');
  });

  it('loses no letter of a whole report when nobody agrees to anything', async () => {
    const { document, session, ready } = await written();
    const before = readParagraphs(document.save());
    await session.actions.updateOutline(other, new Map());
    expect(readParagraphs(document.save())).toEqual(before);
    expect(ready().success).toMatchObject({ kind: 'updated', kept: 0 });
    expect(readControls(document.save()).every(({ title }) => title.startsWith('Mục bỏ: '))).toBe(true);
  });
});

it('says that the document’s own outline could not be read, and does not write over it', async () => {
  const document = HostDocument.blank(word2021);
  const first = await openPane(document);
  await first.session.actions.takeOutline(other);
  const saved = document.save();
  const reopened = HostDocument.open(saved, word2021);
  const { host } = first;
  host.open(reopened.hosted());
  const { session, ready } = await openPaneWith(reopened, 'Common.readPart');
  expect(ready().failure?.code).toBe('stateUnread');
  host.inject([]);
  await session.actions.insertAll();
  const [part] = reopened.hosted().customXml.list(stateNamespace);
  expect(part?.xml).toContain('ĐỀ CƯƠNG 2024');
});

it('reads the outline of 2023 out of a document that holds it as text', async () => {
  const document = HostDocument.blank(word2021, doan2023Text.split('\n'));
  const { session } = await openPane(document);
  const { value: text } = await session.actions.readText('document');
  expect(parseOutline(text ?? '').roots).toEqual(parseOutline(doan2023Text).roots);
});

/** A pane that meets an error on its very first look. */
async function openPaneWith(document: HostDocument, member: string) {
  const { openInWord } = await import('../support/reportHost');
  const { startSession } = await import('../../src/session/startSession');
  const { until } = await import('../support/pane');
  const host = await openInWord(document);
  host.inject([{ member, nth: 1, code: '5001' }]);
  const session = startSession();
  await until(() => session.getState().kind === 'ready');
  return {
    session,
    ready: () => {
      const state = session.getState();
      if (state.kind !== 'ready') throw new Error(state.kind);
      return state;
    },
  };
}
