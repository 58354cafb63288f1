import { readOutlineJson } from '../../src/outline/outlineJson';
import { doan2023 } from '../support/outlines';

const { title, roots } = doan2023;

it('reads an outline back', () => {
  expect(readOutlineJson(JSON.stringify({ title, roots }))).toEqual({ title, roots });
});

it('takes no field that the type does not have', () => {
  const json = JSON.stringify({ title, roots: [{ ...roots[1], children: [], extra: '<script>' }], more: 1 });
  expect(JSON.stringify(readOutlineJson(json))).not.toContain('script');
});

it.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['no roots', '{"title":""}'],
  ['two nodes of one id', JSON.stringify({ title, roots: [roots[0], roots[0]] })],
  ['an id that no tag can hold', JSON.stringify({ title, roots: [{ ...roots[1], id: 'p1:x' }] })],
  ['a kind of its own', JSON.stringify({ title, roots: [{ ...roots[1], kind: 'table' }] })],
])('refuses %s', (_, json) => {
  expect(readOutlineJson(json)).toBeUndefined();
});
