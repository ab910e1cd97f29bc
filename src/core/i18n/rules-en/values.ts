import type { TextsOf } from '../rules-text.ts';
import { cited, listOr, numeral, periodName } from '../rules-words.ts';

/** MK301–MK310: indicator, target and outcome. */
export const valueTexts: TextsOf<
  'MK301' | 'MK302' | 'MK303' | 'MK304' | 'MK305' | 'MK306' | 'MK307' | 'MK308' | 'MK309' | 'MK310'
> = {
  MK301: {
    title: 'Sub-goal without an indicator',
    message: ({ subGoal }) => `The sub-goal "${cited(subGoal)}" has no indicator. Give at least one.`,
    why: 'A sub-goal that nothing measures cannot be followed up: one can only have an opinion of it.',
    action: 'Give at least one indicator that shows whether the sub-goal is reached, with target and outcome.',
    example: { before: 'Indicator: (empty)', after: 'Indicator: Share of staff with a training plan' },
  },
  MK302: {
    title: 'Target missing',
    message: ({ indicator }) =>
      `The indicator "${cited(indicator)}" has no target. State the level, or fulfilment cannot be assessed from the figures.`,
    why: 'Without a target the outcome does not tell whether the goal is reached.',
    action: 'State the level to be reached, e.g. "minst 85 %" (at least 85%).',
    example: { before: 'Target: (empty)', after: 'Target: at least 85%' },
  },
  MK303: {
    title: 'Outcome missing',
    message: ({ indicator, period, year }) =>
      `The outcome for ${periodName(period, year, 'en')} is missing for the indicator "${cited(indicator)}". Fill in the value or write why, ` +
      (period === 'arsbokslut' ? 'e.g. "Mäts vartannat år".' : 'e.g. "Redovisas vid årsbokslut".'),
    why: 'Nobody knows whether the value is forgotten or does not exist. The sub-goal cannot be assessed from the figures.',
    action: 'Fill in the value. If there is none, write the reason in the outcome cell.',
    severity: 'An error in the annual report, when the outcome must be there.',
    example: { before: 'Outcome: –', after: 'Outcome: 87%' },
  },
  MK304: {
    title: 'Outcome missing, with a reason',
    message: ({ text }, variant) =>
      variant === 'due'
        ? `The outcome was to come later ("${cited(text)}"), but this is the annual report. Fill in the value.`
        : `The outcome is missing with the reason "${cited(text)}". The indicator cannot be assessed from the figures.`,
    why: 'A gap with a reason is honest, but the indicator still says nothing about the goal.',
    action: 'In the interim report: nothing. In the annual report: fill in the value, or why it is not measured.',
    severity: 'An error in the annual report when the reason is that the value comes later.',
    example: { before: 'Outcome: Redovisas vid årsbokslut', after: 'Outcome: 87%' },
  },
  MK305: {
    title: 'Example text of the template remains',
    message: ({ text }) => `"${cited(text)}" is the template's example text. Replace it with information of your own.`,
    why: 'The cell looks filled in but is not.',
    action: 'Replace the example text, or empty the cell.',
    example: { before: 'Outcome: [ange värde]', after: 'Outcome: 87%' },
  },
  MK306: {
    title: 'The cell shows an Excel error',
    message: ({ error }, variant) => {
      if (variant === 'uncached')
        return 'The formula has no calculated value. Open the workbook in Excel and save it, and it is worked out.';
      if (variant === 'uncachedSheet')
        return `${error} formulas on the sheet have no calculated value. Open the workbook in Excel and save it, and they are worked out.`;
      return `The cell shows ${error}. Correct the formula or write the value.`;
    },
    why: 'An error is no value, and it spreads to everything calculated from it.',
    action:
      'Correct the formula or write the value. If it was never calculated, opening and saving in Excel is enough.',
    example: { before: 'Outcome: #REF!', after: 'Outcome: 87%' },
  },
  MK307: {
    title: 'Text where a number is needed',
    message: ({ text }) =>
      `"${cited(text)}" cannot be read as a number. Write e.g. 87.4 or 87%, and put the explanation in the comment.`,
    why: 'Words cannot be compared with a target that is a number.',
    action: 'Write the number in the cell and the explanation in the comment.',
    example: { before: 'Outcome: Somewhat better than last year', after: 'Outcome: 87%' },
  },
  MK308: {
    title: 'The number can be read in two ways',
    message: ({ text, readings }) =>
      `"${cited(text)}" can be ${listOr(
        readings
          .split('|')
          .map((n) => numeral(n, 'en'))
          .join('|'),
        'en',
      )}. Write it with a decimal comma.`,
    why: 'A point may be a decimal sign or separate thousands. The difference is a thousand times.',
    action: 'Write the number with a decimal comma, and a space between thousands.',
    example: { before: 'Outcome: 1.234', after: 'Outcome: 1 234' },
  },
  MK309: {
    title: 'Percent on two scales',
    message: ({ outcome, target }) =>
      `The outcome ${numeral(outcome, 'en')} and the target ${numeral(target, 'en')} seem to be on different scales. Give both in percent.`,
    why: '0.87 and 87% are the same to a person, but not to those who compare numbers.',
    action: 'Write both values in percent, e.g. 87%.',
    example: { before: 'Target: 87 · Outcome: 0.91', after: 'Target: 87% · Outcome: 91%' },
  },
  MK310: {
    title: 'Different units',
    message: ({ target, outcome }) => `The target is in ${target} but the outcome in ${outcome}. Use the same unit.`,
    why: 'Two numbers in different units cannot be compared, or are compared wrongly.',
    action: 'Write target and outcome in the same unit.',
    severity: 'For information when the units are converted into each other (kr, tkr, mnkr).',
    example: { before: 'Target: 10 dagar · Outcome: 42 %', after: 'Target: 10 dagar · Outcome: 12 dagar' },
  },
};
