/** The slip's file is made without Word: the pane asks for it when it is wanted. */
export { writeSlip } from '../ooxml/writeSlip';
