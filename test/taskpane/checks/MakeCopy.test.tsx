import { screen } from '@testing-library/react';
import { copyToSend } from '../../../src/ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../../src/ooxml/docx/proveCopy';
import type { MadeCopy } from '../../../src/session/sessionActions';
import { MakeCopy } from '../../../src/taskpane/checks/MakeCopy';
import { stringsFor } from '../../support/strings';
import { reportOutline } from '../../support/reportFixture';
import { axeFaults } from '../axeFaults';
import { renderPart } from '../renderPane';
import { checkedState, fixtureReport } from './checkedState';

/** The copy that the product makes of a report of test/fixtures/reports, with its real proof. */
function copyOf(name: string): MadeCopy {
  const report = fixtureReport(name);
  const { bytes, fates } = copyToSend(report, reportOutline, 'keep');
  const proof = proveCopy(report, bytes, fates);
  return { bytes, proof, isProven: isProven(proof) };
}

function render(name: string, copy: MadeCopy | undefined, language: 'vi' | 'en' = 'vi') {
  const rendered = renderPart(checkedState(name), <MakeCopy onBack={jest.fn()} />, { language });
  const outcome = copy === undefined ? { isDone: false as const } : { isDone: true as const, value: copy };
  rendered.actions.makeCopy.mockResolvedValue(outcome);
  return rendered;
}
const button = (name: string) => screen.getByRole('button', { name });

it.each(['vi', 'en'] as const)(
  'makes the copy when asked, and shows its proof line by line, in %s',
  async language => {
    const copy = copyOf('complete');
    const { checks } = stringsFor(language);
    const { user, actions, container } = render('complete', copy, language);
    expect(actions.makeCopy).not.toHaveBeenCalled();
    const status = screen.getAllByRole('status')[0]!;
    await user.click(button(checks.make));
    expect(actions.makeCopy.mock.calls).toEqual([['keep']]);
    expect(screen.getByRole('heading', { name: checks.proven })).toBeTruthy();
    expect(status.textContent).toContain(checks.proof.words(copy.proof.words));
    expect(status.textContent).toContain(checks.proof.controls(0));
    expect(status.textContent).toContain(checks.proof.traces(0));
    expect(await axeFaults(container)).toEqual([]);
  },
);

it('says that a copy with faults should not be sent, and which they are', async () => {
  const good = copyOf('complete');
  const proof = { ...good.proof, hasSameWords: false, ownControls: 2, traces: ['word/settings.xml'] };
  const { user } = render('complete', { ...good, proof, isProven: false });
  await user.click(button('Tạo và đối chiếu'));
  expect(screen.getByRole('heading', { name: 'Bản gửi chưa đạt đối chiếu: chưa nên gửi.' })).toBeTruthy();
  for (const line of [
    'Chữ trong bản gửi khác với báo cáo',
    'Còn 2 ô của Đủ Ý',
    'Còn dấu vết ở 1 phần của tệp',
  ])
    expect(screen.getByText(line)).toBeTruthy();
});

it('gives out tracked changes and comments only when that is ticked', async () => {
  const copy = copyOf('tracked');
  const { user, actions } = render('tracked', copy);
  await user.click(button('Tạo và đối chiếu'));
  await user.click(button('Mở trong Word'));
  expect(actions.openDocument).not.toHaveBeenCalled();
  await user.click(screen.getByRole('checkbox', { name: 'Vẫn gửi cả thay đổi đang theo dõi và nhận xét' }));
  await user.click(button('Mở trong Word'));
  expect(actions.openDocument.mock.calls).toEqual([[copy.bytes]]);
});

it('forgets the copy when another is wished for, and makes that one', async () => {
  const { user, actions } = render('half', copyOf('half'));
  await user.click(button('Tạo và đối chiếu'));
  expect(screen.getByText('Những gì đã bỏ')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Bỏ cả đề mục' }));
  expect(screen.queryByRole('button', { name: 'Mở trong Word' })).toBeNull();
  await user.click(button('Tạo và đối chiếu'));
  expect(actions.makeCopy.mock.calls).toEqual([['keep'], ['drop']]);
});

it('offers nothing when the copy could not be made', async () => {
  const { user } = render('half', undefined);
  await user.click(button('Tạo và đối chiếu'));
  expect(screen.queryByText('Đang tạo và đối chiếu…')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Tải về' })).toBeNull();
});
