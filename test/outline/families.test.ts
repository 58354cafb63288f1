import type * as marker from '../../src/outline/marker';
import { families } from '../../src/outline/marker';
import { outlineFixtures, tellOutline } from '../support/outlineFixtures';

/** The family that is not read: nothing, or one whose fixtures are put to the proof. */
let mockLeftOut: string | undefined;

jest.mock('../../src/outline/marker', () => {
  const actual = jest.requireActual<typeof marker>('../../src/outline/marker');
  return {
    ...actual,
    readMarkers: (line: string) =>
      actual
        .readMarkers(line)
        .filter(({ family, style }) => (family === 'sign' ? style : family) !== mockLeftOut),
  };
});

/** The fixtures that read differently without a family. */
const provedBy = (family: string | undefined): readonly string[] => {
  mockLeftOut = family;
  return outlineFixtures
    .filter(({ text, expected }) => JSON.stringify(tellOutline(text)) !== JSON.stringify(expected))
    .map(({ name }) => name);
};

it('reads every fixture as it is meant, all families read', () => {
  expect(provedBy(undefined)).toEqual([]);
});

it.each(families)('has a fixture that shows the family “%s”', family => {
  if (provedBy(family).length === 0)
    throw new Error(
      `No fixture shows the marker family "${family}": without it every one reads the same. ` +
        'Add an outline that needs it as test/fixtures/outlines/NAME.txt, and what it must become as NAME.json. ' +
        'The whole recipe: src/README.md, Recipes.',
    );
});
