import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

/** Names of provinces before and after the mergers of 2025: a report may be about either. */
const provinces =
  'An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Hồ Chí Minh'.split(
    '|',
  );
/** The unit, not the place: "Tỉnh đoàn Nghệ An", "Đoàn tỉnh Nghệ An", "tuổi trẻ Nghệ An". */
const unitOf = new RegExp(
  `(?:tỉnh đoàn|thành đoàn|đoàn tỉnh|đoàn thành phố|đoàn tncs hồ chí minh tỉnh|tuổi trẻ(?: tỉnh)?|ban thường vụ tỉnh đoàn)\\s+(${provinces.join('|')})(?!\\p{L})`,
  'giu',
);
const sampleName =
  /(?:Nguyễn|Trần|Lê) Văn [A-C](?!\p{L})|(?:tỉnh|Tỉnh đoàn|huyện|xã)\s+(?:X|Y|ABC)(?![\p{L}\d])/gu;
const together =
  /phối hợp|ký kết|kết nghĩa|giao lưu|cụm|cùng với|liên kết|hợp tác|học tập kinh nghiệm|đoàn đại biểu/iu;

/** Another province's youth union where nothing says why; names out of a sample. */
export const foreignUnit: Rule<{ readonly own: string }> = {
  severity: 'hint',
  *check({ written, before }) {
    for (const match of matchesIn(written, sampleName)) yield { ...at(match), values: { own: '' } };
    const named = [...matchesIn(written, unitOf)];
    const ofHeader = [...matchesIn(before, unitOf)][0];
    const own = ofHeader?.groups[1] ?? mostNamed(named.map(({ groups }) => groups[1] ?? ''));
    if (own === undefined) return;
    for (const match of named) {
      const name = match.groups[1] ?? '';
      if (foldForCompare(name) === foldForCompare(own)) continue;
      if (together.test(`${match.before.slice(-80)} ${match.after.slice(0, 40)}`)) continue;
      yield { ...at(match), values: { own } };
    }
  },
};

/** The name that stands most often, if it stands more often than any other. */
function mostNamed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
