/** The actions around the check and the copy to send. One chunk, loaded when it is needed. */
export { checkReport } from './checkReport';
export { coverPoints, uncoverPoint } from './coverPoints';
export { ignoreFinding, keepSettings } from './keepSettings';
export { insertLastYear, readLastYear } from './lastYear';
export { makeCopy } from './makeCopy';
export { openDocument } from '../../word/openDocument';
export { setNil, takeBackNil } from './setNil';
export { goToFinding, mendFinding } from './workOnFinding';
