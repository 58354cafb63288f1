import { hostClass, reference } from './hostClass';

/** The options of a search; another than these fails loudly. */
export const searchOptionsClass = hostClass<{ matchCase: boolean }>('SearchOptions', {
  matchCase: {
    since: '1.1',
    ...reference,
    get: options => options.matchCase,
    set: (options, value) => {
      options.matchCase = value === true;
    },
  },
});
