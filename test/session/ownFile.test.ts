import { DocxError } from '../../src/ooxml/docx/docxError';
import { tickSubPoint } from '../../src/session/actions/tickSubPoint';
import { asFile, ownFile } from '../../src/session/ownFile';
import { control, line } from '../support/bodyXml';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../support/desk';
import { openPane, until } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { reportFixture, reportOutline } from '../support/reportFixture';
import { HostDocument } from '../word-host/document/hostDocument';
import { copyControl, deleteControl, placeCursorIn, writeInto } from '../word-host/document/user';
import { idOf, tagOf } from '../support/outlines';

/** A report whose file is counted each time that Word hands it out. */
async function openCounted() {
  const document = HostDocument.open(reportFixture('complete').bytes, word2021);
  const save = jest.spyOn(document, 'save');
  const pane = await openPane(document);
  await pane.session.actions.takeOutline(reportOutline);
  save.mockClear();
  return { ...pane, document, save };
}

it('makes the copy, and checks again, from the file that was checked, as long as no change was heard', async () => {
  const { session, save } = await openCounted();
  expect((await session.actions.check()).isDone).toBe(true);
  expect((await session.actions.makeCopy('keep')).value?.isProven).toBe(true);
  expect((await session.actions.check()).isDone).toBe(true);
  expect(save).toHaveBeenCalledTimes(1);
});

it('reads the file anew after a change of its own', async () => {
  const { session, save } = await openCounted();
  await session.actions.check();
  await session.actions.tick('p1.s1.i02.x01', true);
  await session.actions.makeCopy('keep');
  expect(save).toHaveBeenCalledTimes(2);
});

it('reads the file anew after a hint that somebody may have changed something', async () => {
  const { session, save, document, ready } = await openCounted();
  await session.actions.check();
  const { snapshot } = ready();
  placeCursorIn(document, tagOf(reportOutline, 'p1.s1.i02'));
  window.dispatchEvent(new Event('focus'));
  // The hint makes a look due, and the look shows where the cursor is.
  await until(() => ready().snapshot !== snapshot);
  await session.actions.makeCopy('keep');
  expect(save).toHaveBeenCalledTimes(2);
});

describe('a file that is behind the screen', () => {
  const tradition = idOf(outlineInUse, '- Kết quả công tác giáo dục');
  const judgement = idOf(outlineInUse, '- Nhận định khái quát về');
  const [slot, written] = [tagOf(outlineInUse, tradition), tagOf(outlineInUse, judgement)];
  const read = ({ desk }: OpenedDesk) => desk.ask('scanning', state => ownFile(desk, state));

  /** One slot is written, in the file and on the screen; then something happens on the screen alone. */
  async function openBehind(gesture: (opened: OpenedDesk) => unknown) {
    const opened = await openInserted();
    writeInto(opened.document, written, 'Đã viết.');
    const old = opened.document.save();
    await gesture(opened);
    opened.host.open({ ...opened.document.hosted(), save: () => old });
    return opened;
  }

  it.each<[string, (opened: OpenedDesk) => unknown]>([
    [
      'a slot was written in',
      ({ document }) => {
        writeInto(document, slot, 'Mới viết.');
      },
    ],
    [
      'a slot is gone',
      ({ document }) => {
        deleteControl(document, slot);
      },
    ],
    [
      'a slot came',
      ({ document }) => {
        copyControl(document, slot);
      },
    ],
    [
      'a heading is gone',
      ({ document }) => {
        deleteControl(document, tagOf(outlineInUse, 'p1.s1', 'heading'));
      },
    ],
    [
      'a sub-point was ticked',
      opened =>
        opened.perform((desk, state) => tickSubPoint(desk, state, idOf(outlineInUse, '+ Một số'), true)),
    ],
  ])('is not used, and not kept, where %s', async (_, gesture) => {
    const opened = await openBehind(gesture);
    expect(await read(opened)).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('fileBehind');
    expect(opened.desk.heard.file).toBeUndefined();
  });

  it.each<[string, (opened: OpenedDesk) => unknown]>([
    [
      'a written slot says more: fields and hidden text differ by right',
      ({ document }) => {
        writeInto(document, written, 'Thêm. ');
      },
    ],
    [
      'controls of others came',
      ({ document }) => {
        typeForeign(document);
      },
    ],
    ['nothing happened', () => undefined],
  ])('is none where %s', async (_, gesture) => {
    const opened = await openBehind(gesture);
    expect((await read(opened)).isDone).toBe(true);
    expect(opened.desk.heard.file?.changesHeard).toBe(opened.desk.heard.changesHeard);
  });

  it.each([
    ['nothing', '""', true],
    ['white space', '" "', true],
    ['what Word could not tell', 'null', true],
    ['words', '"Mới viết."', false],
  ])('is not told by a placeholder that reads as %s', async (_, text, isDone) => {
    const opened = await openBehind(() => undefined);
    const prompt = opened.textOf(slot) ?? '?';
    const answer = opened.host.processQuery;
    const changed = jest
      .spyOn(opened.host, 'processQuery')
      .mockImplementation(query =>
        answer(query)?.replace(`"Text":${JSON.stringify(prompt)}`, `"Text":${text}`),
      );
    expect((await read(opened)).isDone).toBe(isDone);
    changed.mockRestore();
  });

  it.each([
    ['a picture', '<w:r><w:pict/></w:r>'],
    [
      'a tracked deletion',
      '<w:del w:id="7" w:author="A" w:date="2023-11-01T00:00:00Z"><w:r><w:delText>cũ</w:delText></w:r></w:del>',
    ],
  ])('is not told by the text of a slot that holds %s beside its placeholder', async (_, more) => {
    const body =
      control(slot, 5, line('Nhập nội dung: ý.').replace('</w:p>', `${more}</w:p>`), true) + line('');
    const opened = await openDesk(HostDocument.blank(word2021, [], body));
    const answer = opened.host.processQuery;
    const changed = jest
      .spyOn(opened.host, 'processQuery')
      .mockImplementation(query => answer(query)?.replace(/"Text":"Nhập[^"]*"/, '"Text":"Khác"'));
    expect((await read(opened)).isDone).toBe(true);
    expect(changed.mock.results.some(({ value }) => String(value).includes('"Khác"'))).toBe(true);
    changed.mockRestore();
  });

  it('is read once more after the next try', async () => {
    const opened = await openBehind(({ document }) => {
      writeInto(document, slot, 'Mới viết.');
    });
    await read(opened);
    opened.host.open(opened.document.hosted());
    expect((await read(opened)).isDone).toBe(true);
  });

  function typeForeign(document: HostDocument) {
    const { schema, tr } = document.state;
    const paragraph = schema.node('paragraph');
    document.dispatch(
      tr.insert(0, schema.node('control', { key: 900_001, tag: 'khác', id: 77 }, paragraph)),
      'user',
    );
  }
});

it('gives a file that is none one sentence, and passes on what is no fault of the file', async () => {
  const broken = () => {
    throw new DocxError('damaged');
  };
  await expect(asFile(broken)).rejects.toMatchObject({ code: 'fileUnread', cause: { fault: 'damaged' } });
  await expect(asFile(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  expect(await asFile(() => 7)).toBe(7);
});
