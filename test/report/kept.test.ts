import { nothingKept, readKept, writeKept, type Kept } from '../../src/report/kept';

const kept: Kept = {
  year: 2023,
  profile: 'nd30',
  ignored: { 'wrongYear:p1.s1.i01:1a2b3c4d': 'Trích văn bản năm trước' },
  elsewhere: { 'p1.s1.i02': 'p1.s1.i01' },
};

it('comes back as it was written', () => {
  expect(readKept(writeKept(kept))).toEqual(kept);
  expect(readKept(writeKept({ ...kept, profile: 'none' })).profile).toBe('none');
  expect(readKept(writeKept(nothingKept))).toEqual(nothingKept);
});

it('is written under the names that documents hold already', () => {
  expect(JSON.parse(writeKept(kept))).toEqual({
    year: 2023,
    profile: 'nd30',
    ignored: kept.ignored,
    coveredIn: kept.elsewhere,
  });
});

it.each(['', '{', 'null', '7', '"chữ"', '[]', '{}'])('is nothing where the document holds %s', json => {
  expect(readKept(json)).toEqual({ profile: 'doan', ignored: {}, elsewhere: {} });
});

it.each([
  ['1900', undefined],
  ['1901', 1901],
  ['2199', 2199],
  ['2200', undefined],
  ['"2023"', undefined],
])('takes %s for the year %s', (year, expected) => {
  expect(readKept(`{"year":${year}}`).year).toBe(expected);
});

it('drops what is not as it should be, and keeps the rest', () => {
  const json = '{"profile":"khác","ignored":{"a":"vì","b":7,"c":null},"coveredIn":"p1"}';
  expect(readKept(json)).toEqual({ profile: 'doan', ignored: { a: 'vì' }, elsewhere: {} });
  expect(readKept('{"ignored":null,"coveredIn":null}')).toEqual(nothingKept);
});
