import { trim } from './marker';

/**
 * Vietnamese text whose letters were lost on the way, and how to tell (DOMAIN.md: Legacy encodings). Structure markers
 * survive every one of these, so a parser succeeds on garbage: this is asked before anything is used.
 */
export type Damage = {
  readonly kind:
    /** Fonts .Vn*, shown as Latin-1: "KÕt qu¶ c«ng t¸c". */
    | 'tcvn3'
    /** Fonts VNI-*: "Keát quaû coâng taùc". */
    | 'vni'
    /** Left over from a conversion that forgot some letters: "Chủ tòch". */
    | 'vniRemains'
    /** Read in the wrong one of two Windows code pages: "chương tŕnh", "Pḥng". */
    | 'codePage'
    /** Copied out of a PDF: "bá o cá o". */
    | 'pdf';
  /** Some of the words that show it. */
  readonly examples: readonly string[];
  /** The code that a table turns into Unicode exactly. None for a text of two codes: one letter means two things there. */
  readonly code?: keyof LegacyRuns;
};

/** The part of a text that is set in fonts of a legacy code, where a document names its fonts. */
export type LegacyRuns = { readonly tcvn3: string; readonly vni: string };

/** Which legacy code a font belongs to, by its name. */
export function legacyCodeOf(font: string): keyof LegacyRuns | undefined {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : undefined;
}

const tcvn3Letters = /[§®©ª«¬¨µ¶·¸¹»¼½¾\u00AD]|(?<=[a-z])[ÊÇÕÒÖËÑÞÜßÆÈÉÌÎÏÐÓÔ×ØÝ](?![A-ZÀ-Þ])/g;
const vniLetters =
  /[ñÑÆæ]|(?<=[aeouyAEOUY]|ô|ö|Ô|Ö)[ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|(?<=[a-zA-Z])[ôöîÔÖÎ](?=[a-zùøûõïA-ZÙØÛÕÏ]|$)/g;

/** At least so many hits, in at least this part of the letters: legacy samples have 15 % and more, others none. */
const leastHits = 5;
const leastPart = 0.05;

/** What happened to a text, or `undefined`. Fonts tell first; but Unicode text may stand in a legacy font, unharmed. */
export function findDamage(text: string, runs: LegacyRuns = { tcvn3: '', vni: '' }): Damage | undefined {
  const kinds = ['tcvn3', 'vni'] as const;
  for (const kind of kinds) {
    const hits = countHits(runs[kind], kind);
    if (hits >= leastHits && !hasVietnamese(runs[kind])) return legacy(kind, runs[kind], hasVietnamese(text));
  }
  const [tcvn3Hits, vniHits] = [countHits(text, 'tcvn3'), countHits(text, 'vni')];
  const most = Math.max(tcvn3Hits, vniHits);
  if (most >= leastHits && most >= countLetters(text) * leastPart && !hasVietnamese(text))
    return legacy(vniHits > tcvn3Hits ? 'vni' : 'tcvn3', text, false);
  const others: readonly (readonly [Damage['kind'], readonly string[], number])[] = [
    ['codePage', misplacedAccents(text), 2],
    ['pdf', tornWords(text), leastHits],
    ['vniRemains', impossibleTones(text), 2],
  ];
  for (const [kind, examples, least] of others) {
    if (examples.length >= least) return { kind, examples: [...new Set(examples)].slice(0, 5) };
  }
  return undefined;
}

const legacyLetters = { tcvn3: tcvn3Letters, vni: vniLetters };

function countHits(text: string, kind: keyof LegacyRuns): number {
  return (text.match(legacyLetters[kind]) ?? []).length;
}

function countLetters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

/** Letters that only Vietnamese in Unicode has: ạ, ế, ơ, ư, đ … A text in a legacy code has none of them. */
function hasVietnamese(text: string): boolean {
  const own = (text.normalize('NFC').match(/[đĐơƠưƯăĂ\u1EA0-\u1EF9]/gu) ?? []).length;
  return own > 0 && own >= countLetters(text) * leastPart;
}

function legacy(kind: keyof LegacyRuns, text: string, isMixed: boolean): Damage {
  const one = new RegExp(legacyLetters[kind].source);
  const words = text.split(/[\s.,;:()]+/u).filter(word => one.test(word));
  return { kind, examples: [...new Set(words.map(trim))].slice(0, 5), ...(isMixed ? {} : { code: kind }) };
}

/** An accent on a consonant: no Vietnamese word has one. Breve and tilde letters are left out: they may be right. */
function misplacedAccents(text: string): readonly string[] {
  const decomposed = text.normalize('NFD');
  return (
    decomposed.match(/[\p{L}\p{M}]*[bcdđghklmnpqrstvx][\u0300\u0301\u0303\u0309\u0323][\p{L}\p{M}]*/giu) ?? []
  ).map(word => word.normalize('NFC'));
}

/** Small words of consonants only, which stay when a word is torn behind its accent: "Đồ ng", "cá c". */
function tornWords(text: string): readonly string[] {
  const torn = text.match(/[\p{L}]*[à-ỹ][\u0300-\u0323]* (?:ng|nh|ch|[cmnptiouya])(?=[\s.,;:)]|$)/gu) ?? [];
  const words = text.split(/\s+/u).length;
  return torn.length >= words * leastPart ? torn : [];
}

/** A stop at the end takes the tones sắc and nặng only: "tòch" is none. Nor is "đònh": o has no -nh. */
function impossibleTones(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .match(/\p{L}*(?:[àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])|[òóọ](?:nh|ch))(?!\p{L})/gu) ?? []
  );
}

/** The text with its letters in Unicode. Capitals that a TCVN3 font only drew (.Vn…H) stay small: nothing says they were. */
export function convert(text: string, kind: keyof LegacyRuns): string {
  return kind === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

/** TCVN 5712:1993, third form: one byte a letter, here as Latin-1 shows the byte. */
const tcvn3 = new Map(
  pairs(
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
  ),
);

function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FF]/g, letter => tcvn3.get(letter) ?? letter);
}

/** VNI for Windows: a letter, and behind it a sign that carries hat and tone together; some letters are one sign. */
const vniSigns = {
  a: pairs('ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ'),
  e: pairs('ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ'),
  o: pairs('ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ'),
  u: pairs('ùú øù ûủ õũ ïụ'),
  y: pairs('ùý øỳ ûỷ õỹ'),
  ô: pairs('ùớ øờ ûở õỡ ïợ'),
  ö: pairs('ùứ øừ ûử õữ ïự'),
};
const vni = new Map([
  ...pairs('ñđ ôơ öư æỉ óĩ òị îỵ íí ìì'),
  ...Object.entries(vniSigns).flatMap(([letter, signs]) =>
    signs.map(([sign, meant]) => [letter + sign, meant] as const),
  ),
]);
const vniLongest = 2;

function fromVni(text: string): string {
  let meant = '';
  for (let at = 0; at < text.length;) {
    const [length, letter] = readVni(text, at);
    meant += letter;
    at += length;
  }
  return meant;
}

function readVni(text: string, at: number): readonly [length: number, letter: string] {
  for (let length = vniLongest; length > 0; length--) {
    const written = text.slice(at, at + length);
    const letter = written.length === length ? vni.get(written.toLowerCase()) : undefined;
    if (letter === undefined) continue;
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    return [length, isCapital ? letter.toUpperCase() : letter];
  }
  return [1, text.charAt(at)];
}

function pairs(table: string): readonly (readonly [written: string, meant: string])[] {
  return table.split(' ').map(pair => [pair.charAt(0), pair.slice(1)] as const);
}
