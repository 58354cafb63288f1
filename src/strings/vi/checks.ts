import type { Severity } from '../../report/checks/kernel';
import type { Profile } from '../../report/kept';
import type { SlotView } from '../../report/checks/view';
import { number } from './format';

/** The sentences of the pages around the check and the copy to send. */
export const checks = {
  title: 'Kiểm tra và gửi',
  checking: 'Đang kiểm tra…',
  again: 'Kiểm tra lại',
  /** `unchecked`: how many checks could not run; what they look at is not known to be right. */
  verdict: ({ errors, warnings, unchecked }: { errors: number; warnings: number; unchecked: number }) =>
    [
      errors > 0
        ? `Chưa thể gửi: ${number(errors)} lỗi`
        : unchecked > 0
          ? 'Chưa kiểm tra được hết'
          : 'Sẵn sàng gửi',
      errors === 0 && warnings > 0 ? `${number(warnings)} cảnh báo` : '',
      unchecked > 0 ? `${number(unchecked)} phép kiểm không chạy được` : '',
    ]
      .filter(Boolean)
      .join(', '),
  couldNotCheck: ({ name }: { name: string }) =>
    `Chưa kiểm tra được “${name}”: phép kiểm này gặp trục trặc. Cần tự xem lại phần này; các phép kiểm khác vẫn chạy đủ.`,
  coverage: ({ done, all, nil, covered }: { done: number; all: number; nil: number; covered: number }) =>
    [
      `${number(done)}/${number(all)} ý đã viết`,
      nil > 0 ? `${number(nil)} ý không phát sinh` : '',
      covered > 0 ? `${number(covered)} ý đã nêu ở ô khác` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  severities: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } satisfies Record<Severity, string>,
  ignoredTab: 'Đã bỏ qua',
  tabs: 'Lọc theo mức',
  tab: ({ name, count }: { name: string; count: number }) => `${name} ${number(count)}`,
  noneOf: {
    error: 'Không có lỗi.',
    warning: 'Không có cảnh báo.',
    hint: 'Không có gợi ý.',
    ignored: 'Chưa bỏ qua điểm nào.',
  } satisfies Record<Severity | 'ignored', string>,
  goTo: 'Tới chỗ này',
  goToLabel: ({ finding }: { finding: string }) => `Tới chỗ này: ${finding}`,
  fix: 'Sửa',
  fixPreview: ({ from, to }: { from: string; to: string }) => `“${from}” → “${to}”`,
  insert: 'Chèn',
  ignore: 'Bỏ qua…',
  ignoreLabel: ({ finding }: { finding: string }) => `Bỏ qua: ${finding}`,
  ignoreReason: 'Lý do bỏ qua',
  ignoreConfirm: 'Bỏ qua',
  unignore: 'Xét lại',
  cancel: 'Thôi',
  ignoredBecause: ({ reason }: { reason: string }) => `Bỏ qua vì: ${reason}`,
  year: 'Năm báo cáo',
  profile: 'Thể thức',
  profiles: {
    doan: 'Đoàn (HD 29)',
    nd30: 'Hành chính (Nghị định 30)',
    none: 'Không kiểm tra thể thức',
  } satisfies Record<Profile, string>,
  settings: 'Thiết lập kiểm tra',
  aboutRules: 'Các phép kiểm',
  letsPass: ({ text }: { text: string }) => `Bỏ qua: ${text}`,

  copy: 'Tạo bản gửi',
  copyIntro:
    'Bản gửi là một tài liệu mới: không còn ô, lời gợi ý và ý trống của Đủ Ý. Tài liệu đang làm không thay đổi.',
  emptySections: 'Mục không có nội dung',
  emptySectionsOptions: {
    keep: 'Giữ đề mục, ghi “Không có nội dung báo cáo trong kỳ.”',
    drop: 'Bỏ cả đề mục',
  },
  make: 'Tạo và đối chiếu',
  making: 'Đang tạo và đối chiếu…',
  proven: 'Đã đối chiếu: bản gửi đúng với báo cáo.',
  unproven: 'Bản gửi chưa đạt đối chiếu: chưa nên gửi.',
  proof: {
    words: (count: number) => `${number(count)} chữ, giữ nguyên thứ tự`,
    wordsDiffer: 'Chữ trong bản gửi khác với báo cáo',
    removed: (count: number) => `${number(count)} ô trống, đề mục trống đã bỏ`,
    added: (count: number) => `${number(count)} câu thêm dưới đề mục trống`,
    controls: (count: number) => (count === 0 ? 'Không còn ô của Đủ Ý' : `Còn ${number(count)} ô của Đủ Ý`),
    placeholders: (count: number) =>
      count === 0 ? 'Không còn lời gợi ý' : `Còn ${number(count)} lời gợi ý chưa trả lời`,
    traces: (count: number) =>
      count === 0 ? 'Không còn dấu vết của Đủ Ý trong tệp' : `Còn dấu vết ở ${number(count)} phần của tệp`,
    parts: (count: number) => `${number(count)} phần khác của tệp giữ nguyên từng byte`,
    partsChanged: (count: number) => `${number(count)} phần khác của tệp bị thay đổi`,
    changes: (count: number) => `${number(count)} thay đổi đang theo dõi`,
    comments: (count: number) => `${number(count)} nhận xét`,
  },
  allowMarkup: 'Vẫn gửi cả thay đổi đang theo dõi và nhận xét',
  showRemoved: 'Những gì đã bỏ',
  open: 'Mở trong Word',
  opened: 'Đã mở trong cửa sổ mới. Lưu lại trước khi gửi.',
  download: 'Tải về',
  downloaded: 'Đã tải về. Nếu không thấy tệp, bấm “Mở trong Word”.',
  copyFileName: 'Ban gui.docx',

  slip: 'Phiếu mức hoàn thành',
  slipFileName: 'Phieu muc hoan thanh.docx',
  copyText: 'Sao chép',
  copied: 'Đã sao chép',
  selectByHand: 'Chưa sao chép được: chọn chữ ở trên rồi nhấn Ctrl+C.',
  slipTitle: 'PHIẾU MỨC HOÀN THÀNH BÁO CÁO',
  slipCounts: ({ written, total }: { written: number; total: number }) =>
    `Đã viết ${number(written)}/${number(total)} ý.`,
  slipApart: ({ empty, missing, nil, covered }: Record<'empty' | 'missing' | 'nil' | 'covered', number>) =>
    `Còn trống ${number(empty)} · chưa chèn ${number(missing)} · không phát sinh ${number(nil)} · nêu ở ô khác ${number(covered)}.`,
  slipFindings: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `Lỗi: ${number(errors)}. Cảnh báo: ${number(warnings)}.`,
  slipUnchecked: 'Chưa kiểm tra được:',
  slipNil: 'Không phát sinh:',
  slipOpen: 'Chưa báo cáo:',
  slipMany: ({ section, count }: { section: string; count: number }) => `${section}: ${number(count)} ý`,
  slipIgnored: 'Đã bỏ qua khi kiểm tra:',
  slipColumns: ['Mục', 'Ý', 'Trạng thái', 'Ghi chú'],
  states: {
    missing: 'chưa chèn',
    empty: 'còn trống',
    written: 'đã viết',
    nil: 'không phát sinh',
    elsewhere: 'nêu ở ô khác',
    duplicate: 'có nhiều ô',
    unreadable: 'không đọc được',
  } satisfies Record<SlotView['state'], string>,

  more: {
    title: 'Cách trả lời khác',
    nil: 'Không phát sinh',
    nilOwn: 'Lý do khác',
    nilOwnLabel: 'Câu ghi vào ô',
    nilNotHere: 'Ý này cần có nội dung, không ghi “không phát sinh”.',
    write: 'Ghi vào ô',
    takeBackNil: 'Bỏ “không phát sinh”',
    alsoCovers: 'Đoạn trong ô này nêu cả các ý:',
    coverTicked: 'Ghi các ý đã chọn',
    otherSections: 'Ý ở mục khác',
    searchPoints: 'Tìm ý ở mục khác',
    noPoints: 'Không có ý còn trống nào có những chữ này.',
    uncover: 'Viết ở ô riêng',
    coveredAt: ({ point }: { point: string }) => `Đã nêu ở: ${point}`,
    lastYear: 'Báo cáo năm trước',
    openLastYear: 'Mở báo cáo năm trước (.docx)',
    noLastYear: 'Báo cáo năm trước không có đoạn nào cho ý này.',
    insertLastYear: 'Chèn để sửa',
    tokens: ({ tokens }: { tokens: string }) => `Cần sửa: ${tokens}`,
    onlyEmpty: 'Chèn được khi ô còn trống.',
  },
  faults: {
    notDocx: 'Tệp này không phải là .docx. Chưa có gì thay đổi.',
    oldDoc: 'Tệp .doc cũ: mở bằng Word, lưu thành .docx rồi chọn lại. Chưa có gì thay đổi.',
    encrypted: 'Tệp có mật khẩu: mở bằng Word, bỏ mật khẩu rồi chọn lại. Chưa có gì thay đổi.',
    tooLarge: 'Tệp quá lớn. Chưa có gì thay đổi.',
    damaged: 'Tệp bị hỏng, không đọc được. Chưa có gì thay đổi.',
  },
};
