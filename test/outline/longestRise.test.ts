import { longestRise } from '../../src/outline/longestRise';

const rise = (places: readonly number[]) =>
  longestRise(places.map(place => ({ place }))).map(({ place }) => place);

it.each<[string, readonly number[], readonly number[]]>([
  ['nothing was moved', [0, 1, 2, 3], [0, 1, 2, 3]],
  ['the last section went to the front: it was moved, not the others', [3, 0, 1, 2], [0, 1, 2]],
  ['the first section went to the end', [1, 2, 3, 0], [1, 2, 3]],
  ['two changed places: the first of two ways as long', [1, 0], [1]],
  ['a section went between others', [0, 4, 1, 2, 3, 5], [0, 1, 2, 3, 5]],
  ['all turned round', [3, 2, 1, 0], [3]],
  ['a short way that ends lower is gone on with', [5, 6, 1, 2, 3], [1, 2, 3]],
  ['of two ways as long, the first', [2, 3, 0, 1], [2, 3]],
  ['the same place twice does not rise', [1, 1], [1]],
  ['nothing', [], []],
])('%s', (_, places, expected) => {
  expect(rise(places)).toEqual(expected);
});
