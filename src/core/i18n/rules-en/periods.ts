import type { TextsOf } from '../rules-text.ts';
import { cited, dateWords, numeral, periodName } from '../rules-words.ts';

/** MK601–MK607: period, the previous report and freshness. MK900: faults of our own. */
export const periodTexts: TextsOf<'MK601' | 'MK602' | 'MK603' | 'MK604' | 'MK607' | 'MK900'> = {
  MK601: {
    title: 'The material is of another period',
    message: ({ stated, statedKind, statedYear, kind, year, through }) => {
      const ours = periodName(kind, year, 'en');
      const theirs = periodName(statedKind, statedYear, 'en');
      const [said, asked] = theirs === ours ? ['', `the time up to ${dateWords(through, 'en')}`] : [theirs, ours];
      return `The material is of ${said || `"${cited(stated)}"`} but this is ${asked}. Its sub-goals do not count. Change the period, or ask for the right material.`;
    },
    why: 'Figures of another period in the same sum give an answer that nobody can stand by.',
    action: 'Change the period of the report, or ask for the right material.',
    example: { before: 'Title: Delårsrapport 2024 (in the annual report 2024)', after: 'Title: Årsbokslut 2024' },
  },
  MK602: {
    title: 'The indicator has a new name',
    message: ({ before }) =>
      `The indicator was called "${cited(before, 200)}" in the previous report. Is it the same measure? Explain the change: it is approved in Brister with the explanation as its reason.`,
    why: 'A measure with a new name may have a new content. Then its development cannot be followed.',
    action:
      'Explain the change. If it is the same measure that is approved in Brister, with the explanation as its reason.',
    example: {
      before: 'Before: Andel behöriga lärare · Now: Andel lärare med legitimation',
      after: 'Approved: Ja · Reason: Same measure, new name from 2025',
    },
  },
  MK603: {
    title: 'The indicator is gone',
    message: ({ committee, indicator, period, year }) =>
      `${committee}: The indicator "${cited(indicator, 200)}" was in ${periodName(period, year, 'en')} but is missing now. Put it back, or say who decided to drop it: that is approved in Brister.`,
    why: 'Measures that vanish silently are a recurring criticism by auditors.',
    action: 'Put the indicator back, or state that it has been dropped and who decided it.',
    example: {
      before: 'Before: Andel trygga elever i åk 5 · Now: (missing)',
      after: 'Andel trygga elever i åk 5: dropped by decision',
    },
  },
  MK604: {
    title: 'The target was changed within the year',
    message: ({ before, now }) =>
      `The target was changed from ${numeral(before, 'en')} to ${numeral(now, 'en')} within the year. Name the decision: the change is approved in Brister with it as its reason.`,
    why: 'A target that is lowered within the year lets the goal be reached on paper.',
    action: 'State who decided the change, and when. It is approved in Brister, with the decision as its reason.',
    example: { before: 'Target: 72 (interim: 80)', after: 'Approved: Ja · Reason: Changed by the committee § 45' },
  },
  MK607: {
    title: 'The roll-up is out of date',
    message: ({ cells }, variant) => {
      const changed =
        variant === 'unknownExtent' ? '' : ` (${cells === '1' ? '1 changed cell' : `${cells} changed cells`})`;
      return `The roll-up is older than the material${changed}. Run it again before it is used.`;
    },
    why: 'The figures of the roll-up are from before the changes.',
    action: 'Run Consolidate again.',
    example: { before: 'Compiled before changes in Socialutskottet', after: 'Compiled again' },
  },
  MK900: {
    title: 'A check could not be made',
    message: ({ rule, reason }) =>
      `The check ${rule} could not be made because of a fault in Målkedjan: ${cited(reason)}. All other checks are made. Send this to those who look after Målkedjan.`,
    why: 'Silence from a check that was not made must never be taken for approval.',
    action: 'Send this to those who look after Målkedjan, preferably with the workbook.',
    example: { before: 'The check MK402 could not be made', after: 'Corrected in Målkedjan, not in the workbook' },
  },
};
