import type { FailureCode } from '../../word/failure';
import { number } from './format';

type FailureValues = { readonly done?: number; readonly all?: number };
/** What happened, that nothing was lost, what to do. */
type FailureSentences = { readonly what: string; readonly safe: string; readonly next: string };

/** Sentences for everything that can go wrong. Not part of the start-up: on most days nothing does. */
export const failures: Readonly<Record<FailureCode, (values: FailureValues) => FailureSentences>> = {
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
  insertedPartly: ({ done = 0, all = 0 }) => ({
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
  adoptedPartly: ({ done = 0, all = 0 }) => ({
    what: `Word mới nhận được ${number(done)}/${number(all)} đề mục và ô.`,
    safe: 'Chữ đã có không bị mất.',
    next: 'Bấm “Nhận bản đang viết” lần nữa: chỉ phần còn thiếu được nhận thêm.',
  }),
  changedPartly: ({ done = 0, all = 0 }: FailureValues) => ({
    what: `Word mới làm được ${number(done)}/${number(all)} thay đổi.`,
    safe: 'Chữ đã viết không bị mất.',
    next: 'Làm lại thao tác này: chỉ phần còn thiếu được làm thêm. Phần đã làm có thể hoàn tác.',
  }),
  notLoaded: () => ({
    what: 'Phần này của Đủ Ý chưa tải về được.',
    safe: 'Văn bản không thay đổi.',
    next: 'Kiểm tra kết nối mạng rồi thử lại.',
  }),
  planRefused: () => ({
    what: 'Đủ Ý dừng lại trước khi ghi, vì thay đổi không khớp với tài liệu lúc này.',
    safe: 'Văn bản không thay đổi.',
    next: 'Bấm “Quét lại” rồi thử lần nữa.',
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
  fileUnread: () => ({
    what: 'Word chưa đưa ra được tệp của báo cáo.',
    safe: 'Văn bản không thay đổi.',
    next: 'Lưu tài liệu rồi thử lại.',
  }),
  fileBehind: () => ({
    what: 'Bản Word đưa ra cũ hơn bản đang thấy.',
    safe: 'Văn bản không thay đổi; chưa kiểm tra gì trên bản cũ.',
    next: 'Đợi Word lưu xong rồi thử lại.',
  }),
  textChanged: () => ({
    what: 'Chỗ này vừa được sửa.',
    safe: 'Không có chữ nào bị ghi đè.',
    next: 'Kiểm tra lại để xem bản mới.',
  }),
  slotTaken: () => ({
    what: 'Ô này đã có chữ.',
    safe: 'Không có chữ nào bị ghi đè.',
    next: 'Xóa chữ trong ô nếu muốn ghi lại.',
  }),
  selectionElsewhere: () => ({
    what: 'Con trỏ chưa ở trong ô nào của báo cáo.',
    safe: 'Chưa có gì được ghi.',
    next: 'Chọn đoạn văn trong một ô rồi làm lại.',
  }),
};
