import { causesOneSided } from './rules/causesOneSided';
import { decimalStyle } from './rules/decimalStyle';
import { dotLeaders } from './rules/dotLeaders';
import { duplicateSlot } from './rules/duplicateSlot';
import { encoding } from './rules/encoding';
import { figureForm } from './rules/figureForm';
import { fillerOnly } from './rules/fillerOnly';
import { foreignUnit } from './rules/foreignUnit';
import { headingAltered } from './rules/headingAltered';
import { letterhead } from './rules/letterhead';
import { lookAlikeLetter } from './rules/lookAlikeLetter';
import { markupLeft } from './rules/markupLeft';
import { nameMissing } from './rules/nameMissing';
import { nilMisplaced } from './rules/nilMisplaced';
import { noFigure } from './rules/noFigure';
import { noModel } from './rules/noModel';
import { orderChanged } from './rules/orderChanged';
import { pageSetup } from './rules/pageSetup';
import { partOverWhole } from './rules/partOverWhole';
import { percentMismatch } from './rules/percentMismatch';
import { placeholderLeft } from './rules/placeholderLeft';
import { quotesDashes } from './rules/quotesDashes';
import { requestLeft } from './rules/requestLeft';
import { sameText } from './rules/sameText';
import { scaleJump } from './rules/scaleJump';
import { sectionMissing } from './rules/sectionMissing';
import { slotEmpty } from './rules/slotEmpty';
import { slotMissing } from './rules/slotMissing';
import { spacing } from './rules/spacing';
import { staleToken } from './rules/staleToken';
import { thinAnswer } from './rules/thinAnswer';
import { turnsAsPeople } from './rules/turnsAsPeople';
import { twoValues } from './rules/twoValues';
import { wrongYear } from './rules/wrongYear';

/** Every check, in the order in which they are documented: errors, warnings, hints. */
export const rules = [
  sectionMissing,
  slotMissing,
  slotEmpty,
  fillerOnly,
  requestLeft,
  placeholderLeft,
  dotLeaders,
  duplicateSlot,
  encoding,
  orderChanged,
  headingAltered,
  wrongYear,
  staleToken,
  noFigure,
  nilMisplaced,
  noModel,
  nameMissing,
  sameText,
  partOverWhole,
  percentMismatch,
  twoValues,
  scaleJump,
  turnsAsPeople,
  causesOneSided,
  markupLeft,
  thinAnswer,
  figureForm,
  decimalStyle,
  foreignUnit,
  letterhead,
  pageSetup,
  spacing,
  quotesDashes,
  lookAlikeLetter,
] as const;

export type RuleId = (typeof rules)[number]['id'];
