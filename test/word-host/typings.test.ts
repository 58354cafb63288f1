/**
 * @jest-environment node
 *
 * The host against Microsoft's typings, and src/word against the host: a member that is used and not there fails here
 * with a sentence, not in some scenario.
 */
import fs from 'node:fs';
import path from 'node:path';
import { classes } from './objects';
import type { Stated } from './objects/hostClass';
import { readTypings } from './typings';

const word = path.resolve(__dirname, '../../src/word');
const files = fs
  .readdirSync(word)
  .filter(name => name.endsWith('.ts'))
  .map(name => path.join(word, name));
const typings = readTypings(files);
const members = new Map<string, Stated>(
  classes.flatMap(each =>
    Object.entries(each.members).map(([name, stated]) => [`${each.className}.${name}`, stated] as const),
  ),
);

it('has every member that src/word uses', () => {
  expect(typings.uses.map(({ member }) => member)).toEqual(
    expect.arrayContaining([
      'ContentControl.tag',
      'Paragraph.insertOoxml',
      'ContentControlCollection.getByTag',
    ]),
  );
  const missing = typings.uses.filter(({ member }) => !members.has(member) && !isEvent(member));
  if (missing.length > 0)
    throw new Error(
      missing
        .map(
          ({ member, where }) =>
            `${where} uses ${member}, which the emulated Word does not have: declare it in test/word-host/objects/ (its README.md says how).`,
        )
        .join('\n'),
    );
});

it('states for each member the set of Microsoft’s typings', () => {
  const wrong = [...members].filter(([name, { since }]) => typings.since.get(name) !== since);
  expect(wrong.map(([name, { since }]) => [name, since, typings.since.get(name)])).toEqual([]);
});

/** Events are the protocol's affair: client/events.js and protocol/host.ts. */
function isEvent(member: string): boolean {
  return /\.on[A-Z]/.test(member);
}
