import { ns } from '../../src/ooxml/namespaces';
import { sentinelText, writeBlocks } from '../../src/ooxml/writeBlocks';
import { planInsertion } from '../../src/report/planInsertion';
import { doan2023, idOf, snapshotOf } from '../support/outlines';

const blocksOf = (wanted: Parameters<typeof planInsertion>[3]) =>
  planInsertion(doan2023, 'point', snapshotOf([]), wanted).flatMap(step => step.blocks);
const whole = blocksOf('everything');
const xmlOf = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const elements = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(ns.w, name)];
const value = (element: Element | undefined) => element?.getAttributeNS(ns.w, 'val');

it('writes a control for each block, in order, with tag and title', () => {
  const controls = elements(xmlOf(writeBlocks(whole)), 'sdt');
  expect(controls).toHaveLength(25 + 98);
  expect(controls.map(control => value(elements(control, 'tag')[0]))).toEqual(whole.map(block => block.tag));
  expect(controls.map(control => value(elements(control, 'alias')[0]))).toEqual(
    whole.map(block => block.title),
  );
});

it('writes siblings of one paragraph each, none in another', () => {
  for (const control of elements(xmlOf(writeBlocks(whole)), 'sdt')) {
    expect(control.parentElement?.localName).toBe('body');
    expect(elements(control, 'p')).toHaveLength(1);
  }
});

it('lets slots show their placeholder, and headings not', () => {
  for (const [index, control] of elements(xmlOf(writeBlocks(whole)), 'sdt').entries()) {
    expect(elements(control, 'showingPlcHdr')).toHaveLength(whole[index]?.role === 'slot' ? 1 : 0);
  }
});

it('ends in a sentinel outside any list', () => {
  const last = elements(xmlOf(writeBlocks(whole)), 'body')[0]?.lastElementChild;
  expect(last?.textContent).toBe(sentinelText);
  expect(last && value(elements(last, 'numId')[0])).toBe('0');
});

it('defines every style that it names, built-in ones by their invariant names', () => {
  const xml = xmlOf(writeBlocks(blocksOf({ sectionId: idOf(doan2023, '2.1.') })));
  const defined = elements(xml, 'style').map(style => style.getAttributeNS(ns.w, 'styleId'));
  const named = [...elements(xml, 'pStyle'), ...elements(xml, 'rStyle')].map(value);
  expect(named.filter(style => !defined.includes(style ?? ''))).toEqual([]);
  expect(elements(xml, 'name').map(value)).toEqual([
    'Normal',
    'Body Text',
    'heading 1',
    'heading 2',
    'heading 3',
    'Placeholder Text',
  ]);
});

it('marks all text as Vietnamese', () => {
  const runs = elements(xmlOf(writeBlocks(whole)), 'sdt').flatMap(control => elements(control, 'r'));
  expect(runs.map(run => value(elements(run, 'lang')[0]))).toEqual(runs.map(() => 'vi-VN'));
});

it('gives unique positive ids that fit into int32, whatever the dice say', () => {
  let calls = 0;
  const xml = xmlOf(writeBlocks(whole, () => 1 + Math.floor(calls++ / 2)));
  const ids = elements(xml, 'sdt').map(control => Number(value(elements(control, 'id')[0])));
  expect(new Set(ids).size).toBe(whole.length);
  const random = elements(xmlOf(writeBlocks(whole)), 'sdt').map(control =>
    Number(value(elements(control, 'id')[0])),
  );
  expect(random.every(id => id > 0 && id <= 0x7fffffff)).toBe(true);
});
