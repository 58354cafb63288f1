import { withIds } from '../../src/outline/nodeId';
import { forgetOutline, keepOutline, keptOutlines, openKept } from '../../src/session/outlineLibrary';
import { replaceOfficeContext } from '../support/office';
import { smallOutline } from '../support/outlines';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';

const other = {
  title: 'Khác',
  roots: withIds([{ marker: 'I.', text: 'A', kind: 'heading', level: 1, children: [] }]),
};
const plain = { title: smallOutline.title, roots: smallOutline.roots };
beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('keeps outlines, newest first, each once', () => {
  expect(keptOutlines()).toEqual([]);
  expect(keepOutline(plain, new Date('2026-11-01'))).toBe(true);
  keepOutline(other, new Date('2026-11-02'));
  keepOutline(plain, new Date('2026-11-03'));
  expect(keptOutlines().map(({ title, keptAt }) => [title, keptAt.slice(0, 10)])).toEqual([
    [plain.title, '2026-11-03'],
    ['Khác', '2026-11-02'],
  ]);
  expect(openKept(keptOutlines()[0]!.key)).toEqual(plain);
  forgetOutline(keptOutlines()[0]!.key);
  expect(keptOutlines().map(({ title }) => title)).toEqual(['Khác']);
});

it('holds so many and no more', () => {
  for (let index = 0; index < 20; index++) keepOutline({ ...other, title: String(index) }, new Date());
  expect(keptOutlines()).toHaveLength(12);
  expect(keptOutlines()[0]?.title).toBe('19');
});

it.each(['{', '1', '[1, {"key": 2}]', 'null'])('is empty where storage holds %s', value => {
  localStorage.setItem('du-y.outlines', value);
  expect(keptOutlines()).toEqual([]);
  expect(openKept('x')).toBeUndefined();
});

it('says so where the browser does not allow it', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(keepOutline(plain, new Date())).toBe(false);
  expect(keptOutlines()).toEqual([]);
});

it('holds the newest, and forgets the oldest alone', () => {
  for (let index = 0; index < 13; index++) keepOutline({ ...other, title: String(index) }, new Date());
  expect(keptOutlines().map(({ title }) => title)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(12 - index)),
  );
});

it('forgets the one that is meant, and opens none that was forgotten', () => {
  keepOutline(plain, new Date());
  keepOutline(other, new Date());
  const [, { key } = { key: '' }] = keptOutlines();
  expect(forgetOutline(key)).toBe(true);
  expect(openKept(key)).toBeUndefined();
  expect(openKept(keptOutlines()[0]!.key)).toEqual(other);
});

it.each(['key', 'title', 'keptAt', 'file'])('shows no entry whose %s is no text', name => {
  keepOutline(plain, new Date());
  keepOutline(other, new Date());
  const [first, second] = JSON.parse(localStorage.getItem('du-y.outlines') ?? '[]') as object[];
  localStorage.setItem('du-y.outlines', JSON.stringify([{ ...first, [name]: 7 }, second, null]));
  expect(keptOutlines().map(({ title }) => title)).toEqual([plain.title]);
});

it('opens nothing of an entry whose file is damaged', () => {
  keepOutline(plain, new Date());
  const [entry] = JSON.parse(localStorage.getItem('du-y.outlines') ?? '[]') as object[];
  localStorage.setItem('du-y.outlines', JSON.stringify([{ ...entry, file: '{' }]));
  expect(keptOutlines()).toHaveLength(1);
  expect(openKept(keptOutlines()[0]!.key)).toBeUndefined();
});

it('keeps them apart by Office’s partition key, where it gives one', async () => {
  keepOutline(plain, new Date());
  await openInWord(HostDocument.blank(word2021));
  replaceOfficeContext({ partitionKey: 'abc-' });
  expect(keptOutlines()).toEqual([]);
  keepOutline(other, new Date());
  expect(JSON.parse(localStorage.getItem('abc-du-y.outlines') ?? '')).toHaveLength(1);
});
