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
