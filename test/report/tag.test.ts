import fc from 'fast-check';
import { isNewerTag, maxTagCharacters, parseTag, printTag } from '../../src/report/tag';
import type { Tag } from '../../src/report/tag';
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
