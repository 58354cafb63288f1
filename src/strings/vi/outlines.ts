import type { Damage } from '../../outline/legacy';
import type { Doubt, Repair } from '../../outline/remark';
import type { SourceFault } from '../../session/outlineSources';
import { day, number } from './format';

/** What is wrong with a source, and what to do. Nothing was touched: reading an outline writes nowhere. */
type FaultSentences = { readonly what: string; readonly next: string };

/** Sentences of the page on which outlines are loaded, corrected, compared and kept. Loaded with that page. */
export const outlines = {
  title: 'Đề cương',
  inUse: 'Đang dùng',
  untitled: 'Đề cương chưa có tên',
  size: ({ sections, points }: { sections: number; points: number }) =>
    `${number(sections)} mục, ${number(points)} ý`,
  edit: 'Sửa đề cương',
  rollOver: 'Dùng cho năm sau',
  save: 'Lưu tệp đề cương',
  copyFile: 'Chép nội dung tệp',
  copied: 'Đã chép, có thể dán vào Zalo, thư hoặc ô “Dán văn bản”.',
  adopt: 'Nhận bản đang viết',

  load: 'Nạp đề cương',
  loadHint: 'Kéo thả tệp Word (.docx), văn bản (.txt) hoặc tệp đề cương (.json) vào đây.',
  pickFile: 'Chọn tệp',
  paste: 'Dán văn bản đề cương',
  readPasted: 'Đọc văn bản đã dán',
  fromDocument: 'Từ tài liệu đang mở',
  fromSelection: 'Từ phần đang chọn',
  library: 'Đã lưu trên máy này',
  openKept: ({ title }: { title: string }) => `Mở: ${title}`,
  forgetKept: ({ title }: { title: string }) => `Xóa khỏi máy này: ${title}`,
  keptOn: (date: Date) => `lưu ngày ${day(date)}`,
  notKept: 'Trình duyệt không cho lưu trên máy này; đề cương vẫn được giữ trong tài liệu.',
  reading: 'Đang đọc…',

  faults: {
    notDocx: {
      what: 'Tệp này không phải là tệp Word (.docx).',
      next: 'Mở bằng Word, lưu thành .docx rồi nạp lại.',
    },
    oldDoc: {
      what: 'Đây là tệp .doc kiểu cũ.',
      next: 'Mở bằng Word, chọn Lưu thành > Tài liệu Word (.docx), rồi nạp tệp mới.',
    },
    encrypted: {
      what: 'Tệp được đặt mật khẩu.',
      next: 'Mở bằng Word, bỏ mật khẩu rồi lưu lại; hoặc chép nội dung và dán vào đây.',
    },
    tooLarge: {
      what: 'Tệp quá lớn so với một đề cương.',
      next: 'Chỉ để lại phần đề cương trong tệp, rồi nạp lại.',
    },
    damaged: {
      what: 'Tệp bị hỏng, không đọc được.',
      next: 'Mở và lưu lại bằng Word; hoặc chép nội dung và dán vào đây.',
    },
    unknownFile: {
      what: 'Không đọc được loại tệp này.',
      next: 'Nạp tệp .docx, .txt hoặc .json; hoặc chép nội dung và dán vào đây.',
    },
    empty: { what: 'Không có chữ nào để đọc.', next: 'Chọn tệp khác, hoặc dán văn bản đề cương.' },
    noMarkers: {
      what: 'Không dòng nào bắt đầu bằng số mục (I., 1., a)) hay dấu đầu dòng (-, +).',
      next: 'Kiểm tra xem có đúng là đề cương không.',
    },
    oneLine: {
      what: 'Các mục dính liền trên một dòng: dấu xuống dòng đã mất khi chép.',
      next: 'Chép lại từ tệp gốc, hoặc xuống dòng trước mỗi mục rồi nạp lại.',
    },
    tooManyNodes: {
      what: 'Có hơn 3.000 mục và ý, nhiều hơn mức Word xử lý được.',
      next: 'Tách thành nhiều đề cương.',
    },
    tooLong: { what: 'Văn bản quá dài so với một đề cương.', next: 'Chỉ chép phần đề cương.' },
    notJson: { what: 'Tệp đề cương bị hỏng.', next: 'Xin lại tệp từ nơi gửi.' },
    newerVersion: {
      what: 'Tệp đề cương được làm bằng phiên bản Đủ Ý mới hơn.',
      next: 'Cập nhật Đủ Ý rồi nạp lại.',
    },
    notAnOutline: { what: 'Tệp này không phải là tệp đề cương của Đủ Ý.', next: 'Xin lại tệp từ nơi gửi.' },
  } satisfies Record<SourceFault, FaultSentences>,
  nothingChanged: 'Tài liệu không thay đổi.',
  faultPlace: ({ place }: { place: string }) => `Chỗ sai trong tệp: ${place}`,

  review: 'Xem lại đề cương',
  outlineTitle: 'Tên đề cương',
  repairs: ({ count }: { count: number }) => `Đã xử lý ${number(count)} chỗ khi đọc`,
  repair: {
    pageNumber: (count: number) => `${number(count)} số trang đã bỏ`,
    rule: (count: number) => `${number(count)} dòng kẻ đã bỏ`,
    bookmark: (count: number) => `${number(count)} dấu trang đã bỏ`,
    joinedLine: (count: number) => `${number(count)} dòng nối vào dòng trên`,
    lookAlikeLetter: (count: number) => `Chữ Ð sai mã đọc là Đ ở ${number(count)} chỗ`,
    decomposedLetter: (count: number) => `${number(count)} chữ viết rời dấu, đọc như chữ thường`,
    beforeOutline: (count: number) => `${number(count)} dòng công văn phía trước đã bỏ`,
    afterOutline: (count: number) => `${number(count)} dòng từ “Nơi nhận” đã bỏ`,
    tableHead: (count: number) => `${number(count)} dòng đầu bảng đã bỏ`,
  } satisfies Record<Repair['kind'], (count: number) => string>,
  otherColumns: (count: number) => `${number(count)} ô của các cột khác trong bảng đã bỏ`,
  atLines: (lines: string) => `dòng ${lines}`,
  doubts: ({ count }: { count: number }) => `${number(count)} chỗ cần xem`,
  noDoubt: 'Không có chỗ nào đáng ngờ.',
  doubt: {
    unmarkedLine: (text: string) => `không có dấu đầu dòng, đã nối vào dòng trên: “${text}”`,
    numberJump: (text: string) => `số thứ tự nhảy ở “${text}”`,
    numberRepeated: (text: string) => `số thứ tự lặp ở “${text}”`,
    emptyNode: (text: string) => `“${text}” không có nội dung`,
  } satisfies Record<Doubt['kind'], (text: string) => string>,
  lineNumber: ({ line }: { line: number }) => `Dòng ${number(line)}`,

  damage: {
    tcvn3: 'Văn bản dùng bảng mã TCVN3 (ABC), chữ sẽ hiện sai.',
    vni: 'Văn bản dùng bảng mã VNI, chữ sẽ hiện sai.',
    vniRemains: 'Văn bản còn sót chữ chuyển mã VNI sai.',
    codePage: 'Văn bản bị đọc nhầm bảng mã, một số chữ sai dấu.',
    pdf: 'Văn bản chép từ PDF, một số chữ bị tách rời.',
  } satisfies Record<Damage['kind'], string>,
  damageExamples: ({ examples }: { examples: string }) => `Ví dụ: ${examples}.`,
  convertPreview: 'Sau khi chuyển sang Unicode:',
  convert: 'Chuyển sang Unicode',
  cannotConvert: 'Không chuyển tự động được; nên xin lại tệp gốc, hoặc sửa từng mục dưới đây.',
  useAnyway: 'Vẫn dùng văn bản này',

  tree: 'Các mục và ý đọc được',
  treeHelp: 'Phím mũi tên để chọn. Alt+← lên cấp, Alt+→ xuống cấp, F2 sửa chữ, Delete bỏ, Ctrl+Z hoàn tác.',
  source: 'Văn bản gốc',
  tools: 'Sửa mục đang chọn',
  promote: 'Lên cấp',
  demote: 'Xuống cấp',
  joinAbove: 'Nối với dòng trên',
  split: 'Tách tại con trỏ',
  drop: 'Bỏ',
  rename: 'Sửa chữ',
  renameDone: 'Xong',
  notReported: 'Không phải báo cáo',
  undo: 'Hoàn tác',
  notReportedMark: 'không phải báo cáo',
  use: 'Dùng đề cương này',
  compare: 'So với đề cương đang dùng',
  nothingLeft: 'Không còn mục nào.',
  /** Read out after a line's words. */
  rowDetails: ({ level, lines }: { level: number; lines: string }) =>
    `, cấp ${number(level)}${lines === '' ? '' : `, dòng ${lines}`}`,

  compareTitle: 'Cập nhật theo đề cương mới',
  compareText:
    'Chữ đã viết giữ nguyên. Ô của mục còn được gắn vào mục mới; ô của mục bỏ được đánh dấu, không bị xóa.',
  counts: {
    kept: (count: number) => `${number(count)} giữ nguyên`,
    reworded: (count: number) => `${number(count)} đổi lời`,
    moved: (count: number) => `${number(count)} đổi chỗ`,
    added: (count: number) => `${number(count)} mới`,
    dropped: (count: number) => `${number(count)} bỏ`,
  },
  decide: ({ left }: { left: number }) =>
    left === 0 ? 'Đã quyết định xong.' : `Còn ${number(left)} chỗ cần quyết định.`,
  oldText: 'Cũ',
  newText: 'Mới',
  same: 'Là một, giữ chữ đã viết',
  different: 'Khác nhau',
  allSame: 'Coi tất cả là một',
  question: ({ text }: { text: string }) => `Có phải cùng một mục: ${text}`,
  changesList: 'Các thay đổi',
  update: 'Cập nhật',

  rollOverTitle: 'Dùng cho năm sau',
  rollOverText: 'Chọn những chỗ đổi năm. Giai đoạn, nhiệm kỳ, luật và số văn bản giữ nguyên.',
  nothingToRoll: 'Không có chỗ nào ghi năm báo cáo.',
  makeNext: 'Tạo đề cương mới',

  adoptTitle: 'Nhận bản đang viết',
  adoptText:
    'Ô được đặt quanh chữ đã viết, không chữ nào thay đổi. Chỗ khớp hoàn toàn đã được chọn sẵn; chỗ khác cần xem từng chỗ.',
  nothingToAdopt: 'Không tìm thấy mục nào của đề cương trong phần chưa có ô.',
  exactMatches: ({ count }: { count: number }) => `${number(count)} chỗ khớp hoàn toàn`,
  likelyMatches: ({ count }: { count: number }) => `${number(count)} chỗ cần xem`,
  foundText: ({ text }: { text: string }) => `Trong tài liệu: ${text}`,
  answerTo: (paragraphs: number) => `Nội dung (${number(paragraphs)} đoạn) của`,
  takeChosen: ({ count }: { count: number }) => `Nhận ${number(count)} chỗ đã chọn`,
};
