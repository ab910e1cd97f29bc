/** Cells to meaning: the one door to the parsers. Pure; nothing here knows a sheet or a row. */
export { noHints } from './cell-input.ts';
export type { CellInput, ColumnHints } from './cell-input.ts';
export { columnHints } from './hints.ts';
export { isErrorText, isPlaceholder, missingReason } from './missing.ts';
export { saysNoIndicator } from './says-none.ts';
export { likeness } from './likeness.ts';
export { latinPattern, letters, wordPattern } from './letters.ts';
export { bareText, normaliseText } from './text.ts';
export { normaliseHeader } from './header-text.ts';
export type { NormalisedHeader } from './header-text.ts';
export { isOfNow } from './header-times.ts';
export { namesOthersGoals } from './header-composition.ts';
export { listedFields, scoreHeader, scoreHeaderAs, withoutSlips } from './header.ts';
export type { HeaderCandidate } from './header.ts';
export { ownTime, ownYears } from './named-years.ts';
export { parsePeriodText } from './period-text.ts';
export { agreed, periodsOf } from './several-periods.ts';
export type { PeriodReading } from './period-text.ts';
export { parseValue } from './value.ts';
export type { ValueRole } from './value.ts';
export {
  besideOutcome,
  looksLikeAssessment,
  nothingSaid,
  onlyUnderstood,
  parseAssessment,
  statusOfWords,
} from './assessment.ts';
export type { AssessmentReading } from './assessment.ts';
export { createLegend, emptyLegend, Meanings, looksLikeDegree, speaksOfFulfilment, withDegrees } from './legend.ts';
export type { Legend, LegendEntry } from './legend.ts';
export { createResolver } from './reference.ts';
export { afterGoalLabel, splitLabel } from './reference/after-label.ts';
export { isDitto, ownGoalsHeading, referenceWord } from './reference/words.ts';
export { kindOfGoals, wordedNumber } from './reference/worded-number.ts';
export { isBelowFullmaktige, levelledTexts, belowFullmaktige } from './reference/level-word.ts';
export type { OwnNumber } from './reference/own-number.ts';
export { afterOwnWord, ownNumbered, isTelling, stemOf } from './reference/own-number.ts';
export type { AreasWritten, ReferenceInput, Resolver } from './reference.ts';
export type { Resolution } from './reference/resolution.ts';
export { matchCommittee } from './committee.ts';
export { sameCommittee } from './same-committee.ts';
export { isServiceName } from './service-name.ts';
export type { CommitteeMatch } from './committee.ts';
export { assumeDirection, inferDirection, looksLikeDirection, parseDirection } from './direction.ts';
export { directionOfGoal } from './direction/goal-direction.ts';
export { parseUnit } from './units.ts';
export { parseTolerance } from './tolerance.ts';
export { parseWeight } from './weight.ts';
export { sheetNameKind } from './sheet-name.ts';
export type { SheetNameKind } from './sheet-name.ts';
