import fc from 'fast-check';
import {
  isNewerTag,
  isOwnTag,
  maxTagCharacters,
  parseTag,
  printTag,
  withAccount,
  type Tag,
} from '../../src/report/tag';
import { assertProperty } from '../support/property';

const hex8 = fc.integer({ min: 0, max: 0xffffffff }).map(value => value.toString(16).padStart(8, '0'));
const path = fc
  .array(
    fc.tuple(fc.constantFrom('p', 's', 'u', 'v', 'w', 'i', 'x', 'y', 'z'), fc.integer({ min: 1, max: 99 })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(steps => steps.map(([letter, number]) => `${letter}${String(number)}`).join('.'));
const tags: fc.Arbitrary<Tag> = fc
  .record({
    role: fc.constantFrom('heading' as const, 'slot' as const),
    outlineKey: hex8,
    nodeId: path,
    fingerprint: hex8,
    covered: fc.uniqueArray(fc.integer({ min: 0, max: 31 })).map(all => new Set(all)),
    reason: fc.option(fc.stringMatching(/^[a-z0-9]{1,4}$/), { nil: undefined }),
  })
  .map(({ reason, ...tag }) =>
    reason === undefined
      ? tag
      : {
          ...tag,
          account: reason === 'cov' ? { kind: 'elsewhere' as const } : { kind: 'nil' as const, reason },
        },
  );

it('reads what it printed, within 64 characters of ASCII', () => {
  assertProperty(
    fc.property(tags, tag => {
      const text = printTag(tag);
      expect(text.length).toBeLessThanOrEqual(maxTagCharacters);
      expect(text).toMatch(/^[\x21-\x7e]+$/);
      expect(parseTag(text)).toEqual(tag);
    }),
  );
});

it('refuses any other text, and never throws', () => {
  assertProperty(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      expect(parseTag(text)).toBeUndefined();
    }),
  );
});

it.each([
  ['a foreign one', 'ngay_ky'],
  ['an empty one', ''],
  ['a half one', 'dy1:1a2b3c4d:s:p1.s1'],
  ['one with a strange path', 'dy1:1a2b3c4d:s:../etc:9f8e7d6c:'],
  ['one with more behind it', 'dy1:1a2b3c4d:s:p1.s1:9f8e7d6c:c1 '],
  ['one of a later version', 'dy2:1a2b3c4d:s:p1.s1:9f8e7d6c:'],
  ['one that Word cut', `dy1:1a2b3c4d:s:${'p1.'.repeat(20)}p1:9f8e7d6c:`],
])('leaves %s alone', (_, text) => {
  expect(parseTag(text)).toBeUndefined();
});

it('tells a later version’s tag from a foreign one', () => {
  expect(isNewerTag('dy2:1a2b3c4d:s:p1.s1:9f8e7d6c:')).toBe(true);
  expect(isNewerTag('dy1:1a2b3c4d:s:p1.s1:9f8e7d6c:')).toBe(false);
  expect(isNewerTag('dynamic')).toBe(false);
});

it('keeps 32 ticks and drops the rest', () => {
  const tag: Tag = {
    role: 'slot',
    outlineKey: '00000000',
    nodeId: 'p1',
    fingerprint: '00000000',
    covered: new Set([0, 31, 32]),
  };
  expect(parseTag(printTag(tag))?.covered).toEqual(new Set([0, 31]));
});

it('throws rather than print a tag that Word would cut', () => {
  const nodeId = 'p11.s22.u33.v44.w55.i66.x77.y88.z99.z99.z99';
  const tag: Tag = {
    role: 'slot',
    outlineKey: '00000000',
    nodeId,
    fingerprint: '00000000',
    covered: new Set(),
  };
  expect(() => printTag(tag)).toThrow(RangeError);
});

describe('a tag in words', () => {
  const tag: Tag = {
    role: 'heading',
    outlineKey: '1a2b3c4d',
    nodeId: 'p1.s2',
    fingerprint: '9f8e7d6c',
    covered: new Set(),
  };

  it.each<[Partial<Tag>, string]>([
    [{}, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:'],
    [{ role: 'slot' }, 'dy1:1a2b3c4d:s:p1.s2:9f8e7d6c:'],
    [{ covered: new Set([0, 2]) }, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:c5'],
    [{ covered: new Set([31]) }, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:c80000000'],
    [{ covered: new Set([32, 40]) }, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:'],
    [{ account: { kind: 'nil', reason: 'kps' } }, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:nkps'],
    [{ account: { kind: 'elsewhere' } }, 'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:ncov'],
    [
      { covered: new Set([0, 2]), account: { kind: 'nil', reason: 'own' } },
      'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:c5.nown',
    ],
  ])('prints %j', (change, text) => {
    expect(printTag({ ...tag, ...change })).toBe(text);
  });

  it('may have 64 characters, and none more', () => {
    const long = (count: number) => ({ ...tag, nodeId: `p${'1'.repeat(count)}` });
    const text = printTag(long(64 - 'dy1:1a2b3c4d:h:p:9f8e7d6c:'.length));
    expect(text).toHaveLength(64);
    expect(parseTag(text)?.nodeId).toHaveLength(39);
    expect(() => printTag(long(39))).toThrow(/^Tag of 65 characters: dy1:/);
  });

  it.each([
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c',
    ' dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:',
    'dy1:1a2b3c4:h:p1.s2:9f8e7d6c:',
    'dy1:1A2b3c4d:h:p1.s2:9f8e7d6c:',
    'dy1:1a2b3c4d:x:p1.s2:9f8e7d6c:',
    'dy1:1a2b3c4d:h:1p:9f8e7d6c:',
    'dy1:1a2b3c4d:h:p1.:9f8e7d6c:',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6:',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:c',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:c123456789',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:n',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:nabcde',
    'dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:nkps.c5',
  ])('is read to the letter: not %s', text => {
    expect(parseTag(text)).toBeUndefined();
  });

  it('is read the same the second time, and after very many others', () => {
    const text = printTag(tag);
    const first = parseTag(text);
    expect(parseTag(text)).toBe(first);
    expect([parseTag('khác'), parseTag('khác')]).toEqual([undefined, undefined]);
    expect(parseTag(text)).toBe(first);
    // More than any document has: nothing of it is kept for ever.
    for (let count = 0; count < 10_000; count++) parseTag(`khác ${String(count)}`);
    expect(parseTag(text)).toEqual(first);
    expect(parseTag(text)).not.toBe(first);
  });

  it('changes its account alone', () => {
    const ticked: Tag = { ...tag, covered: new Set([3]), account: { kind: 'elsewhere' } };
    const nil = { kind: 'nil', reason: 'kps' } as const;
    expect(withAccount(ticked, nil)).toEqual({ ...ticked, account: nil });
    expect(withAccount(ticked, undefined)).toEqual({ ...tag, covered: new Set([3]) });
    expect(withAccount(ticked, undefined)).not.toHaveProperty('account');
  });

  it.each([
    ['dy1:1a2b3c4d:h:p1.s2:9f8e7d6c:', true, false],
    ['dy1:1a2b3c4d:khac', false, false],
    ['dy0:1a2b3c4d:h:p1', false, false],
    ['dy2:1a2b3c4d:', true, true],
    ['dy12:1a2b3c4d:khac', true, true],
    ['dy9999:1a2b3c4d:x', true, true],
    ['dy10000:1a2b3c4d:x', false, false],
    ['dy2:1a2b3c4:x', false, false],
    ['dy2:1a2b3c4d', false, false],
    ['xdy2:1a2b3c4d:', false, false],
    ['dyx:1a2b3c4d:', false, false],
  ])('says of %s whether it is ours: %s, and of a later version: %s', (text, isOurs, isNewer) => {
    expect([isOwnTag(text), isNewerTag(text)]).toEqual([isOurs, isNewer]);
  });
});
