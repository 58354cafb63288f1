import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import type { WrittenParagraph } from '../view';
import { whole } from '../match';

type Kind = 'title' | 'addressed' | 'notAddressed' | 'number' | 'date' | 'zero' | 'name' | 'recipients';

const date = /ngày\s*(\S*)\s*tháng\s*(\S*)\s*năm/iu;

/** Number, date, title and recipients, by HD 29 or Nghị định 30. Real ones vary: never more than a hint. */
export const letterhead: Rule<{ readonly kind: Kind }> = {
  severity: 'hint',
  *check({ before, after, settings: { profile } }) {
    if (profile === 'none') return;
    const find = (paragraphs: readonly WrittenParagraph[], pattern: RegExp) =>
      paragraphs.find(({ text }) => pattern.test(foldForCompare(text)));
    const isLetterhead = find(
      before,
      /đoàn tncs hồ chí minh|cộng hòa xã hội|cộng hoà xã hội|độc lập - tự do/u,
    );
    // Without a letterhead there is nothing to hold against it: many write it last.
    if (isLetterhead === undefined) return;
    if (profile === 'doan' && find(before, /^đoàn tncs hồ chí minh/u) === undefined)
      yield { ...whole(isLetterhead), values: { kind: 'title' } };
    // HD 29 addresses only dispatches; Nghị định 30 addresses a report to those above as well.
    const addressed = find(before, /^kính gửi/u);
    if (profile === 'doan' && addressed !== undefined)
      yield { ...whole(addressed), values: { kind: 'addressed' } };
    if (profile === 'nd30' && addressed === undefined)
      yield { ...whole(isLetterhead), values: { kind: 'notAddressed' } };
    const number = find(before, /^số(?!\p{L})/u);
    if (number !== undefined && !/số\s*:?\s*\d/u.test(foldForCompare(number.text)))
      yield { ...whole(number), values: { kind: 'number' } };
    const dated = before.find(({ text }) => date.test(text));
    if (dated !== undefined) {
      const [, day = '', month = ''] = date.exec(dated.text) ?? [];
      if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month))
        yield { ...whole(dated), values: { kind: 'date' } };
      else if (day.length < 2 || (month.length < 2 && Number(month) <= 2))
        yield { ...whole(dated), values: { kind: 'zero' } };
    }
    if (find(before, /^báo cáo/u) === undefined) yield { ...whole(isLetterhead), values: { kind: 'name' } };
    const recipients = after.findIndex(({ text }) => /^nơi nhận/u.test(foldForCompare(text)));
    if (recipients < 0) return;
    const list = after.slice(recipients + 1).filter(({ text }) => /^\s*[-–]/.test(text));
    const last = list.at(-1);
    if (last !== undefined && !last.text.trim().endsWith('.'))
      yield { ...whole(last), values: { kind: 'recipients' } };
  },
};
