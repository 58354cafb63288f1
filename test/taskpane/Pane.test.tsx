import { snapshotOf as readScan } from '../../src/report/snapshot';
import { screen, within } from '@testing-library/react';
import { idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';
import { stringsFor } from '../support/strings';
import type { SessionState } from '../../src/session/state';
import { languageAfter } from '../../src/strings/languages';
import { axeFaults } from './axeFaults';
import { readyState, renderPane, wholeSnapshot } from './renderPane';
import { shownStrings } from './shownStrings';

const section = idOf(smallOutline, '1. Công tác tuyên truyền');
const overview = idOf(smallOutline, '- Nhận định khái quát về');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục truyền thống');
const all = readyState().coverage.owed;
const twice = [tagOf(smallOutline, overview), 'Đã triển khai.'] as const;
const failure = { code: 'wordFailed', values: {}, details: 'wordFailed · GeneralException' } as const;
const snapshot = wholeSnapshot();

const states: readonly (readonly [name: string, state: SessionState])[] = [
  ['starting', { kind: 'starting' }],
  ['not in Word', { kind: 'unusable', reason: 'notInWord' }],
  ['too old a Word', { kind: 'unusable', reason: 'wordTooOld' }],
  ['Office out of reach', { kind: 'unusable', reason: 'officeUnreachable' }],
  ['unread', { kind: 'unread', failure }],
  ['an empty document', readyState()],
  ['all empty', readyState({ snapshot, currentSectionId: section })],
  ['busy', readyState({ snapshot, currentSectionId: section, task: 'inserting' })],
  ['a failure', readyState({ snapshot, failure })],
  ['read-only', readyState({ snapshot, isReadOnly: true })],
  ['done', readyState({ snapshot, success: { kind: 'inserted', sections: 4, slots: 5 } })],
  ['a slot twice', readyState({ snapshot: snapshotOf([twice, twice]), currentSectionId: section })],
  ['unreadable', readyState({ snapshot: snapshotOf([[twice[0], undefined]]), currentSectionId: section })],
  ['sub-points', readyState({ granularity: 'subPoint', currentSectionId: section })],
  ['sections', readyState({ granularity: 'section', currentSectionId: section })],
  [
    'a suggestion',
    readyState({
      snapshot: wholeSnapshot({ [tradition]: 'Cuộc vận động “Tự hào một dải non sông”.' }),
      currentSectionId: section,
    }),
  ],
  [
    'all written',
    readyState({ snapshot: wholeSnapshot(Object.fromEntries(all.map(id => [id, 'Đã nêu.']))) }),
  ],
];

describe.each(states)('in the state "%s"', (_, state) => {
  it.each(['vi', 'en'] as const)('has no accessibility fault in %s', async language => {
    const { container } = renderPane(state, { language });
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows no word but those of the dictionary and the outline', () => {
    const { container } = renderPane(state, { strings: shownStrings });
    // The sentences of failures have a dictionary of their own; a language says itself how to get to it.
    const { what, safe, next } = stringsFor('vi').failures.wordFailed({});
    const { code, label } = languageAfter('vi');
    const known = [what, safe, next, code, label];
    expect(bareWords(container).filter(words => !known.includes(words))).toEqual([]);
  });
});

/** Texts and spoken names in which something is left when keys, the outline's words, numbers and marks are taken away. */
function bareWords(container: HTMLElement): readonly string[] {
  const outlineWords = new Set<string>();
  const learn = (nodes: typeof smallOutline.roots): void => {
    for (const node of nodes) {
      outlineWords.add(node.text).add(node.marker).add(`${node.marker} ${node.text}`);
      learn(node.children);
    }
  };
  learn(smallOutline.roots);
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  const texts = [...container.querySelectorAll('*')].flatMap(element => [
    ...attributes.map(name => element.getAttribute(name) ?? ''),
    ...[...element.childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .map(node => node.nodeValue ?? ''),
  ]);
  return texts.filter(text => {
    const rest = text.replace(/‹[^›]*›/g, '').trim();
    return /\p{L}/u.test(rest) && !outlineWords.has(rest) && rest !== failure.details;
  });
}

it('tells a bare word from a key', () => {
  const div = document.createElement('div');
  div.title = 'Close';
  div.append('‹retry›', ' ', '12/98');
  const around = document.createElement('div');
  around.append(div);
  expect(bareWords(around)).toEqual(['Close']);
});

it('says that it is opening', () => {
  renderPane({ kind: 'starting' });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText('Đang mở Đủ Ý…')).toBeTruthy();
});

it.each([
  ['notInWord', /^Đủ Ý là ngăn tác vụ của Word/],
  ['wordTooOld', /Word 2021 trở lên, Microsoft 365 hoặc Word trên web/],
  ['officeUnreachable', /Kiểm tra kết nối mạng/],
] as const)('says what to do when it cannot work: %s', (reason, sentence) => {
  renderPane({ kind: 'unusable', reason });
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thử lại' }) !== null).toBe(reason === 'officeUnreachable');
});

it('reads the document again when the first reading failed', async () => {
  const { user, actions } = renderPane({ kind: 'unread', failure });
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(actions.rescan).toHaveBeenCalledTimes(1);
});

it('says progress in counts, and counts apart what is neither written nor empty', () => {
  const written = wholeSnapshot({ [tradition]: 'Đã tổ chức 12 đợt.' }).controls.slice(1);
  renderPane(
    readyState({
      snapshot: readScan({ controls: [...snapshotOf([twice, twice]).controls, ...written], cursorTags: [] }),
    }),
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1/5 ý đã có nội dung');
  expect(screen.getByText('3 ý còn trống · 1 ý có nhiều ô')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Tiến độ báo cáo' })).toBeTruthy();
});

it('welcomes with what to do first, and inserts the whole outline', async () => {
  const { user, actions } = renderPane(readyState());
  expect(screen.getByRole('heading', { name: 'Bắt đầu từ đề cương' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ý trống tiếp theo' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Chèn toàn bộ đề cương' }));
  expect(actions.insertAll).toHaveBeenCalledTimes(1);
});

it('offers the whole outline as long as some of it is missing', () => {
  const { become } = renderPane(readyState({ snapshot: snapshotOf([[twice[0], '']]) }));
  expect(screen.getByRole('button', { name: 'Chèn toàn bộ đề cương' })).toBeTruthy();
  become(readyState({ snapshot }));
  expect(screen.queryByRole('button', { name: 'Chèn toàn bộ đề cương' })).toBeNull();
});

it('walks the gaps both ways', async () => {
  const { user, actions } = renderPane(readyState({ snapshot }));
  await user.click(screen.getByRole('button', { name: 'Ý trống tiếp theo' }));
  await user.click(screen.getByRole('button', { name: 'Ý trống trước đó' }));
  expect(actions.goToGap.mock.calls).toEqual([['next'], ['previous']]);
});

it('starts nothing while Word is busy, and says with what', async () => {
  const { user, actions } = renderPane(readyState({ snapshot, task: 'inserting' }));
  for (const name of ['Ý trống tiếp theo', 'Ý trống trước đó', 'Quét lại']) {
    const button = screen.getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
  }
  expect(actions.goToGap).not.toHaveBeenCalled();
  expect(actions.rescan).not.toHaveBeenCalled();
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByText('Đang chèn…').getAttribute('role')).toBe('status');
});

it('says good news in a region that is there before the news', () => {
  const { become } = renderPane(readyState({ snapshot }));
  const status = screen.getAllByRole('status').find(each => each.textContent === '');
  expect(status).toBeDefined();
  become(readyState({ snapshot, success: { kind: 'inserted', sections: 4, slots: 5 } }));
  expect(status?.textContent).toBe('Đã chèn 4 mục, 5 ô.');
});

it('says of a failure what happened, what is safe and what to do, and can be closed', async () => {
  const { user, actions } = renderPane(
    readyState({
      snapshot,
      failure: { code: 'insertedPartly', values: { done: 40, all: 123 }, details: 'x' },
    }),
  );
  expect(screen.getByText('Word mới chèn được 40/123 đề mục và ô.').parentElement?.textContent).toContain(
    'Chữ đã có không thay đổi. Bấm chèn lần nữa: chỉ phần còn thiếu được chèn thêm.',
  );
  await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(actions.dismiss).toHaveBeenCalledTimes(1);
});

it('gives the details of a failure to copy', async () => {
  const { user } = renderPane(readyState({ snapshot, failure }));
  await user.click(screen.getByText('Chi tiết'));
  await user.click(screen.getByRole('button', { name: 'Sao chép chi tiết' }));
  expect(await navigator.clipboard.readText()).toBe('wordFailed · GeneralException');
  expect(screen.getByRole('button', { name: 'Đã sao chép' })).toBeTruthy();
});

it('says so when the document is read-only', () => {
  renderPane(readyState({ snapshot, isReadOnly: true }));
  expect(screen.getByText(/^Tài liệu đang ở chế độ chỉ đọc/)).toBeTruthy();
});

it('says so when all is written', () => {
  renderPane(readyState({ snapshot: wholeSnapshot(Object.fromEntries(all.map(id => [id, 'Đã nêu.']))) }));
  expect(screen.getByText('Đã có nội dung cho cả 5 ý.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ý trống tiếp theo' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

it('changes what a slot holds until slots stand in the document, and then says why not', async () => {
  const { user, actions, become } = renderPane(readyState());
  const settings = screen.getByRole('button', { name: 'Thiết lập' });
  expect(settings.getAttribute('aria-expanded')).toBe('false');
  await user.click(settings);
  const choices = within(screen.getByRole('radiogroup', { name: 'Mỗi ô chứa' }));
  await user.click(choices.getByRole('radio', { name: 'một ý nhỏ' }));
  expect(actions.setGranularity.mock.calls).toEqual([['subPoint']]);
  become(readyState({ snapshot }));
  for (const radio of choices.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(true);
  expect(screen.getByText('Không đổi được khi tài liệu đã có ô.')).toBeTruthy();
});
