/** The switches of a platform that no other test turns. */
import { openInWord } from '../support/reportHost';
import { readControls } from './document/oracle';
import { platform } from './platforms';
import { call, sampleReport } from './protocol/sample';

it('gives controls other ids with each write where ids do not last, and finds them by tag all the same', async () => {
  const document = sampleReport(platform('idsChange', { controlIds: 'changeAtWrites' }));
  await openInWord(document);
  const ids = () => readControls(document.save()).map(({ id }) => id);
  const before = ids();
  await Word.run(async context => {
    const control = context.document.contentControls.getByTag('y1').getFirst();
    control.load('id');
    await context.sync();
    control.title = 'Tên khác';
    await context.sync();
    // What is kept by reference is still the same control, with the id that it has now.
    control.load('id');
    await context.sync();
    expect(String(control.id)).toBe(ids()[0]);
  });
  expect(ids()).toHaveLength(before.length);
  expect(ids().filter(id => before.includes(id))).toEqual([]);
  const old = Word.run(async context => {
    context.document.contentControls.getById(Number(before[0])).load('tag');
    await context.sync();
  });
  await expect(old).rejects.toMatchObject({ code: 'ItemNotFound' });
});

it('keeps ids over writes by default', async () => {
  const document = sampleReport(platform('idsLast'));
  await openInWord(document);
  const before = readControls(document.save());
  await Word.run(async context => {
    context.document.contentControls.getByTag('y1').getFirst().insertText('Đã viết', 'Replace');
    await context.sync();
  });
  expect(readControls(document.save()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

it('refuses slices over its limit with an inner error, as on iPad (the reference, getFileAsync)', async () => {
  await openInWord(sampleReport(platform('smallSlices', { maxSliceBytes: 65_536 })));
  const firstSlice = async (sliceSize: number) => {
    const file = await call<Office.File>(done => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
    });
    return call<Office.Slice>(done => {
      file.getSliceAsync(0, done);
    });
  };
  await expect(firstSlice(65_537)).rejects.toMatchObject({ code: 5001 });
  expect((await firstSlice(65_536)).size).toBeGreaterThan(0);
});
