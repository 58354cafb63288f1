import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

/** Years of events that reports count from: public history, each by the words that name it. */
const events: readonly (readonly [RegExp, number])[] = [
  [/thương binh/u, 1947],
  // Units and other bodies have days of their own.
  [/thành lập đoàn(?= *(?:$|[(,:]|tncs|thanh niên|hồ chí minh|26|và|\d))|đoàn thanh niên cộng sản/u, 1931],
  [/thành lập đội(?= *(?:$|[(,:]|tntp|thiếu niên|15|và|\d))(?! thiếu niên tình)/u, 1941],
  [/hội liên hiệp thanh niên|hội lhtn/u, 1956],
  [/học sinh,? sinh viên/u, 1950],
  [/thành lập đảng(?! (?:bộ|ủy|đoàn))/u, 1930],
  [/ngày sinh (?:của )?(?:chủ tịch|bác)/u, 1890],
  [/quốc khánh|cách mạng tháng tám|cách mạng tháng 8/u, 1945],
  [/thành lập quân đội/u, 1944],
  [/giải phóng miền nam|thống nhất đất nước/u, 1975],
  [/điện biên phủ trên không/u, 1972],
  [/điện biên phủ/u, 1954],
  [/nhà giáo/u, 1982],
  [/phụ nữ việt nam/u, 1930],
  [/thầy thuốc/u, 1955],
];

/** `found` and `due` in years since the event. */
type Anniversary = { readonly found: number; readonly due: number };
/** `found` is a term as "2017 - 2022", `due` the year of the report. */
type Term = { readonly found: string; readonly due: number };

const anniversary = /kỷ niệm(?: lần thứ)? (\d{1,3}) năm([^.;\n]{0,90})/giu;
const term = /nhiệm kỳ\s*((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/giu;

/** What goes stale without naming the year: "kỷ niệm 76 năm", a term that is over. */
export const staleToken: Rule<Anniversary | Term> = {
  severity: 'warning',
  *check({ written, settings }) {
    const { year } = settings;
    if (year === undefined) return;
    for (const match of matchesIn(written, anniversary)) {
      const [, count, what = ''] = match.groups;
      const event = events.find(([name]) => name.test(foldForCompare(what)));
      if (event === undefined) continue;
      // A report looks ahead by a year: both are right.
      const due = year - event[1];
      if (Number(count) !== due && Number(count) !== due + 1)
        yield { ...at(match), values: { found: Number(count), due } };
    }
    for (const match of matchesIn(written, term)) {
      const [, from, to] = match.groups;
      const isOver = Number(to) < year || Number(from) > year + 1;
      if (isOver && !/so với|hơn|trước|cùng kỳ|vừa qua|tổng kết|kết thúc/iu.test(match.before.slice(-60)))
        yield { ...at(match), values: { found: `${String(from)} - ${String(to)}`, due: year } };
    }
  },
};
