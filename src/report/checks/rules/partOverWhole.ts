import type { Rule } from '../kernel';
import { matchesIn, numberOf, numberPattern, at } from '../match';

/** "1.250 đoàn viên, trong đó 1.520 nữ": the whole first, with its noun, then a part of it. */
const wholeAndPart = new RegExp(
  `(?<![\\d.,/])(${numberPattern})\\s+([\\p{L}][^.;\\n]{0,120}?),?\\s*\\(?(?:trong đó|trong số đó|bao gồm)[\\s:,]*(?:có\\s+)?([^.;\\n)]{1,160})`,
  'giu',
);
/** Parts: figures of things, not of per cent, money or dates. */
const partNumber = new RegExp(
  `(?<![\\d.,/])(${numberPattern})(?![\\d.,]*\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng|/|năm\\b|lần|ngày|tháng))`,
  'gu',
);

/** A part that is larger than its whole. */
export const partOverWhole: Rule<'partOverWhole'> = {
  id: 'partOverWhole',
  severity: 'warning',
  *check({ written }) {
    for (const match of matchesIn(written, wholeAndPart)) {
      const [, wholeText = '', , parts = ''] = match.groups;
      const total = numberOf(wholeText);
      if (total === undefined || /^\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng)/u.test(match.groups[2] ?? ''))
        continue;
      // A year or a date is no whole.
      if (/(?:năm|tháng|ngày|số|lần thứ|khóa)\s*$/iu.test(match.before)) continue;
      for (const [, part = ''] of parts.matchAll(partNumber)) {
        const value = numberOf(part);
        if (value !== undefined && value > total) yield { ...at(match), values: { part, whole: wholeText } };
      }
    }
  },
};
