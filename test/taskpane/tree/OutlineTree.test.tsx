import { screen, within } from '@testing-library/react';
import { stringsFor } from '../../support/strings';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../../support/outlines';
import { readyState, renderPane, wholeSnapshot } from '../renderPane';

const propaganda = idOf(smallOutline, '1. Công tác tuyên truyền');
const overview = idOf(smallOutline, '- Nhận định khái quát về');
const volunteers = idOf(smallOutline, '2.1. Phong trào');
const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const insertIn = (name: RegExp) =>
  within(row(name)).getByRole('button', { name: 'Chèn mục', description: /.*/ });

it('shows at first every section with its button, and the points of none but one that holds sections', () => {
  renderPane(readyState({ outline: doan2023 }));
  const points = screen.getAllByRole('treeitem', { name: /^- / });
  expect(points.map(point => point.textContent)).toEqual([
    expect.stringContaining('Nhận định khái quát về 03 chương trình đồng hành với thanh niên.'),
  ]);
  expect(screen.getAllByRole('treeitem')).toHaveLength(25 + 1);
  expect(screen.getAllByRole('button', { name: 'Chèn mục' })).toHaveLength(21);
});

it('opens the section in hand only', () => {
  renderPane(readyState({ currentSectionId: propaganda }));
  expect(row(/^1\. Công tác tuyên truyền, giáo dục/).getAttribute('aria-expanded')).toBe('true');
  expect(row(/^2\.1\. Phong trào/).getAttribute('aria-expanded')).toBe('false');
  expect(row(/^- Nhận định khái quát về công tác tuyên truyền/)).toBeTruthy();
});

it('begins the name of a row with marker and text, and ends it with the state', () => {
  const snapshot = wholeSnapshot({ [overview]: 'Công tác tuyên truyền được triển khai sâu rộng.' });
  renderPane(readyState({ snapshot, currentSectionId: propaganda }));
  expect(row(/^1\. Công tác tuyên truyền, giáo dục\s*, 1\/2 ý, còn 1 ý trống/)).toBeTruthy();
  expect(row(/^- Nhận định khái quát về công tác tuyên truyền\s*, đã có nội dung/)).toBeTruthy();
  expect(row(/^- Kết quả công tác giáo dục truyền thống:\s*, còn trống/)).toBeTruthy();
});

it('inserts the section of the row by its button, and does not go anywhere else', async () => {
  const { user, actions } = renderPane(readyState());
  await user.click(insertIn(/^2\.1\. Phong trào/));
  expect(actions.insertSection.mock.calls).toEqual([[volunteers]]);
  expect(actions.goTo).not.toHaveBeenCalled();
});

it('says of the button that it leads to the section where the section is there', () => {
  renderPane(readyState({ snapshot: snapshotOf([[tagOf(smallOutline, overview), '']]) }));
  expect(insertIn(/^1\. Công tác/).title).toBe('Mục đã có – đi tới mục');
  expect(insertIn(/^2\.1\. Phong trào/).title).toBe('Chèn mục');
});

it('goes to the slot of a point that is clicked', async () => {
  const { user, actions } = renderPane(
    readyState({ snapshot: wholeSnapshot(), currentSectionId: propaganda }),
  );
  await user.click(row(/^- Nhận định khái quát về/));
  expect(actions.goTo.mock.calls).toEqual([[overview]]);
});

it('shows the prompt of a section that is clicked, and opens it', async () => {
  const { user, actions } = renderPane(readyState());
  await user.click(row(/^2\.1\. Phong trào/));
  expect(actions.pickSection.mock.calls).toEqual([[volunteers]]);
  expect(row(/^2\.1\. Phong trào/).getAttribute('aria-expanded')).toBe('true');
});

it('moves by the arrow keys, opens to the right and closes to the left', async () => {
  const { user } = renderPane(readyState());
  row(/^I\. KẾT QUẢ/).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row(/^1\. Công tác/));
  await user.keyboard('{ArrowRight}');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(row(/^- Nhận định khái quát về/));
  await user.keyboard('{ArrowLeft}');
  await user.keyboard('{ArrowLeft}');
  expect(row(/^1\. Công tác/).getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(screen.getAllByRole('treeitem').at(-1));
});

it('has in each section a button that the keyboard reaches by itself and that Enter presses', async () => {
  // Where Tab goes needs layout, so the tests in the browser show it; here: nothing is taken out of its way.
  const { user, actions } = renderPane(readyState());
  const button = insertIn(/^1\. Công tác/);
  expect(button.tabIndex).toBe(0);
  button.focus();
  await user.keyboard('{Enter}');
  expect(actions.insertSection.mock.calls).toEqual([[propaganda]]);
  expect(actions.goTo).not.toHaveBeenCalled();
});

it('goes once when Enter is pressed on a point', async () => {
  const { user, actions } = renderPane(
    readyState({ snapshot: wholeSnapshot(), currentSectionId: propaganda }),
  );
  row(/^- Nhận định khái quát về/).focus();
  await user.keyboard('{Enter}');
  expect(actions.goTo.mock.calls).toEqual([[overview]]);
});

it('finds words without diacritics while they are typed, and says when there are none', async () => {
  const { user } = renderPane(readyState());
  await user.type(screen.getByRole('searchbox'), 'cong tac tuyen truyen');
  expect(row(/^1\. Công tác tuyên truyền/)).toBeTruthy();
  expect(screen.queryByRole('treeitem', { name: /^2\.1\./ })).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByText('Không có mục hay ý nào khớp.')).toBeTruthy();
});

it('shows only what is still empty, and tells that it does', async () => {
  const { user } = renderPane(
    readyState({ snapshot: wholeSnapshot({ [overview]: 'Công tác tuyên truyền được triển khai.' }) }),
  );
  const filter = screen.getByRole('button', { name: 'Còn trống' });
  expect(filter.getAttribute('aria-pressed')).toBe('false');
  await user.click(filter);
  expect(filter.getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByRole('treeitem', { name: /^- Nhận định khái quát về/ })).toBeNull();
  expect(row(/^- Kết quả công tác giáo dục truyền thống/)).toBeTruthy();
});

it('does not say that nothing is empty while nothing is inserted', async () => {
  const { user } = renderPane(readyState());
  await user.click(screen.getByRole('button', { name: 'Còn trống' }));
  expect(screen.queryByText('Không còn ý nào trống.')).toBeNull();
});

it('lets search go on while Word is busy, but starts nothing new', async () => {
  const { user, actions } = renderPane(readyState({ task: 'inserting' }));
  await user.type(screen.getByRole('searchbox'), 'tinh nguyen');
  expect(screen.getAllByRole('treeitem')).toHaveLength(3);
  await user.click(insertIn(/^2\.1\. Phong trào/));
  expect(actions.insertSection).not.toHaveBeenCalled();
});

it('draws, when one slot changes, its row and the headings above it, and no other row', async () => {
  const drawn: string[] = [];
  const vi = stringsFor('vi').pane;
  // Each row asks for the words of its state as it is drawn.
  const strings = {
    ...vi,
    headingState: (values: Parameters<typeof vi.headingState>[0]) => {
      drawn.push('heading');
      return vi.headingState(values);
    },
    states: new Proxy(vi.states, {
      get: (states, key: string) => {
        drawn.push('point');
        return Reflect.get(states, key) as unknown;
      },
    }),
  };
  const before = readyState({ snapshot: wholeSnapshot() });
  const { user, become } = renderPane(before, { strings });
  // Opened in the tree alone: without a section in hand no prompt asks for these words.
  await user.click(row(/^1\. Công tác/));
  await user.click(row(/^2\.1\. Phong trào/));
  expect(screen.getAllByRole('treeitem')).toHaveLength(7 + 3);
  drawn.length = 0;
  become(readyState({ snapshot: wholeSnapshot({ [overview]: 'Đã triển khai sâu rộng.' }) }));
  expect(drawn.sort()).toEqual(['heading', 'heading', 'point']);
});
