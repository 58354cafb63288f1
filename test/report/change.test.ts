import { isOfControl, type ControlChange } from '../../src/report/change';

it.each<[boolean, ControlChange]>([
  [true, { kind: 'retag', id: 0, tag: '' }],
  [true, { kind: 'retitle', id: 1, title: '' }],
  [true, { kind: 'fill', id: 1, text: '' }],
  [true, { kind: 'showPrompt', id: 1, prompt: '', clears: false }],
  [true, { kind: 'unwrap', id: 1 }],
  [true, { kind: 'remove', id: 1 }],
  [false, { kind: 'insert', place: { kind: 'cursor' }, blocks: [] }],
  [false, { kind: 'wrap', from: 0, to: 0, tag: '', title: '' }],
  // What is mended is some words: the control around them stays what it is.
  [false, { kind: 'mend', id: 1, paragraph: '', words: '', text: '' }],
  [false, { kind: 'mend', id: undefined, paragraph: '', words: '', text: '' }],
])('says %s of a change that stands in one control: %j', (expected, change) => {
  expect(isOfControl(change)).toBe(expected);
});
