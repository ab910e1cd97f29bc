import type { Direction } from '../../model/values.ts';
import type { TextsOf } from '../rules-text.ts';
import { cited, numeral, statusWord } from '../rules-words.ts';

const colours: Readonly<Record<string, string>> = {
  gron: 'green',
  gul: 'yellow',
  orange: 'orange',
  rod: 'red',
  gra: 'grey',
};

const betterWords: Readonly<Record<Direction, string>> = {
  hogre: 'higher is better',
  lagre: 'lower is better',
  oforandrad: 'it is to be unchanged',
  intervall: 'it is to lie within the interval',
  jaNej: 'the answer is yes or no',
};

const writeOrChoose = (what: string): string =>
  `Write uppfyllt, delvis, ej or kan ej bedömas in the cell, or choose in the pane what the ${what} means. Until then the figures count.`;

/** MK401–MK408: the committee's own assessment. */
export const assessmentTexts: TextsOf<'MK401' | 'MK402' | 'MK403' | 'MK404' | 'MK405' | 'MK406' | 'MK407' | 'MK408'> = {
  MK401: {
    title: 'Assessment missing',
    message: ({ subGoal, indicator }, variant) => {
      const what = variant === 'row' ? `indicator "${cited(indicator)}"` : `sub-goal "${cited(subGoal)}"`;
      return `The assessment is missing for the ${what}. State met, partly met, not met or cannot be assessed.`;
    },
    why: "The committee's own assessment goes before the figures. Without it the figures alone decide, if they suffice.",
    action: 'State uppfyllt, delvis uppfyllt, ej uppfyllt or kan ej bedömas.',
    example: { before: 'Assessment: (empty)', after: 'Assessment: Partly met' },
  },
  MK402: {
    title: 'The assessment disagrees with the outcome',
    message: ({ reported, calculated, outcome, target, indicator, together, assumed }, variant) => {
      const given = `the outcome ${numeral(outcome, 'en')} against the target ${numeral(target, 'en')} gives "${statusWord(calculated, 'en')}"${assumed === '' ? '' : `, assuming that ${betterWords[assumed]}`}`;
      const all =
        together === ''
          ? 'the indicators cannot give that together, whatever those turn out to be that cannot be calculated'
          : `the indicators together give "${statusWord(together, 'en')}"`;
      const but = variant === 'together' ? `${all}. For "${cited(indicator)}" ${given}` : given;
      return `The assessment is "${statusWord(reported, 'en')}" but ${but}. Change the assessment, or give the reason in the comment${assumed === '' ? '' : ', or state the direction'}.`;
    },
    why: 'An assessment that the figures contradict raises questions from auditors and council unless it is explained.',
    action: 'Change the assessment, or write in the comment why it still holds.',
    severity:
      'For information when the sub-goal has a comment or an action; where each row has an assessment of its own, when the row has.',
    example: {
      before: 'Target: 85% · Outcome: 62% · Assessment: Met',
      after: 'Target: 85% · Outcome: 62% · Assessment: Not met',
    },
  },
  MK403: {
    title: 'Unknown assessment',
    message: ({ text, status, count }, variant) => {
      if (variant === 'activity')
        return (
          `"${cited(text)}" tells how the work goes, not whether the goal is reached${count === '1' ? '' : ` (${count} cells on the sheet)`}. ` +
          `It is read as "${status === '' ? 'unknown' : statusWord(status, 'en')}". Preferably state met, partly met, not met or cannot be assessed.`
        );
      return text === ''
        ? `The assessment is only a colour that is not recognised. ${writeOrChoose('colour')}`
        : `The assessment "${cited(text)}" is not recognised. ${writeOrChoose('word')}`;
    },
    why:
      'An unknown word is never guessed. The sub-goal is assessed by its figures, or cannot be assessed. ' +
      'A reason ("Ny mätning väntas") is no assessment where there is an outcome.',
    action: 'Choose what the word means, or write one of the five assessments.',
    severity: 'For information when the word is known but is about the work, e.g. "Pågår".',
    example: { before: 'Assessment: Rullar på', after: 'Assessment: Uppfyllt' },
  },
  MK404: {
    title: 'Colour and word disagree',
    message: ({ colour, colourStatus, status }) =>
      `The cell's colour is ${colours[colour] ?? colour} ("${statusWord(colourStatus, 'en')}") but its text says "${statusWord(status, 'en')}". Correct the one that is wrong.`,
    why: 'Those who skim see the colour, those who read see the word, and they get different answers. Here the word counts.',
    action: 'Change the colour or the word.',
    example: { before: 'Assessment: Met in a red cell', after: 'Assessment: Met in a green cell' },
  },
  MK405: {
    title: 'The assessment is only a colour or symbol',
    message: ({ by, count, status }) => {
      const what = by === 'colour' ? 'colour' : 'symbol';
      const word = statusWord(status, 'en');
      return count === '1'
        ? `The assessment is only a ${what}, read as "${word}". Write the word too, so that everybody can read it.`
        : `${count} assessments on the sheet are only a ${what}. The first is read as "${word}". Write the words too, so that everybody can read them.`;
    },
    why: 'Colours and symbols are lost in black-and-white print and to those who use a screen reader.',
    action: 'Write the word in the cell. The colour or symbol may stay.',
    example: { before: 'Assessment: (green cell)', after: 'Assessment: Met (green cell)' },
  },
  MK406: {
    title: 'A forecast in the annual report',
    message: ({ text, year, status }) =>
      `"${cited(text)}" is a forecast. State the final assessment for ${year}.${status === '' ? '' : ` Until then it counts as "${statusWord(status, 'en')}".`}`,
    why: 'When the year is over the goal is to be assessed, not predicted.',
    action: 'State the final assessment.',
    example: { before: 'Assessment: Bedöms uppnås', after: 'Assessment: Uppfyllt' },
  },
  MK407: {
    title: 'Deviation without a comment',
    message: ({ subGoal, status }) =>
      `The sub-goal "${cited(subGoal)}" is ${statusWord(status, 'en')} but has no comment. Describe the cause and what is done.`,
    why: 'Readers want to know why the goal is not reached and what is done about it.',
    action: 'Write the cause in the comment, and what is done.',
    example: {
      before: 'Assessment: Not met · Comment: (empty)',
      after: 'Assessment: Not met · Comment: Two vacancies in spring, filled from September.',
    },
  },
  MK408: {
    title: 'Not clear whether higher or lower is better',
    message: ({ indicator }) =>
      `It is not clear whether a higher or a lower value is better for "${cited(indicator)}". State the direction, or write the target as at least or at most.`,
    why: 'Without a direction nobody can say whether the outcome is good or bad.',
    action: 'State the direction, or write the target as "minst 85" (at least) or "högst 5" (at most).',
    severity:
      'For information when the sub-goal has an assessment of its own that counts, or when the outcome is just the target.',
    example: { before: 'Target: 12', after: 'Target: at most 12' },
  },
};
