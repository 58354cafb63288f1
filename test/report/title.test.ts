import { walk } from '../../src/outline/outline';
import { titleOf } from '../../src/report/title';
import { doan2023 } from '../support/outlines';

it('says marker and text', () => {
  expect(
    titleOf({ id: 's', marker: '2.1.', text: 'Phong trào', level: 3, kind: 'heading', children: [] }),
  ).toBe('2.1. Phong trào');
});

it('cuts at 64 UTF-16 units (office-js-docs-reference#1238), never inside a letter', () => {
  const titles = [...walk(doan2023)].map(titleOf);
  expect(titles).toHaveLength(250);
  expect(titles.filter(title => title.length > 64)).toEqual([]);
  const decomposed = titleOf({
    id: 'x',
    marker: '-',
    text: 'ế'.normalize('NFD').repeat(80),
    level: 4,
    kind: 'point',
    children: [],
  });
  expect(decomposed).toBe(`- ${'ế'.repeat(61)}…`);
});

describe('a title that is too long', () => {
  const title = (text: string) =>
    titleOf({ id: 'x', marker: '-', text, level: 4, kind: 'point', children: [] });

  it('is one of more than 64 units', () => {
    expect(title('a'.repeat(62))).toBe(`- ${'a'.repeat(62)}`);
    expect(title('a'.repeat(63))).toBe(`- ${'a'.repeat(61)}…`);
  });

  it('is cut before a letter that would reach beyond, however many units it has', () => {
    const family = '👩‍👩‍👧';
    expect(family).toHaveLength(8);
    expect(title('a'.repeat(53) + family + 'abc')).toBe(`- ${'a'.repeat(53)}${family}…`);
    expect(title('a'.repeat(54) + family + 'abc')).toBe(`- ${'a'.repeat(54)}…`);
  });

  it('has no blank before the dots', () => {
    expect(title(`${'a'.repeat(58)}   ${'b'.repeat(20)}`)).toBe(`- ${'a'.repeat(58)}…`);
  });
});
