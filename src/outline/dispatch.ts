import { foldForCompare, foldForSearch } from './fold';
import type { Line } from './lines';
import { readMarkers } from './marker';
import type { Repair } from './remark';

/** A title is short; a sentence that only begins like one is not. */
const maxTitleCharacters = 160;

/**
 * Takes the outline out of the dispatch that it came with: what stands before the last line that calls itself "Đề
 * cương", the heads of State and Đoàn papers (DOMAIN.md: HD 29; Nghị định 30), and what follows "Nơi nhận". All of it is told.
 */
export function cutDispatch(lines: readonly Line[]): {
  lines: readonly Line[];
  repairs: readonly Repair[];
} {
  const start = startOf(lines);
  const head = lines.slice(0, start);
  const body: Line[] = [];
  const left: Repair[] = head.map(line => repair('beforeOutline', line));
  let isTitle = true;
  let isEnded = false;
  for (const line of lines.slice(start)) {
    const [marker] = readMarkers(line.text);
    const isHeading = marker?.kind === 'heading';
    if (marker === undefined && isEnd(line.text)) isEnded = true;
    // A dispatch may stand before its outline without saying so: then headings come again.
    else if (isHeading) isEnded = false;
    if (marker !== undefined) isTitle = false;
    if (isEnded) left.push(repair('afterOutline', line));
    else if (isTitle && isLetterhead(line.text)) left.push(repair('beforeOutline', line));
    else body.push(line);
  }
  return { lines: body, repairs: left };
}

/** Where the outline begins: at the last title "Đề cương …" that has headings or points after it. */
function startOf(lines: readonly Line[]): number {
  const lastMarked = lines.findLastIndex(({ text }) => readMarkers(text).length > 0 && !isEnd(text));
  return Math.max(
    0,
    lines.findLastIndex(
      ({ text }, index) =>
        index < lastMarked &&
        text.length <= maxTitleCharacters &&
        /^(mau )?de cuong\b/.test(foldForSearch(text)),
    ),
  );
}

function isEnd(text: string): boolean {
  return /^(nơi nhận\s*:?|t\/?m\.? (bch|btv|ban |ubnd|ủy ban|uỷ ban).*|kt\. .*|tl\. .*)$/u.test(
    foldForCompare(text),
  );
}

/** Lines of a paper's head, and of its opening, which no title contains. */
const letterhead = [
  /^(đảng cộng sản|cộng hòa xã hội|cộng hoà xã hội|độc lập *- *tự do)/u,
  /^(trung ương|tw|tỉnh|thành|huyện|quận|ban thường vụ|bch|ban chấp hành|ubnd|ủy ban|uỷ ban)[^.]{0,60}(đoàn|tỉnh|thành phố|nhân dân|xã|phường)[^.]{0,40}$/u,
  /^đoàn (tncs|thanh niên cộng sản)[^.]{0,40}$/u,
  /^số *:.*[-/]/u,
  /^[^.]{0,60}, *ngày .{0,12}tháng .{0,12}năm/u,
  /^\((ban hành |gửi )?kèm theo(?!\p{L})/u,
  /^(kính gửi|v\/v|căn cứ|dự thảo)(?![\p{L}\d])/u,
  /^phụ lục( số)?( [\divx]+)?$/u,
];

function isLetterhead(text: string): boolean {
  const folded = foldForCompare(text);
  return letterhead.some(pattern => pattern.test(folded)) || isSentence(folded);
}

/** What a title is not: "… báo cáo theo các nội dung sau:". */
function isSentence(folded: string): boolean {
  if (folded.startsWith('đề cương')) return false;
  return /[:;]$/.test(folded) || (folded.length > maxTitleCharacters && folded.endsWith('.'));
}

function repair(kind: Repair['kind'], { number, text }: Line): Repair {
  return { kind, line: number, text };
}
