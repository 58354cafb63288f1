/** The actions around the check and the copy to send. One chunk, loaded when it is needed. */
export { checkReport } from './checkReport';
export { coverPoints, uncoverPoint } from './coverPoints';
export { keepSettings } from './keepSettings';
export { insertLastYear, readLastYear } from './lastYear';
export { isProven } from '../../ooxml/docx/proveCopy';
export { writeSlip } from '../../ooxml/writeSlip';
export { makeCopy } from './makeCopy';
export { openDocument } from '../../word/openDocument';
export { setNil, takeBackNil } from './setNil';
export { goToFinding, mendFinding } from './workOnFinding';
