import { runChecks } from '../../src/report/checks/kernel';
import { rules, type RuleId } from '../../src/report/checks/rules';
import {
  languageAfter,
  languageCodes,
  pickLanguage,
  readPart,
  type Language,
} from '../../src/strings/languages';
import { ruleCases } from '../support/ruleFixture';
import { parts, stringsFor } from '../support/strings';

/** What the sentences about a check name, of all that it finds in its fixture. */
function foundBy(rule: RuleId): readonly unknown[] {
  const views = (ruleCases(rule) ?? []).map(({ view }) => view);
  return views.flatMap(view => runChecks({ [rule]: rules[rule] }, view).findings.map(({ values }) => values));
}

/** Every sentence of a language by its key; functions are called with values that any of them takes. */
function sentencesOf(language: Language): ReadonlyMap<string, string> {
  const strings = stringsFor(language);
  const found = new Map<string, string>();
  const values = {
    done: 3,
    all: 1234,
    written: 3,
    total: 8,
    empty: 5,
    missing: 0,
    count: 2,
    index: 1,
    point: 'Nhận định khái quát.',
    heading: '1. Công tác tuyên truyền',
    found: '2022',
    year: 2023,
    due: 76,
    name: 'Tự hào một dải non sông',
    other: '300 suất',
    part: '45',
    whole: '50',
    right: '90',
    what: 'trao tặng',
    twin: '2,5 tỷ',
    own: 'An Giang',
    words: 3,
    finding: 'Còn chỗ chờ điền.',
    reason: 'Đã hỏi',
    errors: 3,
    warnings: 4,
    unchecked: 1,
    nil: 2,
    covered: 1,
    tokens: '2022',
    title: 'Đề cương',
    sections: 21,
    section: 'Mục 1',
    points: 225,
    place: '/1',
    line: 31,
    lines: '3, 4',
    level: 2,
    left: 2,
    text: 'Nhận định',
    from: '2023',
    to: '2024',
    examples: '“đạt”',
  };
  const notices = [
    { kind: 'inserted', sections: 21, slots: 98 },
    { kind: 'alreadyThere', sectionId: 'p1.s1' },
    { kind: 'noGapLeft' },
    { kind: 'outlineTaken' },
    { kind: 'updated', kept: 21, dropped: 2 },
    { kind: 'adopted', headings: 21, slots: 98 },
    { kind: 'takenBack', done: 3, kept: 2 },
    { kind: 'saved' },
  ] as const;
  const argumentOf = (path: string): unknown => {
    if (path.startsWith('.checks.proof.')) return 1234;
    if (/^\.(pane\.(apart\.|allWritten$)|outlines\.((repair|counts)\.|(otherColumns|answerTo)$))/.test(path))
      return 1234;
    if (/^\.outlines\.(doubt\.|atLines$)/.test(path)) return '3, 4';
    return path === '.outlines.keptOn' ? new Date('2026-11-23') : values;
  };
  const visit = (entry: unknown, path: string): void => {
    if (typeof entry === 'string') found.set(path, entry);
    else if (path === '.pane.success')
      notices.forEach(each => found.set(`${path}.${each.kind}`, strings.pane.success(each)));
    else if (path.startsWith('.rules.') && typeof entry === 'function')
      // Of a check, every sentence about what it really finds.
      for (const [index, each] of foundBy(path.split('.')[2] as RuleId).entries())
        visit((entry as (found: unknown) => unknown)(each), `${path}.${String(index)}`);
    else if (typeof entry === 'function') {
      visit((entry as (value: unknown) => unknown)(argumentOf(path)), path);
    } else {
      for (const [key, below] of Object.entries(entry as object)) visit(below, `${path}.${key}`);
    }
  };
  visit(strings, '');
  return found;
}

const sentences = Object.fromEntries(languageCodes.map(code => [code, sentencesOf(code)])) as Readonly<
  Record<Language, ReadonlyMap<string, string>>
>;

it('names the commands exactly so in Vietnamese', () => {
  const { insertSection, insertAll, onlyGaps, nextGap, previousGap, rescan } = stringsFor('vi').pane;
  expect([insertSection, insertAll, onlyGaps, nextGap, previousGap, rescan]).toEqual([
    'Chèn mục',
    'Chèn toàn bộ đề cương',
    'Còn trống',
    'Ý trống tiếp theo',
    'Ý trống trước đó',
    'Quét lại',
  ]);
});

describe.each(languageCodes)('in %s', language => {
  const own = sentences[language];

  it('has a sentence for every key, without a value that was not filled in', () => {
    expect(own.size).toBeGreaterThan(100);
    const bad = [...own].filter(
      ([, sentence]) => sentence.trim() === '' || /undefined|NaN|\[object/.test(sentence),
    );
    expect(bad).toEqual([]);
  });

  it('exclaims nothing and calls nobody "bạn" (DOMAIN.md: Register)', () => {
    expect([...own].filter(([, sentence]) => /!|(?<!\p{L})bạn(?!\p{L})/iu.test(sentence))).toEqual([]);
  });

  it('is written in composed letters, as everything that is compared (DOMAIN.md: Letters)', () => {
    expect([...own].filter(([, sentence]) => sentence !== sentence.normalize('NFC'))).toEqual([]);
  });

  it('says of every failure, in whole sentences, what happened, what is safe and what to do', () => {
    const failures = [...own].filter(([key]) => key.startsWith('.failures.'));
    expect(failures).toHaveLength(27 * 3);
    expect(failures.filter(([, sentence]) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
  });
});

it.each(languageCodes)('says in %s what the source says, no entry less and none more', language => {
  const toDo = (keys: Iterable<string>, others: ReadonlyMap<string, string>, task: string) =>
    [...keys].flatMap(key => {
      const [, part = '', ...entry] = key.split('.');
      return others.has(key) ? [] : [`${task} "${entry.join('.')}" in src/strings/${language}/${part}.ts`];
    });
  expect([
    ...toDo(sentences.vi.keys(), sentences[language], 'add'),
    ...toDo(sentences[language].keys(), sentences.vi, 'remove'),
  ]).toEqual([]);
});

it.each(languageCodes)('loads every part of %s when it is asked for, and has it then', async language => {
  for (const part of parts) {
    const first = readPart(language, part);
    await first;
    expect([part, readPart(language, part)]).toEqual([part, stringsFor(language)[part]]);
  }
});

it('has the first screen of the source at once: nothing is waited for', () => {
  expect(readPart('vi', 'pane')).toBe(stringsFor('vi').pane);
});

it('leads from each language to the next and around the end, in the words of the next', () => {
  expect(languageAfter('vi')).toEqual({ next: 'en', code: 'EN', label: 'EN – switch to English' });
  expect(languageAfter('en')).toEqual({ next: 'vi', code: 'VI', label: 'VI – chuyển sang tiếng Việt' });
});

/** A syllable as Vietnamese builds it, without its diacritics; most English words are none ("slot", "insert"). */
const syllable =
  /^(?:b|ch?|d|gh?|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch?|m|n[gh]?|p|t)?$/;
/** Names, and what Vietnamese officers call so too. */
const names = new Set(
  'đủ ý word office microsoft windows mac web zalo unicode tcvn abc vni pdf doc docx txt json alt ctrl delete f z đ ð hd mm xx xxx tbd ctrl vn vni byte tncs '.split(
    ' ',
  ),
);

function foreignWords(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  // Single letters are codes: X.X, U+00D0, Ctrl+C.
  return words.filter(word => word.length > 1 && !names.has(word) && !syllable.test(plain(word)));
}

it('leaves no English word in the Vietnamese', () => {
  const foreign = [...sentences.vi].filter(([, sentence]) => foreignWords(sentence).length > 0);
  expect(foreign.map(([key]) => key)).toEqual([]);
});

it('would see every English sentence among the Vietnamese: only codes and numbers pass', () => {
  const unseen = [...sentences.en].filter(([, sentence]) => foreignWords(sentence).length === 0);
  expect(unseen.map(([key]) => key).sort()).toEqual([
    '.checks.fixPreview',
    '.checks.profiles.doan',
    '.checks.tab',
    '.pane.fraction',
  ]);
});

it('says nothing in English that it says in Vietnamese, but what goes into a report', () => {
  const same = [...sentences.vi].filter(([key, sentence]) => sentences.en.get(key) === sentence);
  expect(same.map(([key]) => key).sort()).toEqual([
    '.checks.fixPreview',
    '.checks.profiles.doan',
    '.checks.tab',
    '.pane.fraction',
  ]);
});

it('writes numbers as the language does', () => {
  expect(stringsFor('vi').pane.allWritten(1234)).toBe('Đã có nội dung cho cả 1.234 ý.');
  expect(stringsFor('en').pane.allWritten(1234)).toBe('All 1,234 items are written.');
});

it('knows one from many in English', () => {
  const { success } = stringsFor('en').pane;
  expect(success({ kind: 'inserted', sections: 1, slots: 1 })).toBe('Inserted 1 section, 1 slot.');
  expect(success({ kind: 'inserted', sections: 21, slots: 98 })).toBe('Inserted 21 sections, 98 slots.');
});

it.each<[wishes: (string | undefined)[], Language]>([
  [['en', 'vi-VN'], 'en'],
  [[undefined, 'vi-VN', 'en-US'], 'vi'],
  [[undefined, undefined, 'en-US'], 'en'],
  [[undefined, 'fr-FR', 'en-GB'], 'en'],
  [[undefined, 'VI-vn'], 'vi'],
  [[undefined, 'ja-JP'], 'vi'],
  [[], 'vi'],
])('of the wishes %j follows the first that we have: %s', (wishes, language) => {
  expect(pickLanguage(...wishes)).toBe(language);
});
