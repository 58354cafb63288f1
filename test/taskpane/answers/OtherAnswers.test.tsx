import { screen, within } from '@testing-library/react';
import { nilReasons } from '../../../src/report/notApplicable';
import { nothingKept } from '../../../src/report/kept';
import { readPrompt, type PromptPoint } from '../../../src/report/prompt';
import type { ReadyState } from '../../../src/session/state';
import OtherAnswers from '../../../src/taskpane/answers/OtherAnswers';
import { idOf, smallOutline } from '../../support/outlines';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart, wholeSnapshot } from '../renderPane';

const section = idOf(smallOutline, '1. Công tác tuyên truyền');
const overview = idOf(smallOutline, '- Nhận định khái quát về');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục truyền thống');
const volunteers = idOf(smallOutline, '- Kết quả thực hiện chủ trương');

function pointOf(state: ReadyState, nodeId: string): PromptPoint {
  const point = readPrompt(state, section)?.points.find(({ node }) => node.id === nodeId);
  if (point === undefined) throw new Error(`No point ${nodeId}`);
  return point;
}
const render = (state: ReadyState, nodeId: string, language: 'vi' | 'en' = 'vi') =>
  renderPart(state, <OtherAnswers point={pointOf(state, nodeId)} />, { language });
const button = (name: string) => screen.getByRole('button', { name });
const empty = readyState({ snapshot: wholeSnapshot() });
const written = readyState({ snapshot: wholeSnapshot({ [overview]: 'Đã triển khai sâu rộng.' }) });

it.each(['vi', 'en'] as const)(
  'has no accessibility fault in any state of the point, in %s',
  async language => {
    for (const state of [empty, written]) {
      const { container, unmount } = render(state, overview, language);
      expect(screen.getByRole('region', { name: stringsFor(language).checks.more.title })).toBeTruthy();
      expect(await axeFaults(container)).toEqual([]);
      unmount();
    }
  },
);

it('writes one of the sentences for "nothing to report" into an empty slot, or one of the officer’s own', async () => {
  const { user, actions } = render(empty, tradition);
  const nil = within(screen.getByRole('group', { name: 'Không phát sinh' }));
  await user.click(nil.getByRole('button', { name: nilReasons[0]!.sentence }));
  expect(actions.setNil.mock.calls).toEqual([[tradition, nilReasons[0]]]);
  await user.click(nil.getByRole('button', { name: 'Lý do khác' }));
  expect(button('Ghi vào ô').getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByLabelText('Câu ghi vào ô'), ' Đơn vị mới thành lập. ');
  await user.click(button('Ghi vào ô'));
  expect(actions.setNil.mock.calls[1]![0]).toBe(tradition);
  expect(actions.setNil.mock.calls[1]![1].sentence).toBe('Đơn vị mới thành lập.');
});

it('offers no such sentence where the point needs content, and says so', () => {
  render(empty, overview);
  expect(screen.getByText(/^Ý này cần có nội dung/)).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Không phát sinh' })).toBeNull();
});

it('takes "nothing to report" back', async () => {
  const state = readyState({ snapshot: wholeSnapshot() });
  const point = { ...pointOf(state, tradition), state: 'nil' as const };
  const { user, actions } = renderPart(state, <OtherAnswers point={point} />);
  await user.click(button('Bỏ “không phát sinh”'));
  expect(actions.takeBackNil.mock.calls).toEqual([[tradition]]);
});

it('covers other empty points from a slot that is written: those of the section, and of others when asked', async () => {
  const { user, actions } = render(written, overview);
  const group = within(screen.getByRole('group', { name: 'Đoạn trong ô này nêu cả các ý:' }));
  expect(group.getAllByRole('checkbox')).toHaveLength(1);
  await user.click(button('Ghi các ý đã chọn'));
  expect(actions.coverPoints).not.toHaveBeenCalled();
  await user.click(group.getByRole('checkbox', { name: /^Kết quả công tác giáo dục truyền thống/ }));
  await user.click(button('Ý ở mục khác'));
  // The button is gone: the focus goes where it led.
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Tìm ý ở mục khác' }));
  await user.keyboard('tinh nguyen');
  const others = within(screen.getByRole('group', { name: /^2\.1\. Phong trào/ }));
  await user.click(others.getByRole('checkbox', { name: /^Kết quả thực hiện chủ trương/ }));
  await user.click(button('Ghi các ý đã chọn'));
  expect(actions.coverPoints.mock.calls).toEqual([[[tradition, volunteers]]]);
});

it('keeps what is ticked in sight while other words are looked for, and says when none has them', async () => {
  const { user } = render(written, overview);
  await user.click(button('Ý ở mục khác'));
  await user.click(screen.getByRole('checkbox', { name: /^Kết quả thực hiện chủ trương/ }));
  await user.type(screen.getByRole('searchbox'), 'khong co o dau');
  expect(screen.getByRole('checkbox', { name: /^Kết quả thực hiện chủ trương/ })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /^Kết quả thực hiện chủ trương/ }));
  expect(screen.getByText('Không có ý còn trống nào có những chữ này.')).toBeTruthy();
});

it('says where a point is covered, and gives it its own slot back', async () => {
  const state = readyState({
    snapshot: wholeSnapshot({ [overview]: 'Đã triển khai sâu rộng.' }),
    kept: { ...nothingKept, elsewhere: { [tradition]: overview } },
  });
  const point = { ...pointOf(state, tradition), state: 'elsewhere' as const };
  const { user, actions } = renderPart(state, <OtherAnswers point={point} />);
  expect(screen.getByText(/^Đã nêu ở: Nhận định khái quát về công tác tuyên truyền/)).toBeTruthy();
  await user.click(button('Viết ở ô riêng'));
  expect(actions.uncoverPoint.mock.calls).toEqual([[tradition]]);
});

it('reads last year’s report that is picked, and says what is wrong with one that cannot be read', async () => {
  const { user, actions, container } = render(empty, tradition);
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  actions.readLastYear.mockResolvedValueOnce({ isDone: true, value: 'encrypted' });
  await user.upload(input, new File(['PK'], 'bao-cao-2022.docx'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Tệp có mật khẩu/);
  expect(new TextDecoder().decode(actions.readLastYear.mock.calls[0]![0])).toBe('PK');
});

it('shows what last year’s report said, what in it must change, and inserts it into an empty slot only', async () => {
  const answer = { text: 'Năm 2022 đã mở 45 lớp.', tokens: ['2022', '45 lớp'] };
  const lastYear = new Map([[tradition, answer as never]]);
  const first = render(readyState({ snapshot: wholeSnapshot(), lastYear }), tradition);
  expect(screen.getByText('Cần sửa: 2022, 45 lớp')).toBeTruthy();
  // It scrolls, so the keyboard reaches it.
  expect(screen.getByText(answer.text).tabIndex).toBe(0);
  await first.user.click(button('Chèn để sửa'));
  expect(first.actions.insertLastYear.mock.calls).toEqual([[tradition, answer]]);
  first.unmount();

  const taken = wholeSnapshot({ [tradition]: 'Đã tổ chức 12 đợt.' });
  const second = render(readyState({ snapshot: taken, lastYear }), tradition);
  await second.user.click(button('Chèn để sửa'));
  expect(second.actions.insertLastYear).not.toHaveBeenCalled();
  second.unmount();

  render(readyState({ snapshot: wholeSnapshot(), lastYear }), overview);
  expect(screen.getByText('Báo cáo năm trước không có đoạn nào cho ý này.')).toBeTruthy();
});
