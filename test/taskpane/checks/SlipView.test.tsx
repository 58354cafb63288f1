import { screen, waitFor } from '@testing-library/react';
import { openReport } from '../../../src/ooxml/docx/reportFile';
import { SlipView } from '../../../src/taskpane/checks/SlipView';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { renderPart } from '../renderPane';
import { checkedFixture, checkedState } from './checkedState';

const render = (name: string, language: 'vi' | 'en' = 'vi') => {
  const checked = checkedFixture(name);
  const slip = <SlipView checked={checked} onBack={jest.fn()} />;
  return { checked, ...renderPart(checkedState(name, { checked }), slip, { language }) };
};
const button = (name: string) => screen.getByRole('button', { name });

it.each(['vi', 'en'] as const)('counts the report on one page that can be copied, in %s', async language => {
  const { checked, user, container } = render('half', language);
  const { checks } = stringsFor(language);
  const text = container.querySelector('pre')?.textContent ?? '';
  const written = checked.view.slots.filter(slot => slot.state === 'written').length;
  const total = checked.view.slots.length;
  expect(text.split('\n')[0]).toBe(checks.slipTitle);
  expect(text).toContain(checks.slipCounts({ written, total }));
  expect(text).toContain(checks.slipOpen);
  expect(await axeFaults(container)).toEqual([]);
  await user.click(button(checks.copyText));
  expect(await navigator.clipboard.readText()).toBe(text);
  expect(screen.getByText(checks.copied).getAttribute('role')).toBe('status');
});

it('says how to copy by hand where the clipboard is closed to the pane', async () => {
  const { user } = render('half');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(button('Sao chép'));
  expect(await screen.findByText('Chưa sao chép được: chọn chữ ở trên rồi nhấn Ctrl+C.')).toBeTruthy();
});

it('opens as a Word document, and is a download where Word opens none', async () => {
  const { user, actions } = render('half');
  actions.openDocument.mockResolvedValueOnce({ isDone: true, value: true });
  await user.click(button('Mở trong Word'));
  const [bytes] = actions.openDocument.mock.calls[0]!;
  expect(openReport(bytes).reading.paragraphs.map(({ text }) => text)).toContain(
    'PHIẾU MỨC HOÀN THÀNH BÁO CÁO',
  );
  expect(screen.getByText('Đã mở trong cửa sổ mới. Lưu lại trước khi gửi.')).toBeTruthy();

  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:slip', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  actions.openDocument.mockResolvedValueOnce({ isDone: true, value: false });
  await user.click(button('Mở trong Word'));
  await waitFor(() => {
    expect(saved).toEqual(['Phieu muc hoan thanh.docx']);
  });
});
