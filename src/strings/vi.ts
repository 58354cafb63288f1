import type { AsksFor } from '../report/prompt';
import type { NodeState } from '../report/coverage';
import type { Granularity } from '../report/granularity';
import type { SuccessNotice, Task, UnusableReason } from '../session/state';
import type { FailureCode } from '../word/failure';
import { numbersIn } from './format';

const number = numbersIn('vi-VN');

type FailureValues = { readonly done?: number; readonly all?: number };
/** What happened, that nothing was lost, what to do. */
export type FailureSentences = { readonly what: string; readonly safe: string; readonly next: string };

/** The interface's sentences. This file is the source; `en.ts` has its type. Addresses nobody, exclaims nothing. */
export const vi = {
  language: 'vi',
  productName: 'Đủ Ý',

  starting: 'Đang mở Đủ Ý…',
  retry: 'Thử lại',
  unusable: {
    notInWord: {
      title: 'Trang này chạy trong Word',
      text: 'Đủ Ý là ngăn tác vụ của Word. Mở báo cáo bằng Word, vào thẻ Trang đầu, bấm “Đủ Ý”.',
    },
    wordTooOld: {
      title: 'Phiên bản Word này quá cũ',
      text: 'Cần Word 2021 trở lên, Microsoft 365 hoặc Word trên web. Văn bản không bị thay đổi; có thể tiếp tục viết như bình thường.',
    },
    officeUnreachable: {
      title: 'Chưa kết nối được với Office',
      text: 'Không tải được thư viện của Office. Văn bản không bị thay đổi. Kiểm tra kết nối mạng rồi bấm “Thử lại”.',
    },
  } satisfies Record<UnusableReason, { title: string; text: string }>,

  /** Said of the whole report, beside the bar. */
  progress: ({ done, all }: { done: number; all: number }) =>
    `${number(done)}/${number(all)} ý đã có nội dung`,
  progressBar: 'Tiến độ báo cáo',
  /** Counted apart, after the progress. */
  apart: {
    missing: (count: number) => `${number(count)} ý chưa có trong tài liệu`,
    empty: (count: number) => `${number(count)} ý còn trống`,
    notApplicable: (count: number) => `${number(count)} ý không phát sinh`,
    duplicate: (count: number) => `${number(count)} ý có nhiều ô`,
    unreadable: (count: number) => `${number(count)} ý không đọc được`,
  },
  allWritten: (count: number) => `Đã có nội dung cho cả ${number(count)} ý.`,

  insertSection: 'Chèn mục',
  /** Tooltip of "Chèn mục" where the section is there. */
  alreadyInserted: 'Mục đã có – đi tới mục',
  insertAll: 'Chèn toàn bộ đề cương',
  rescan: 'Quét lại',
  onlyGaps: 'Còn trống',
  nextGap: 'Ý trống tiếp theo',
  previousGap: 'Ý trống trước đó',
  search: 'Tìm mục, ý',
  clearSearch: 'Xóa tìm kiếm',
  settings: 'Thiết lập',
  switchLanguage: 'EN',
  switchLanguageLabel: 'EN – switch to English',
  outlineTree: 'Đề cương báo cáo',
  /** Opens the page where outlines are loaded, kept and changed. */
  outlines: ({ title }: { title: string }) => `Đề cương: ${title}`,
  pageNotLoaded: 'Chưa tải được trang này. Văn bản không thay đổi. Kiểm tra kết nối mạng rồi thử lại.',
  back: 'Quay lại',
  loadOutline: 'Nạp đề cương',
  adoptDraft: 'Nhận bản đang viết',
  nothingFound: 'Không có mục hay ý nào khớp.',
  nothingInserted: 'Chưa có ô nào trong tài liệu.',
  noGapInFilter: 'Không còn ý nào trống.',

  welcomeTitle: 'Bắt đầu từ đề cương',
  welcomeText:
    'Đặt con trỏ vào chỗ bắt đầu nội dung báo cáo rồi chèn toàn bộ đề cương, hoặc bấm “Chèn mục” ở từng mục. Chữ đã có không bị thay đổi.',

  states: {
    missing: 'chưa chèn',
    empty: 'còn trống',
    written: 'đã có nội dung',
    notApplicable: 'không phát sinh',
    duplicate: 'có nhiều ô',
    unreadable: 'không đọc được',
  } satisfies Record<NodeState, string>,
  /** Read out after a heading's words in the tree. */
  headingState: ({
    written,
    total,
    empty,
    missing,
  }: {
    written: number;
    total: number;
    empty: number;
    missing: number;
  }) =>
    missing === total
      ? 'chưa chèn'
      : empty > 0
        ? `${number(written)}/${number(total)} ý, còn ${number(empty)} ý trống`
        : `${number(written)}/${number(total)} ý`,
  fraction: ({ written, total }: { written: number; total: number }) => `${number(written)}/${number(total)}`,

  promptTitle: 'Nội dung cần nêu',
  promptPick: 'Chọn một mục trong đề cương, hoặc đặt con trỏ vào một ô, để xem nội dung cần nêu.',
  showPrompt: 'Mở phần nội dung cần nêu',
  hidePrompt: 'Thu phần nội dung cần nêu',
  ourHint: 'Gợi ý của Đủ Ý:',
  asksFor: {
    judgement: 'nêu nhận định, xu hướng so với cùng kỳ',
    figure: 'nêu số liệu kèm đơn vị, so với chỉ tiêu hoặc cùng kỳ',
    models: 'nêu tên mô hình, nơi làm, quy mô, kết quả',
    documents: 'nêu số, ngày văn bản và mức độ thực hiện',
    maybeNothing: 'nêu hoạt động riêng của địa phương; nếu không có, ghi “Không phát sinh”',
  } satisfies Record<AsksFor, string>,
  ticksLegend: ({ point }: { point: string }) => `Đánh dấu ý nhỏ đã nêu: ${point}`,
  cannotTick: 'Đánh dấu được khi ý này có đúng một ô trong tài liệu.',
  suggestTick: 'Có vẻ đã nêu – đánh dấu',
  suggestTickLabel: ({ point }: { point: string }) => `Có vẻ đã nêu – đánh dấu: ${point}`,
  goToPoint: ({ point }: { point: string }) => `Đi tới ô: ${point}`,
  twoSlots: ({ count }: { count: number }) =>
    `Ý này có ${number(count)} ô trong tài liệu. Giữ một ô, xóa ô thừa trong Word.`,
  goToSlot: ({ index }: { index: number }) => `Tới ô ${number(index)}`,
  slotsMissing: ({ count }: { count: number }) => `Còn thiếu ${number(count)} ô của mục này trong tài liệu.`,
  insertMissing: 'Chèn lại ô thiếu',
  sectionNotInserted: 'Mục này chưa có trong tài liệu.',

  granularity: {
    title: 'Mỗi ô chứa',
    options: { section: 'cả một mục', point: 'một ý', subPoint: 'một ý nhỏ' } satisfies Record<
      Granularity,
      string
    >,
    locked: 'Không đổi được khi tài liệu đã có ô.',
  },

  tasks: {
    scanning: 'Đang quét tài liệu…',
    inserting: 'Đang chèn…',
    going: 'Đang đi tới…',
    saving: 'Đang lưu…',
  } satisfies Record<Task, string>,

  readOnly: 'Tài liệu đang ở chế độ chỉ đọc: xem được tiến độ, chưa chèn được mục.',
  dismiss: 'Đóng thông báo',
  details: 'Chi tiết',
  copyDetails: 'Sao chép chi tiết',
  copied: 'Đã sao chép',

  success: (notice: SuccessNotice) => {
    switch (notice.kind) {
      case 'inserted':
        return notice.slots === 0
          ? 'Đã có đủ, không cần chèn thêm.'
          : `Đã chèn ${number(notice.sections)} mục, ${number(notice.slots)} ô.`;
      case 'alreadyThere':
        return 'Mục này đã có trong tài liệu, con trỏ đã tới mục.';
      case 'noGapLeft':
        return 'Không còn ô nào trống.';
      case 'outlineTaken':
        return 'Đã dùng đề cương này.';
      case 'updated':
        return notice.dropped === 0
          ? `Đã cập nhật đề cương: giữ ${number(notice.kept)} đề mục và ô.`
          : `Đã cập nhật đề cương: giữ ${number(notice.kept)} đề mục và ô; ${number(notice.dropped)} thuộc mục bỏ, chữ còn nguyên.`;
      case 'adopted':
        return `Đã nhận ${number(notice.headings)} đề mục, ${number(notice.slots)} ô. Chữ không thay đổi.`;
    }
  },

  failures: {
    notInWord: () => ({
      what: 'Trang này không mở trong Word.',
      safe: 'Không có văn bản nào bị thay đổi.',
      next: 'Mở báo cáo bằng Word rồi bấm “Đủ Ý”.',
    }),
    wordTooOld: () => ({
      what: 'Phiên bản Word này quá cũ.',
      safe: 'Văn bản không bị thay đổi.',
      next: 'Dùng Word 2021 trở lên, Microsoft 365 hoặc Word trên web.',
    }),
    officeUnreachable: () => ({
      what: 'Chưa kết nối được với Office.',
      safe: 'Văn bản không bị thay đổi.',
      next: 'Kiểm tra kết nối mạng rồi mở lại ngăn.',
    }),
    readOnly: () => ({
      what: 'Tài liệu đang ở chế độ chỉ đọc hoặc được bảo vệ nên chưa ghi được.',
      safe: 'Văn bản không thay đổi.',
      next: 'Bấm “Cho phép chỉnh sửa” trong Word (hoặc bỏ bảo vệ tài liệu) rồi làm lại.',
    }),
    notSupportedHere: () => ({
      what: 'Word trên máy này không cho làm việc này.',
      safe: 'Chữ đã có không bị mất.',
      next: 'Mở tài liệu bằng Word trên Windows hoặc Mac rồi làm lại.',
    }),
    slotGone: () => ({
      what: 'Ô này không còn trong tài liệu.',
      safe: 'Không có chữ nào bị mất bởi Đủ Ý.',
      next: 'Danh sách đã được cập nhật. Nếu cần ô đó, bấm “Chèn lại ô thiếu”.',
    }),
    insertedNothing: () => ({
      what: 'Word chưa chèn được mục nào.',
      safe: 'Văn bản không thay đổi.',
      next: 'Lưu tài liệu rồi chèn lại. Nếu vẫn không được, gửi phần Chi tiết cho bộ phận tin học.',
    }),
    insertedPartly: ({ done = 0, all = 0 }: FailureValues) => ({
      what: `Word mới chèn được ${number(done)}/${number(all)} đề mục và ô.`,
      safe: 'Chữ đã có không thay đổi.',
      next: 'Bấm chèn lần nữa: chỉ phần còn thiếu được chèn thêm.',
    }),
    sessionExpired: () => ({
      what: 'Phiên làm việc với Word đã hết hạn.',
      safe: 'Văn bản đã lưu không bị ảnh hưởng.',
      next: 'Tải lại trang Word rồi mở lại ngăn.',
    }),
    wordBusy: () => ({
      what: 'Word đang bận và chưa trả lời.',
      safe: 'Văn bản không bị mất.',
      next: 'Đóng các hộp thoại đang mở trong Word, đợi một lát rồi bấm “Quét lại”.',
    }),
    stateDamaged: () => ({
      what: 'Phần lưu đề cương trong tài liệu bị hỏng.',
      safe: 'Chữ và các ô còn nguyên; tiến độ được đọc lại từ các ô.',
      next: 'Có thể viết tiếp. Phần lưu được ghi lại ở lần chèn sau.',
    }),
    stateNewer: () => ({
      what: 'Tài liệu được làm bằng phiên bản Đủ Ý mới hơn.',
      safe: 'Không có gì bị ghi đè.',
      next: 'Cập nhật Đủ Ý để thấy đầy đủ tiến độ.',
    }),
    stateNotSaved: () => ({
      what: 'Chưa lưu được đề cương và thiết lập vào tài liệu.',
      safe: 'Chữ và các ô còn nguyên.',
      next: 'Có thể viết tiếp; việc lưu được thử lại ở lần chèn sau.',
    }),
    stateUnread: () => ({
      what: 'Chưa đọc được đề cương lưu trong tài liệu.',
      safe: 'Không có gì bị ghi đè.',
      next: 'Đóng rồi mở lại ngăn để đọc lại.',
    }),
    draftChanged: () => ({
      what: 'Tài liệu vừa thay đổi so với danh sách đang xem.',
      safe: 'Chưa có gì được ghi.',
      next: 'Bấm “Nhận bản đang viết” lần nữa.',
    }),
    draftDiffers: () => ({
      what: 'Word đã chia đoạn lại khi đặt ô quanh chữ đã viết.',
      safe: 'Bấm Hoàn tác (Ctrl+Z) trong Word để trở về như trước.',
      next: 'Gửi phần Chi tiết cho bộ phận tin học.',
    }),
    adoptedPartly: ({ done = 0, all = 0 }: FailureValues) => ({
      what: `Word mới nhận được ${number(done)}/${number(all)} đề mục và ô.`,
      safe: 'Chữ đã có không bị mất.',
      next: 'Bấm “Nhận bản đang viết” lần nữa: chỉ phần còn thiếu được nhận thêm.',
    }),
    outlineUnknown: () => ({
      what: 'Các ô trong tài liệu thuộc một đề cương khác.',
      safe: 'Các ô đó còn nguyên, không bị tính vào tiến độ này.',
      next: 'Kiểm tra xem có mở đúng tài liệu không; nếu đúng, có thể chèn đề cương này.',
    }),
    wordFailed: () => ({
      what: 'Word báo lỗi và chưa làm được việc này.',
      safe: 'Chữ đã có không bị mất.',
      next: 'Thử lại. Nếu vẫn lỗi, lưu tài liệu, mở lại Word, hoặc gửi phần Chi tiết cho bộ phận tin học.',
    }),
  } satisfies Record<FailureCode, (values: FailureValues) => FailureSentences>,
};

/** Every language has these entries, with these values; the words are its own. */
export type Strings = Widened<typeof vi>;

export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Widened<T[K]> };
