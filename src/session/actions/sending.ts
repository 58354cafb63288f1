/** The actions around the check and the copy to send. One chunk, loaded when it is needed. */
export { checkReport } from './checkReport';
export { coverPoints, uncoverPoint } from './coverPoints';
export { insertLastYear, readLastYear, setNil, takeBackNil } from './fillSlot';
export { ignoreFinding, keepSettings } from './keepSettings';
export { makeCopy } from './makeCopy';
export { openDocument } from '../../word/openDocument';
export { goToFinding, mendFinding } from './workOnFinding';
