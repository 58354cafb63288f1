/** The actions that change the document while a report is written. One chunk, loaded as soon as the pane is idle. */
export { insertSection } from './insertSection';
export { insertWanted } from './insertWanted';
export { takeBack } from './takeBack';
export { tickSubPoint } from './tickSubPoint';
