import { foldForCompare } from '../../../outline/fold';
import { wordPlaceholders } from '../../wording';
import type { Rule } from '../kernel';
import { at, matchesIn, whole } from '../match';

const inBrackets =
  /\[(?:[\s._…xX-]*|(?:nhập|điền|ghi|tên|số|ngày|tháng|năm|đơn vị|địa phương|họ)[^\][]{0,60})\]|<(?:[\s._…xX-]+|(?:nhập|điền|ghi|tên|số|ngày|đơn vị|địa phương)[^<>]{0,60})>|\{\{[^{}]{0,80}\}\}/giu;
/** A remark of the officer's own: "[Số liệu tính đến 30/11/2023]", "[tên gọi khác: Hội trại]", "<ghi hình trực tiếp>". */
const remark = /\d|:|^.ghi (?:hình|âm|nhận)/iu;
const signs =
  /(?<![\p{L}\d?])\?{2,}|(?<![\p{L}\d.])[Xx][.,][Xx](?![\p{L}\d])|(?<!\p{L})(?:TBD|N\/A)(?!\p{L})/gu;
/** "XX" is a numeral too: thế kỷ XX, lần thứ XX. */
const crosses = /(?<![\p{L}\d])(?:X{2,}|x{2,})(?![\p{L}\d])/gu;
const numeralBefore = /(?:thế kỷ|lần thứ|khóa|khoá|đại hội|chương|phần|mục|thứ|kỳ)\s*$/iu;

/** Something that stands for words still to come: "[…]", "<tên đơn vị>", "XX", "??", Word's own "Bấm vào đây". */
export const placeholderLeft: Rule = {
  severity: 'error',
  *check({ written }) {
    for (const match of matchesIn(written, inBrackets)) if (!remark.test(match.groups[0])) yield at(match);
    for (const match of matchesIn(written, signs))
      if (!/(?:\/\/|www\.)\S*$/.test(match.before)) yield at(match);
    for (const match of matchesIn(written, crosses)) if (!numeralBefore.test(match.before)) yield at(match);
    for (const paragraph of written) {
      if (!/click|bấm|nhấn/iu.test(paragraph.text)) continue;
      const folded = foldForCompare(paragraph.text);
      if (wordPlaceholders.some(each => folded.includes(foldForCompare(each)))) yield whole(paragraph);
    }
  },
};
