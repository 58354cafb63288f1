import type { HostDocument } from '../document/hostDocument';
import type { HostObject } from '../model';
import { applicationClass, createdDocumentClass } from './application';
import { bodyClass } from './body';
import {
  controlCollectionClass,
  paragraphCollectionClass,
  rangeCollectionClass,
  tableCollectionClass,
} from './collections';
import { contentControlClass } from './contentControl';
import { documentClass } from './document';
import { fontClass } from './font';
import type { HostClass } from './hostClass';
import { listItemClass } from './listItem';
import { paragraphClass } from './paragraph';
import { rangeClass } from './range';
import { searchOptionsClass } from './searchOptions';
import { tableClass } from './table';

export { createDocumentObject } from './document';

/** Every class of Word's that the host has: what the table of members in README.md is made of. */
export const classes: readonly Pick<HostClass<never>, 'className' | 'members'>[] = [
  applicationClass,
  bodyClass,
  contentControlClass,
  controlCollectionClass,
  createdDocumentClass,
  documentClass,
  fontClass,
  listItemClass,
  paragraphClass,
  paragraphCollectionClass,
  rangeClass,
  rangeCollectionClass,
  searchOptionsClass,
  tableClass,
  tableCollectionClass,
];

/** What the client makes beside a document: Word itself, and the options of a search. */
export function createService(host: HostDocument, name: string): HostObject | undefined {
  if (name === 'Application') return applicationClass.create(host);
  return name === 'SearchOptions' ? searchOptionsClass.create({ matchCase: false }) : undefined;
}
