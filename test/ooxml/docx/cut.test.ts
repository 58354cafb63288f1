import { cut } from '../../../src/ooxml/docx/cut';

it('takes pieces out, in any order, and puts text in their place', () => {
  expect(cut('abcdef', [])).toBe('abcdef');
  expect(
    cut('abcdef', [
      { from: 4, to: 6 },
      { from: 1, to: 2, text: 'X' },
      { from: 3, to: 3, text: 'Y' },
    ]),
  ).toBe('aXcYd');
});

it('puts in what stands where a piece begins or ends, before or behind it', () => {
  expect(
    cut('abc', [
      { from: 1, to: 2 },
      { from: 1, to: 1, text: 'X' },
      { from: 2, to: 2, text: 'Y' },
    ]),
  ).toBe('aXYc');
});

it('takes the outer one of two pieces, one in the other', () => {
  expect(
    cut('abcdef', [
      { from: 2, to: 3, text: 'X' },
      { from: 1, to: 5, text: 'Y' },
    ]),
  ).toBe('aYf');
});
