import type { Count } from '../../report/coverage';
import type { Granularity } from '../../report/granularity';
import type { AsksFor } from '../../report/prompt';
import type { SlotState } from '../../report/slots';
import type { SuccessNotice, Task, UnusableReason } from '../../session/state';
import { number } from './format';

/** The sentences of the first screen. They address nobody and exclaim nothing. */
export const pane = {
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
    nil: (count: number) => `${number(count)} ý không phát sinh`,
    elsewhere: (count: number) => `${number(count)} ý đã nêu ở ô khác`,
    duplicate: (count: number) => `${number(count)} ý có nhiều ô`,
    unreadable: (count: number) => `${number(count)} ý không đọc được`,
  } satisfies Record<Exclude<SlotState, 'written'>, (count: number) => string>,
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
    nil: 'không phát sinh',
    elsewhere: 'đã nêu ở ô khác',
    duplicate: 'có nhiều ô',
    unreadable: 'không đọc được',
  } satisfies Record<SlotState, string>,
  /** Read out after a heading's words in the tree. */
  headingState: ({ written, total, empty, missing }: Count) =>
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

  otherWays: 'Cách trả lời khác',
  takeBack: 'Hoàn tác thao tác của Đủ Ý',
  check: 'Kiểm tra và gửi',

  readOnly: 'Tài liệu đang ở chế độ chỉ đọc: xem được tiến độ, chưa chèn được mục.',
  failed: 'Việc vừa rồi chưa làm được. Chữ đã có không bị mất.',
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
      case 'takenBack':
        return notice.kept === 0
          ? 'Đã hoàn tác thao tác của Đủ Ý.'
          : `Đã hoàn tác; ${number(notice.kept)} chỗ có chữ mới được giữ nguyên.`;
      case 'saved':
        return 'Đã ghi.';
    }
  },
};
