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

it('keeps what is not to be reported, and only that mark of it', () => {
  const [first, second] = [
    { ...roots[0], isReported: false },
    { ...roots[1], isReported: true },
  ];
  const read = readOutlineJson(JSON.stringify({ title, roots: [first, second] }));
  expect(read?.roots).toEqual([first, roots[1]]);
  expect(read?.roots[1]).not.toHaveProperty('isReported');
});

/** A heading in a heading, so many deep. */
const chain = (deep: number): object => ({
  id: `p${String(deep)}`,
  marker: 'I.',
  text: 'A',
  level: 1,
  kind: 'heading',
  children: deep > 1 ? [chain(deep - 1)] : [],
});
const withNode = (change: object) => JSON.stringify({ title, roots: [{ ...chain(1), ...change }] });

it.each([
  ['an outline of 32 levels', JSON.stringify({ title, roots: [chain(32)] })],
  ['an id of 24 characters', withNode({ id: 'p1.s1.u1.v1.w1.w1.i00001' })],
  ['an id whose numbers have two digits', withNode({ id: 'p10.s12' })],
])('takes %s', (_, json) => {
  expect(readOutlineJson(json)?.roots).toHaveLength(1);
});

it.each([
  ['33 levels', JSON.stringify({ title, roots: [chain(33)] })],
  ['a node that is none', JSON.stringify({ title, roots: [null] })],
  ['a node that is a text', JSON.stringify({ title, roots: ['p1'] })],
  ['a node without children', withNode({ children: null })],
  ['a child that is none', withNode({ children: [1] })],
  ['a title that is no text', JSON.stringify({ title: 1, roots: [chain(1)] })],
  ['roots that are no list', JSON.stringify({ title, roots: { 0: chain(1) } })],
  ['an id that is no text', withNode({ id: ['p1'] })],
  ['an id of 25 characters', withNode({ id: 'p1.s1.u1.v1.w1.w1.i000001' })],
  ['an id with something before it', withNode({ id: ':p1' })],
  ['an id with something behind it', withNode({ id: 'p1.' })],
  ['an id without a number', withNode({ id: 'p' })],
  ['a marker that is no text', withNode({ marker: 1 })],
  ['a text that is none', withNode({ text: null })],
  ['a level that is no number', withNode({ level: '1' })],
])('refuses %s', (_, json) => {
  expect(readOutlineJson(json)).toBeUndefined();
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
