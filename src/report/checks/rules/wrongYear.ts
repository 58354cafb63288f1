import type { Rule } from '../kernel';
import { at, matchesIn, sentenceAround } from '../match';
import type { WrittenParagraph } from '../view';

const years = /(?<![\d./-])(?:19[5-9]\d|20[0-4]\d)(?![\d])/gu;
const anyYear = '(?:19|20)\\d\\d';
const upTo = '\\s*(?:[-–—]|đến(?: năm)?)\\s*';
/** A term or a programme that the outline names is no reason to write of its first year. */
const period = new RegExp(`${anyYear}${upTo}${anyYear}`, 'gu');
const partOfPeriod = new RegExp(`${anyYear}${upTo}$`, 'u');
const beginsPeriod = new RegExp(`^${upTo}${anyYear}`, 'u');
const partOfLaw =
  /(?:luật|pháp lệnh|hiến pháp|nghị quyết|chỉ thị|kết luận|nghị định|quyết định|thông tư)[^.;]{0,120}$/iu;
/** Of the year's own documents the year is part only within their number, or in brackets. */
const partOfName = /(?:kế hoạch|chương trình|đề án|hướng dẫn|công văn)[^.;]{0,120}$/iu;
/** A day, a month, the number of a document: the date of something, not the period of the report. */
const partOfDate = /(?:\d\s*[/.-]\s*|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*)$/iu;
const explained =
  /(?:so với|cùng kỳ|trước đây|các năm|những năm|từ|kể từ|(?<!tính )đến|tính từ|giai đoạn|nhiệm kỳ|khóa|khoá|lần thứ|thành lập|kỷ niệm|năm học|sinh|đầu)[^,;:]{0,40}$/iu;
const looksAhead =
  /tết|đón xuân|phương hướng|nhiệm vụ|năm tới|dự kiến|kế hoạch năm|trong năm tới|thời gian tới|mục tiêu/iu;

/** Another year than the report's, where nothing in its sentence says why. */
export const wrongYear: Rule<{ readonly found: number; readonly year: number }> = {
  severity: 'warning',
  *check({ written, before: head, after: tail, settings, outline, slots }) {
    const { year } = settings;
    if (year === undefined) return;
    // Years that the outline itself names belong there.
    const asked = new Set(
      [
        outline.title,
        ...slots.flatMap(({ item, node }) => [node.text, ...item.covers.map(each => each.text)]),
      ].flatMap(text => text.replace(period, '').match(/(?:19|20)\d\d/g) ?? []),
    );
    const ahead = belowHeadingsAhead(tail);
    for (const match of matchesIn(written, years)) {
      const { before, after, groups, paragraph } = match;
      const value = Number(groups[0]);
      if (value === year || asked.has(groups[0])) continue;
      if (partOfPeriod.test(before) || beginsPeriod.test(after)) continue;
      if (partOfDate.test(before) || /^\s*[/-]\s*\p{Lu}/u.test(after)) {
        // The day of the report itself: in its year, or early in the next.
        const isDateline = head.includes(paragraph) && /ngày\s.*tháng\s/iu.test(before);
        if (!isDateline || value === year + 1) continue;
      }
      const sentence = sentenceAround(paragraph.text, groups.index);
      const said = sentence.slice(0, sentence.indexOf(groups[0]));
      if (
        explained.test(said) ||
        (value === year + 1 && (ahead.has(paragraph) || looksAhead.test(paragraph.text)))
      )
        continue;
      if (partOfLaw.test(before.slice(-160)) || /^\s*(?:mới )?chỉ\s/u.test(after)) continue;
      const isYearsOwn = /năm\s*$/u.test(before) && !/\(\s*năm\s*$/u.test(before);
      if (partOfName.test(before.slice(-160)) && !isYearsOwn) continue;
      if (isNamed(before, after)) continue;
      yield { ...at(match), values: { found: value, year } };
    }
  },
};

/** What stands under a heading like "PHƯƠNG HƯỚNG, NHIỆM VỤ", up to the next heading. */
function belowHeadingsAhead(paragraphs: readonly WrittenParagraph[]): ReadonlySet<WrittenParagraph> {
  const ahead = new Set<WrittenParagraph>();
  let isAhead = false;
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const isHeading = text.length <= 120 && (text === text.toUpperCase() || /^\s*[IVX]+[.)]/u.test(text));
    if (isHeading && /\p{L}/u.test(text)) isAhead = looksAhead.test(text);
    if (isAhead) ahead.add(paragraph);
  }
  return ahead;
}

/** Within quotes: the name of a programme ("Mùa hè xanh 2022"), or words of a document. */
function isNamed(before: string, after: string): boolean {
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return (opened && after.includes('”')) || (straight && after.includes('"'));
}
