import { readState, stateNamespace, writeState } from '../../src/ooxml/statePart';
import { doan2023, smallOutline } from '../support/outlines';

it('reads what it wrote', () => {
  const state = {
    outline: { title: doan2023.title, roots: doan2023.roots },
    granularity: 'subPoint' as const,
    kept: { year: 2024, profile: 'nd30' as const, ignored: { a: 'Đã hỏi' }, elsewhere: { p1: 'p2' } },
  };
  expect(readState([writeState(state)])).toEqual({ kind: 'state', state });
});

it('keeps the outline of 2023 under 100,000 characters, a sixth of what the part may hold', () => {
  expect(writeState({ outline: doan2023, granularity: 'point' }).length).toBeLessThan(100_000);
});

it('refuses to write an outline that is too large for the part', () => {
  const [root] = smallOutline.roots;
  const huge = { title: 'x'.repeat(600_001), roots: root === undefined ? [] : [root] };
  expect(() => writeState({ outline: huge, granularity: 'point' })).toThrow(RangeError);
});

it.each([
  ['broken XML', '<report xmlns="urn:du-y:report" version="1"'],
  ['another root', `<settings xmlns="${stateNamespace}" version="1"/>`],
  ['no outline', `<report xmlns="${stateNamespace}" version="1" granularity="point"/>`],
  [
    'an unknown granularity',
    writeState({ outline: smallOutline, granularity: 'point' }).replace('"point"', '"page"'),
  ],
  [
    'JSON of another kind',
    `<report xmlns="${stateNamespace}" version="1" granularity="point"><outline>[1,2]</outline></report>`,
  ],
  [
    'a node of the wrong shape',
    `<report xmlns="${stateNamespace}" version="1" granularity="point"><outline>{"title":"","roots":[{"id":1}]}</outline></report>`,
  ],
  [
    'a document type',
    `<!DOCTYPE report [<!ENTITY a "b">]>${writeState({ outline: smallOutline, granularity: 'point' })}`,
  ],
  ['more than it may hold', `<report xmlns="${stateNamespace}">${'x'.repeat(600_001)}</report>`],
  [
    'nesting without end',
    `<report xmlns="${stateNamespace}" version="1" granularity="point"><outline>{"title":"","roots":${'[{"id":"a","marker":"","text":"","level":1,"kind":"point","children":'.repeat(60)}[]${'}]'.repeat(60)}}</outline></report>`,
  ],
])('calls a part with %s damaged', (_, xml) => {
  expect(readState([xml])).toEqual({ kind: 'damaged' });
});

it('leaves a part of a newer version alone', () => {
  const newer = writeState({ outline: smallOutline, granularity: 'point' }).replace(
    'version="1"',
    'version="2"',
  );
  expect(readState([writeState({ outline: smallOutline, granularity: 'point' }), newer])).toEqual({
    kind: 'newer',
  });
});

it('takes the part that can be read beside a damaged one', () => {
  const good = writeState({ outline: smallOutline, granularity: 'point' });
  expect(readState(['<x/>', good]).kind).toBe('state');
  expect(readState([])).toEqual({ kind: 'none' });
});
