import type { WordsOfRules } from '../ruleWords';
import { number } from './format';

/** Source of the documentation of the checks. */
export const rules: WordsOfRules = {
  sectionMissing: {
    name: 'Thiếu mục',
    looksAt: 'Mục của đề cương không có ô nào trong báo cáo.',
    letsPass: 'Nếu đề mục đã được gõ tay thì nói rõ để “Nhận bản đang viết”, không báo là mất.',
    finding: ({ heading, isTyped }) =>
      isTyped
        ? `Mục “${heading}” có đề mục gõ tay nhưng chưa gắn ô: dùng “Nhận bản đang viết”.`
        : `Chưa có mục “${heading}”.`,
  },
  slotMissing: {
    name: 'Thiếu ô',
    looksAt: 'Ý của đề cương đã mất ô trong khi mục của nó vẫn còn.',
    letsPass: 'Mục không phải báo cáo; mục chưa chèn đã có ở “Thiếu mục”.',
    finding: ({ point }) => `Ô của ý “${point}” không còn trong báo cáo.`,
  },
  slotEmpty: {
    name: 'Còn trống',
    looksAt: 'Ô chưa có chữ nào của người viết, hoặc chỉ có bảng mới kẻ dòng đầu.',
    letsPass:
      'Bảng có số liệu, ảnh, đối tượng, chú thích là nội dung; ý đã ghi không phát sinh; ý đã nêu ở ô khác.',
    finding: ({ point, isTable }) =>
      isTable ? `Bảng ở ý “${point}” mới có dòng đầu.` : `Ý “${point}” còn trống.`,
  },
  fillerOnly: {
    name: 'Chỉ có dấu chấm',
    looksAt: 'Ô chỉ có dấu chấm, gạch, “xx”, “đang cập nhật”.',
    letsPass: '“Không”, “0”, “Không phát sinh” là câu trả lời.',
    finding: ({ point }) => `Ý “${point}” mới có chữ giữ chỗ.`,
  },
  requestLeft: {
    name: 'Chép lại yêu cầu',
    looksAt: 'Ô chỉ chép lại lời của đề cương hoặc lời gợi ý, nguyên văn hay đổi vài chữ.',
    letsPass: 'Câu trả lời mở đầu bằng lời của đề cương nhưng có thêm nội dung hoặc số liệu.',
    finding: ({ point }) => `Ý “${point}” chỉ chép lại yêu cầu.`,
  },
  placeholderLeft: {
    name: 'Còn chỗ chờ điền',
    looksAt: '“[…]”, “<tên đơn vị>”, “{{…}}”, XX, X.X, ??, TBD, “Bấm vào đây để nhập văn bản”.',
    letsPass:
      'Số La Mã (thế kỷ XX, Đại hội lần thứ XX); “000” trong 1.000; ghi chú có số hoặc dấu hai chấm; địa chỉ mạng.',
    finding: () => 'Còn chỗ chờ điền.',
  },
  dotLeaders: {
    name: 'Còn dòng chấm',
    looksAt:
      'Bốn dấu chấm trở lên, hai dấu “…”, gạch dưới, “…” đứng rời trước một chữ hoặc ngay trước đơn vị (…%, …lượt).',
    letsPass:
      'Dấu “…” liền sau chữ, cuối phần liệt kê; mục lục; dòng “Số: …”, ngày để trống, vạch kẻ ở đầu và cuối báo cáo.',
    finding: () => 'Còn dòng chấm chưa điền.',
  },
  duplicateSlot: {
    name: 'Ý có nhiều ô',
    looksAt: 'Một ý có hơn một ô trong báo cáo.',
    letsPass: 'Không có ngoại lệ: giữ ô nào do người viết chọn.',
    finding: ({ point, count }) => `Ý “${point}” có ${number(count)} ô.`,
  },
  encoding: {
    name: 'Lỗi bảng mã',
    looksAt: 'Chữ phông .Vn… (TCVN3), VNI-…; chữ hỏng vì sai bảng mã hoặc chép từ PDF.',
    letsPass: 'Chữ Unicode đặt trong phông cũ mà vẫn đọc đúng.',
    finding: ({ kind }) =>
      ({
        tcvn3: 'Chữ gõ bằng bảng mã TCVN3: máy khác sẽ không đọc được.',
        vni: 'Chữ gõ bằng bảng mã VNI: máy khác sẽ không đọc được.',
        vniRemains: 'Chữ còn sót sau khi chuyển từ VNI.',
        codePage: 'Chữ hỏng vì đọc sai bảng mã.',
        pdf: 'Chữ bị tách rời như khi chép từ PDF.',
      })[kind],
  },
  orderChanged: {
    name: 'Sai thứ tự',
    looksAt: 'Đề mục đứng khác thứ tự của đề cương; chỉ nêu ít đề mục nhất cần dời.',
    letsPass: 'Mục chưa chèn.',
    finding: ({ heading }) => `Đề mục “${heading}” đứng khác thứ tự của đề cương.`,
  },
  headingAltered: {
    name: 'Đề mục đã đổi lời',
    looksAt: 'Chữ của đề mục khác với đề cương.',
    letsPass: 'Chữ hoa, dấu câu, khoảng trắng; số thứ tự tự động của Word.',
    finding: ({ found, heading }) => `Đề mục đổi thành “${found}”; đề cương là “${heading}”.`,
  },
  wrongYear: {
    name: 'Còn năm cũ',
    looksAt: 'Năm khác năm báo cáo.',
    letsPass:
      'Giai đoạn, nhiệm kỳ, ngày tháng, tên luật và văn bản, tên trong ngoặc kép, so sánh với năm trước, năm sau ở phần nhiệm vụ và dịp Tết, năm mà đề cương nêu.',
    finding: ({ found, year }) => `Năm ${String(found)} trong báo cáo năm ${String(year)}.`,
  },
  staleToken: {
    name: 'Còn dấu vết năm cũ',
    looksAt: '“Kỷ niệm N năm” của sự kiện đã biết năm; nhiệm kỳ đã hết.',
    letsPass: 'Đúng năm báo cáo hoặc năm sau; sự kiện không biết năm; so với nhiệm kỳ trước.',
    finding: ({ found, due }) =>
      typeof found === 'string'
        ? `Nhiệm kỳ ${found} không trùng năm báo cáo.`
        : `Kỷ niệm ${number(found)} năm; năm báo cáo là ${number(due)} năm.`,
  },
  noFigure: {
    name: 'Thiếu số liệu',
    looksAt: 'Ý hỏi “Kết quả …” mà câu trả lời không có con số nào ngoài năm, ngày, số văn bản.',
    letsPass: 'Câu nói không phát sinh, chưa triển khai; số viết bằng chữ; bảng, ảnh.',
    finding: ({ point }) => `Ý “${point}” chưa có số liệu.`,
  },
  nilMisplaced: {
    name: '“Không có” sai chỗ',
    looksAt: 'Ý nhận định, chỉ tiêu, đánh giá mà câu trả lời chỉ nói là không có gì.',
    letsPass: 'Ý khác; câu trả lời dài hơn mười hai chữ.',
    finding: ({ point }) => `Ý “${point}” cần có nội dung, không ghi “không có”.`,
  },
  noModel: {
    name: 'Chưa nêu tên mô hình',
    looksAt: 'Ý hỏi mô hình, hoạt động tiêu biểu mà không nêu tên nào.',
    letsPass: 'Tên trong ngoặc kép hoặc viết hoa sau “mô hình”, “câu lạc bộ”…; câu nói không phát sinh.',
    finding: ({ point }) => `Ý “${point}” chưa nêu tên mô hình nào.`,
  },
  nameMissing: {
    name: 'Chưa nhắc chương trình',
    looksAt: 'Đề cương nêu tên chương trình trong ngoặc kép mà câu trả lời không nhắc tới.',
    letsPass: 'Tên dài chỉ cần nêu phần lớn chữ; câu nói không phát sinh; bảng, ảnh.',
    finding: ({ name }) => `Chưa nhắc tới “${name}”.`,
  },
  sameText: {
    name: 'Trùng nội dung',
    looksAt: 'Một đoạn từ 40 chữ cái giống hệt ở hai ô.',
    letsPass: 'Đoạn ngắn; câu nói không phát sinh.',
    finding: ({ other }) => `Đoạn này đã có ở ý “${other}”.`,
  },
  partOverWhole: {
    name: 'Phần lớn hơn tổng',
    looksAt: 'Số sau “trong đó” lớn hơn số trước nó.',
    letsPass: 'Tỷ lệ, tiền, ngày tháng; số đếm thứ khác (người, buổi, suất).',
    finding: ({ part, whole }) => `“Trong đó ${part}” lớn hơn tổng ${whole}.`,
  },
  percentMismatch: {
    name: 'Tỷ lệ không khớp',
    looksAt: 'Tỷ lệ đứng cạnh hai số mà không bằng số trước chia số sau.',
    letsPass: 'Làm tròn đến một phần trăm; ngày 20/11, 26/3; mức tăng, giảm, vượt; tỷ lệ của một phần.',
    finding: ({ part, whole, right, found }) => `${part}/${whole} là ${right}%, không phải ${found}%.`,
  },
  twoValues: {
    name: 'Hai số cho một chỉ tiêu',
    looksAt: 'Cùng việc, cùng đối tượng mà hai chỗ ghi hai số.',
    letsPass: 'Số của quý, tháng, đợt, cấp, địa phương, kế hoạch, năm khác.',
    finding: ({ what, found, other }) => `“${what}”: ở đây ${found}, chỗ khác ${other}.`,
  },
  scaleJump: {
    name: 'Tiền lệch bậc',
    looksAt: 'Số tiền từ nghìn tỷ, nhất là khi chỗ khác ghi cùng số với “tỷ”.',
    letsPass: 'Số tiền dưới nghìn tỷ.',
    finding: ({ twin }) =>
      twin === '' ? 'Số tiền tới nghìn tỷ: xem lại đơn vị.' : `Số tiền tới nghìn tỷ, chỗ khác ghi “${twin}”.`,
  },
  turnsAsPeople: {
    name: 'Lượt hay người',
    looksAt: 'Cùng một số, chỗ ghi lượt, chỗ ghi người.',
    letsPass: 'Số dưới một trăm.',
    finding: ({ other }) => `Cùng số này, chỗ khác ghi “${other}”.`,
  },
  causesOneSided: {
    name: 'Nguyên nhân một phía',
    looksAt: 'Phần nguyên nhân chỉ nêu khách quan.',
    letsPass: 'Có nêu chủ quan, hoặc nêu việc chưa làm tốt của đơn vị.',
    finding: () => 'Mới nêu nguyên nhân khách quan, chưa nêu chủ quan.',
  },
  markupLeft: {
    name: 'Còn dấu chỉnh sửa',
    looksAt: 'Thay đổi đang theo dõi, nhận xét, chữ ẩn, chữ tô màu.',
    letsPass: 'Không có ngoại lệ; chỉ đếm và chỉ chỗ đầu tiên.',
    finding: ({ kind, count }) =>
      ({
        changes: `Còn ${number(count)} thay đổi đang theo dõi.`,
        comments: `Còn ${number(count)} nhận xét.`,
        hidden: `Có chữ ẩn ở ${number(count)} đoạn.`,
        highlighted: `Có chữ tô màu ở ${number(count)} đoạn.`,
      })[kind],
  },
  thinAnswer: {
    name: 'Trả lời quá ngắn',
    looksAt: 'Câu trả lời ít chữ so với điều đề cương hỏi.',
    letsPass: 'Câu nói không phát sinh; bảng, ảnh.',
    finding: ({ point, words }) => `Mới có ${number(words)} chữ cho ý “${point}”.`,
  },
  figureForm: {
    name: 'Số liệu thiếu đơn vị',
    looksAt: 'Số đứng cuối câu sau động từ mà không có đơn vị; “0” việc; quá 100%.',
    letsPass: 'Quá 100% của chỉ tiêu, kế hoạch, mức tăng.',
    finding: ({ kind }) =>
      ({
        percent: 'Tỷ lệ quá 100% mà không nói so với gì.',
        unit: 'Số này chưa có đơn vị.',
        zero: 'Số 0: nếu không có, ghi “Không phát sinh”.',
      })[kind],
  },
  decimalStyle: {
    name: 'Hai cách viết số',
    looksAt: 'Số viết kiểu tiếng Anh (1,234; 12.5%) lẫn với kiểu tiếng Việt (1.234; 12,5%).',
    letsPass: 'Báo cáo chỉ dùng một cách viết.',
    finding: () => 'Số viết khác kiểu với các số còn lại.',
  },
  foreignUnit: {
    name: 'Tên đơn vị khác',
    looksAt: 'Tên Đoàn của tỉnh, thành khác; tên mẫu như Nguyễn Văn A, tỉnh X.',
    letsPass: 'Phối hợp, ký kết, giao lưu, cụm thi đua.',
    finding: ({ own }) => (own === '' ? 'Tên còn lại từ bản mẫu.' : `Tên đơn vị khác với ${own}.`),
  },
  letterhead: {
    name: 'Thể thức phần đầu, phần cuối',
    looksAt: 'Tiêu đề, số, ngày tháng, tên loại, nơi nhận theo thể thức đã chọn.',
    letsPass: 'Báo cáo chưa có phần đầu; thể thức “không kiểm tra”.',
    finding: ({ kind }) =>
      ({
        title: 'Chưa thấy dòng “ĐOÀN TNCS HỒ CHÍ MINH”.',
        addressed: '“Kính gửi” chỉ dùng cho công văn (HD 29).',
        notAddressed: 'Báo cáo gửi cấp trên có dòng “Kính gửi” (Nghị định 30).',
        number: 'Số văn bản còn trống.',
        date: 'Ngày, tháng còn trống.',
        zero: 'Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước.',
        name: 'Chưa thấy tên loại “BÁO CÁO”.',
        recipients: 'Dòng cuối của nơi nhận kết thúc bằng dấu chấm.',
      })[kind],
  },
  pageSetup: {
    name: 'Khổ giấy, lề trang',
    looksAt: 'Khổ A4 và lề 20, 20, 30, 20 mm theo HD 29.',
    letsPass: 'Sai lệch 1 mm; thể thức khác.',
    finding: values =>
      values.kind === 'paper'
        ? `Khổ giấy ${values.found} mm, không phải A4.`
        : `Lề ${{ top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' }[values.kind]} ${number(values.found)} mm; thể thức là ${number(values.right)} mm.`,
  },
  spacing: {
    name: 'Khoảng trắng',
    looksAt: 'Hai dấu cách liền, dấu cách trước dấu câu, thiếu dấu cách sau dấu phẩy.',
    letsPass: 'Bảng; phần đầu và phần ký dàn bằng dấu cách; dòng “Số:”.',
    finding: () => 'Khoảng trắng thừa hoặc thiếu.',
  },
  quotesDashes: {
    name: 'Hai kiểu dấu',
    looksAt: 'Ngoặc kép thẳng lẫn cong; gạch nối lẫn gạch ngang giữa hai năm.',
    letsPass: 'Báo cáo chỉ dùng một kiểu; đề mục của đề cương.',
    finding: ({ count, kind }) =>
      kind === 'quotes'
        ? `Ngoặc kép khác kiểu ở ${number(count)} chỗ.`
        : `Dấu gạch giữa hai năm khác kiểu ở ${number(count)} chỗ.`,
  },
  lookAlikeLetter: {
    name: 'Chữ Ð sai mã',
    looksAt: 'Chữ Ð (mã U+00D0) trông giống Đ nhưng là chữ khác.',
    letsPass: 'Chữ TCVN3, nơi mã này là é: đã có ở “Lỗi bảng mã”.',
    finding: () => 'Chữ Ð sai mã: tìm kiếm sẽ không thấy từ này.',
  },
};
