import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { maxFileBytes, writeOutlineFile } from '../../../src/session/outlineSources';
import { keepOutline } from '../../../src/session/outlineLibrary';
import { OutlinesHome } from '../../../src/taskpane/outlines/OutlinesHome';
import { stringsFor } from '../../support/strings';
import { doan2023Text, smallOutline } from '../../support/outlines';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

const render = (language: 'vi' | 'en' = 'vi', rest: Parameters<typeof readyState>[0] = {}) => {
  const names = ['onBack', 'onSource', 'onEdit', 'onKept', 'onRollOver', 'onAdopt'] as const;
  const ways = Object.fromEntries(names.map(name => [name, jest.fn()])) as Record<
    (typeof names)[number],
    jest.Mock
  >;
  return { ...ways, ...renderPart(readyState(rest), <OutlinesHome {...ways} />, { language }) };
};
const button = (name: string) => screen.getByRole('button', { name });
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name);

afterEach(() => {
  localStorage.clear();
});

it.each(['vi', 'en'] as const)('says which outline is in use and how large it is, in %s', async language => {
  const { container } = render(language);
  expect(screen.getByText('ĐỀ CƯƠNG BÁO CÁO')).toBeTruthy();
  expect(screen.getByText(stringsFor(language).outlines.size({ sections: 4, points: 6 }))).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});

it('leads to editing, the next year and the draft, and copies the outline as its file', async () => {
  const { user, onEdit, onRollOver, onAdopt } = render();
  await user.click(button('Sửa đề cương'));
  await user.click(button('Dùng cho năm sau'));
  await user.click(button('Nhận bản đang viết'));
  expect([onEdit, onRollOver, onAdopt].map(way => way.mock.calls.length)).toEqual([1, 1, 1]);
  await user.click(button('Chép nội dung tệp'));
  expect(await navigator.clipboard.readText()).toBe(writeOutlineFile(smallOutline));
  expect(screen.getByText(/^Đã chép/).getAttribute('role')).toBe('status');
});

it('reads what is pasted: an outline as text, and the text of an outline file', async () => {
  const { user, onSource } = render();
  const read = button('Đọc văn bản đã dán');
  expect(read.getAttribute('aria-disabled')).toBe('true');
  const field = screen.getByLabelText('Dán văn bản đề cương');
  fireEvent.change(field, { target: { value: doan2023Text } });
  await user.click(read);
  fireEvent.change(field, { target: { value: writeOutlineFile(smallOutline) } });
  await user.click(read);
  const titles = onSource.mock.calls.map(
    ([source]) => (source as { outline: { title: string } }).outline.title,
  );
  expect(titles).toHaveLength(2);
  expect(titles[1]).toBe('ĐỀ CƯƠNG BÁO CÁO');
});

it('reads a file that is picked, and the same one again', async () => {
  const { user, onSource, container } = render();
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = fileOf(writeOutlineFile(smallOutline), 'de-cuong.json');
  await user.upload(input, file);
  await waitFor(() => {
    expect(onSource).toHaveBeenCalledTimes(1);
  });
  expect(input.value).toBe('');
  await user.upload(input, file);
  await waitFor(() => {
    expect(onSource).toHaveBeenCalledTimes(2);
  });
});

it('reads a file that is dropped', async () => {
  const { onSource } = render();
  const place = button('Chọn tệp').parentElement!;
  fireEvent.drop(place, { dataTransfer: { files: [fileOf('I. KẾT QUẢ\n1. Giáo dục\n- Số lớp', 'a.txt')] } });
  await waitFor(() => {
    expect(onSource).toHaveBeenCalledTimes(1);
  });
});

it('says at once what is wrong with a file, that nothing changed, and what to do', async () => {
  const { user, onSource, container } = render();
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await user.upload(input, fileOf('nothing', 'a.docx'));
  const { what, next } = stringsFor('vi').outlines.faults.notDocx;
  expect((await screen.findByText(what)).parentElement?.textContent).toBe(
    `${what} Tài liệu không thay đổi. ${next}`,
  );
  expect(onSource).not.toHaveBeenCalled();
  expect(await axeFaults(container)).toEqual([]);
});

it('refuses a file by its size before a byte of it is read', async () => {
  const { user, container } = render();
  const file = fileOf('x', 'a.txt');
  Object.defineProperty(file, 'size', { value: maxFileBytes + 1 });
  const read = jest.spyOn(file, 'arrayBuffer');
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file);
  expect(await screen.findByText(stringsFor('vi').outlines.faults.tooLarge.what)).toBeTruthy();
  expect(read).not.toHaveBeenCalled();
});

it('reads the open document and its selection, and nothing where Word refused', async () => {
  const { user, actions, onSource } = render();
  actions.readText.mockResolvedValueOnce({ isDone: true, value: 'I. KẾT QUẢ\n1. Giáo dục\n- Số lớp' });
  await user.click(button('Từ tài liệu đang mở'));
  actions.readText.mockResolvedValueOnce({ isDone: false });
  await user.click(button('Từ phần đang chọn'));
  expect(actions.readText.mock.calls).toEqual([['document'], ['selection']]);
  expect(onSource).toHaveBeenCalledTimes(1);
});

it('asks nothing of Word while it is busy; what is pasted can be read all the same', async () => {
  const { user, actions, onSource } = render('vi', { task: 'scanning' });
  await user.click(button('Từ tài liệu đang mở'));
  expect(actions.readText).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Dán văn bản đề cương'), { target: { value: doan2023Text } });
  await user.click(button('Đọc văn bản đã dán'));
  expect(onSource).toHaveBeenCalledTimes(1);
});

it('opens and forgets what is kept on this computer', async () => {
  keepOutline(smallOutline, new Date('2026-11-23T08:00:00'));
  const { user, onKept } = render();
  const kept = within(screen.getByRole('heading', { name: 'Đã lưu trên máy này' }).closest('section')!);
  expect(kept.getByText('(lưu ngày 23/11/2026)')).toBeTruthy();
  await user.click(kept.getByRole('button', { name: 'Mở: ĐỀ CƯƠNG BÁO CÁO' }));
  expect(onKept).toHaveBeenCalledTimes(1);
  await user.click(kept.getByRole('button', { name: 'Xóa khỏi máy này: ĐỀ CƯƠNG BÁO CÁO' }));
  expect(screen.queryByRole('heading', { name: 'Đã lưu trên máy này' })).toBeNull();
});
