import { openPane, until } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { reportFixture, reportOutline } from '../support/reportFixture';
import { HostDocument } from '../word-host/document/hostDocument';
import { placeCursorIn } from '../word-host/document/user';
import { tagOf } from '../support/outlines';

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
