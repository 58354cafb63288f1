import { hostClass } from './hostClass';

/** A paragraph in a list; itself is the label. */
export const listItemClass = hostClass<string>('ListItem', {
  listString: {
    since: '1.3',
    source: 'the reference, ECMA-376-1 17.9: common formats, counted for each list',
    sure: 'sure',
    get: label => label,
  },
});
