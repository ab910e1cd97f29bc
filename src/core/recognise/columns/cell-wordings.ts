/** What a cell's words are when they are neither a goal, a figure nor an assessment: a bound, how often, or that there is no goal. */
import { missingReason, referenceWord } from '../../parse/index.ts';

/** "≥ 80 %", "högst 5". */
export const condition = /^\s*(?:[≥≤<>]|minst|högst|lägst|max|mellan|över|under)[^\d]{0,6}\d/i;

export const often =
  /^\s*(?:varje\s|vartannat\s)?(?:hel|halv|del)?(?:år|månad|tertial|kvartal|termin|vecka|dag)(?:s|svis|ligen|vis|en)?\s*$/i;

/** Share of figures in a column of levels. */
export const leastLevels = 0.6;

const longestNone = 20;

export function saysNoGoal(text: string): boolean {
  return text.length <= longestNone && (referenceWord(text) !== null || missingReason(text) !== null);
}

/** How the work goes, and not how the goal is reached. */
export const work =
  /^(?:arbetet |åtgärden |aktiviteten )?(?:(?:ej|inte|har|är|inte ännu|ännu inte|ännu ej) )*(?:pågår|pågående|påbörja[dt]e?|startad|startat|i ?gång|under (?:arbete|genomförande|planering)|avsluta[dt]e?|genomför[dt]|genomförs|planera[dt]|planeras|vilande|pausad|pausat|stoppad|klar|klart|färdig|färdigt|försena[dt])[.!]?$/i;
