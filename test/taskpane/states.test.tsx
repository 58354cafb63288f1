import { stringsFor } from '../support/strings';
import { screen } from '@testing-library/react';
import type { SessionState, SuccessNotice } from '../../src/session/state';
import type { FailureCode } from '../../src/word/failure';
import { idOf, smallOutline } from '../support/outlines';
import { readyState, renderPane, wholeSnapshot } from './renderPane';

const languages = ['vi', 'en'] as const;
const overview = idOf(smallOutline, '- Nhận định khái quát về');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục truyền thống');
const allWritten = Object.fromEntries(readyState().coverage.owed.map(id => [id, 'Đã nêu.']));
const halfWritten = { [overview]: 'Đã triển khai sâu rộng.', [tradition]: 'Đã tổ chức 12 đợt.' };

const states: readonly (readonly [
  state: SessionState,
  sentences: Readonly<Record<(typeof languages)[number], string>>,
])[] = [
  [{ kind: 'starting' }, { vi: 'Đang mở Đủ Ý…', en: 'Opening Đủ Ý…' }],
  [
    { kind: 'unusable', reason: 'notInWord' },
    { vi: 'Trang này chạy trong Word', en: 'This page runs in Word' },
  ],
  [
    { kind: 'unusable', reason: 'wordTooOld' },
    { vi: 'Phiên bản Word này quá cũ', en: 'This version of Word is too old' },
  ],
  [
    { kind: 'unusable', reason: 'officeUnreachable' },
    { vi: 'Chưa kết nối được với Office', en: 'Office cannot be reached' },
  ],
  [
    { kind: 'unread', failure: { code: 'wordBusy', values: {}, details: 'wordBusy' } },
    { vi: 'Word đang bận và chưa trả lời.', en: 'Word is busy and has not answered.' },
  ],
  [readyState(), { vi: 'Bắt đầu từ đề cương', en: 'Start from the outline' }],
  [
    readyState({ snapshot: wholeSnapshot(halfWritten) }),
    { vi: '2/5 ý đã có nội dung', en: '2 of 5 items written' },
  ],
  [
    readyState({ snapshot: wholeSnapshot(allWritten) }),
    { vi: 'Đã có nội dung cho cả 5 ý.', en: 'All 5 items are written.' },
  ],
  [
    readyState({ snapshot: wholeSnapshot(), isReadOnly: true }),
    {
      vi: 'Tài liệu đang ở chế độ chỉ đọc: xem được tiến độ, chưa chèn được mục.',
      en: 'The document is read-only: progress can be seen, nothing can be inserted.',
    },
  ],
];

const successes: readonly (readonly [SuccessNotice, Readonly<Record<(typeof languages)[number], string>>])[] =
  [
    [
      { kind: 'inserted', sections: 4, slots: 5 },
      { vi: 'Đã chèn 4 mục, 5 ô.', en: 'Inserted 4 sections, 5 slots.' },
    ],
    [
      { kind: 'inserted', sections: 0, slots: 0 },
      { vi: 'Đã có đủ, không cần chèn thêm.', en: 'Everything is there already.' },
    ],
    [
      { kind: 'alreadyThere', sectionId: idOf(smallOutline, '1. Công tác tuyên truyền') },
      {
        vi: 'Mục này đã có trong tài liệu, con trỏ đã tới mục.',
        en: 'This section is already in the document; the cursor is there.',
      },
    ],
    [{ kind: 'noGapLeft' }, { vi: 'Không còn ô nào trống.', en: 'No slot is empty.' }],
  ];

describe.each(languages)('in %s', language => {
  it.each(states.map(([state, sentences]) => [sentences[language], state] as const))(
    'says "%s"',
    async (sentence, state) => {
      renderPane(state, { language });
      // What tells of trouble is loaded when there is some.
      expect(await screen.findByText(sentence)).toBeTruthy();
    },
  );

  it.each(successes.map(([success, sentences]) => [sentences[language], success] as const))(
    'says as good news "%s"',
    (sentence, success) => {
      renderPane(readyState({ snapshot: wholeSnapshot(), success }), { language });
      expect(screen.getByText(sentence).getAttribute('role')).toBe('status');
    },
  );

  const failures = stringsFor(language).failures;
  it.each(Object.keys(failures) as FailureCode[])(
    'says of the failure %s its own three sentences, in order, and the line for IT',
    async code => {
      const values = { done: 40, all: 123 };
      const details = `${code} · GeneralException`;
      renderPane(readyState({ snapshot: wholeSnapshot(), failure: { code, values, details } }), { language });
      const { what, safe, next } = failures[code](values);
      const notice = (await screen.findByText(what)).parentElement;
      const sentences = `${what} ${safe} ${next}`;
      expect(notice?.textContent.slice(0, sentences.length)).toBe(sentences);
      expect(notice?.textContent).toContain(details);
    },
  );
});
