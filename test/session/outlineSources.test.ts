import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { editedOutline } from '../../src/outline/editOutline';
import { convert } from '../../src/outline/legacy';
import {
  convertSource,
  readSourceFile,
  readSourceText,
  sourceOf,
  writeOutlineFile,
  type SourceReading,
} from '../../src/session/outlineSources';
import { doan2023, doan2023Text } from '../support/outlines';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/docx', name)));
const rootsOf = (reading: SourceReading) =>
  reading.kind === 'outline' ? editedOutline(reading.outline).roots : reading;
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

it.each<[string, string, Uint8Array]>([
  ['a .docx', 'de-cuong.docx', fixture('doan-2023.docx')],
  ['a .docx with another name', 'de-cuong.tmp', fixture('doan-2023.docx')],
  ['text in UTF-8', 'de-cuong.txt', strToU8(doan2023Text)],
  ['text in UTF-8 with a mark', 'de-cuong.txt', strToU8(`\uFEFF${doan2023Text}`)],
  ['text in UTF-16', 'de-cuong.txt', utf16(doan2023Text)],
  [
    'text in UTF-16, the other way round',
    'de-cuong.txt',
    utf16(doan2023Text).map((_, at, all) => all[at ^ 1]!),
  ],
  ['an outline file', 'de-cuong.json', strToU8(writeOutlineFile(doan2023))],
])('reads the outline of 2023 from %s', (_, name, bytes) => {
  expect(rootsOf(readSourceFile(name, bytes))).toEqual(doan2023.roots);
});

it('reads text of a legacy code page, names the damage, and converts it when asked', () => {
  const legacy = 'I. KÕt qu¶ ®¹t ®­îc\n1. C«ng t¸c tuyªn truyÒn, gi¸o dôc';
  const reading = readSourceFile('cu.txt', new Uint8Array(Buffer.from(legacy, 'latin1')));
  if (reading.kind !== 'outline') throw new Error(reading.fault);
  expect(reading.damage?.kind).toBe('tcvn3');
  const converted = convertSource(reading, 'tcvn3');
  expect(rootsOf(converted)).toEqual(rootsOf(readSourceText(convert(legacy, 'tcvn3'))));
  expect(converted).toMatchObject({ damage: undefined });
});

it.each<[string, string, Uint8Array, string]>([
  ['an old .doc', 'x.doc', fixture('changes.doc'), 'oldDoc'],
  ['a picture', 'x.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'unknownFile'],
  ['a picture called .docx', 'x.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'notDocx'],
  ['another zip', 'x.zip', zipSync({ 'a.txt': strToU8('I. A') }), 'notDocx'],
  ['nothing', 'x.txt', new Uint8Array(), 'empty'],
  ['other JSON', 'x.json', strToU8('{"a":1}'), 'notAnOutline'],
  ['broken JSON', 'x.json', strToU8('{'), 'notJson'],
  ['100 MB', 'x.txt', new Uint8Array(100 * 1024 * 1024), 'tooLarge'],
  ['a megabyte in one line', 'x.txt', strToU8('x'.repeat(1024 * 1024)), 'noMarkers'],
])('refuses %s with its reason', (_, name, bytes, fault) => {
  expect(readSourceFile(name, bytes)).toMatchObject({ kind: 'fault', fault });
});

it('takes a node of a megabyte for what it is', () => {
  const reading = readSourceText(`I. ${'Công tác '.repeat(120_000)}\n- Ý`);
  expect(reading.kind).toBe('outline');
});

it('corrects an outline that is known already', () => {
  expect(editedOutline(sourceOf(doan2023).outline)).toEqual({ title: doan2023.title, roots: doan2023.roots });
});
