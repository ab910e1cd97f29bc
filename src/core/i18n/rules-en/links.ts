import type { TextsOf } from '../rules-text.ts';
import { cited, countOf, dateWords, decisionWords, list, listOr, quotedEach } from '../rules-words.ts';

const levels: Readonly<Record<string, string>> = {
  vision: 'the vision',
  overgripande: 'the overall goal',
  malomrade: 'a goal area',
  generellt: 'a general reference',
  delmal: 'a goal of a lower level',
  globalt: 'a global goal',
};

/** MK101–MK112: how the sub-goal is linked to the council goals. */
export const linkTexts: TextsOf<
  'MK101' | 'MK102' | 'MK103' | 'MK104' | 'MK105' | 'MK106' | 'MK107' | 'MK108' | 'MK109' | 'MK110' | 'MK111' | 'MK112'
> = {
  MK101: {
    title: 'Sub-goal without a council goal',
    message: ({ subGoal, example }) =>
      `The sub-goal "${cited(subGoal)}" has no council goal. Give its number or text, e.g. "${example}".`,
    why: 'Without a link nobody knows which council goal the sub-goal serves, and it counts in none of them.',
    action: 'Write the number or text of the council goal in the cell. If it serves several, write all: "KF 3, KF 5".',
    example: { before: 'Council goal: (empty)', after: 'Council goal: KF 3' },
  },
  MK102: {
    title: 'No council goal has this number',
    message: ({ ids, valid }) =>
      `${countOf(ids) === 1 ? `Council goal ${ids} does` : `Council goals ${list(ids, 'en')} do`} not exist. The valid numbers are ${list(valid, 'en')}. Correct the number, or add the goal to the register.`,
    why: 'The sub-goal counts in no council goal until its number leads to a goal of the register.',
    action: 'Correct the number. If the goal is new, add it to the goal register instead.',
    example: { before: 'Council goal: 14', after: 'Council goal: 4' },
  },
  MK103: {
    title: 'The text matches no council goal',
    message: ({ text }) =>
      `The text "${cited(text)}" matches no council goal. Write the number or text of the right goal.`,
    why: 'A wording that is not recognised cannot be linked, and the sub-goal counts in no council goal.',
    action: 'Choose the right goal from the list, or write its number.',
    example: { before: 'Council goal: Digital transformation', after: 'Council goal: KF 3' },
  },
  MK104: {
    title: 'The text is like a council goal',
    message: ({ text, goal, goalText, likeness }) =>
      `"${cited(text)}" is ${percent(likeness)}% like council goal ${goal} "${cited(goalText)}". Write ${goal} in the cell if that is the goal, ` +
      'else the number of the right one. Until then the sub-goal counts in no council goal.',
    why: 'The link is likely but not certain. It is not used until somebody has written which goal is meant.',
    action: 'Check the suggestion. If it is right, write the number of the goal in the cell.',
    example: { before: 'Council goal: Öppen o kommunikativ kommun', after: 'Council goal: KF 3' },
  },
  MK105: {
    title: 'The reference may mean several council goals',
    message: ({ text, goals }, variant) =>
      variant === 'sameNumber'
        ? `"${cited(text)}" is the number of several goals in the register: ${list(quotedEach(goals), 'en')}. Give each its own there.`
        : `"${cited(text)}" may mean ${listOr(withGoal(goals), 'en')}. Choose one of them.`,
    why: 'Two goals fit equally well. To choose for you would be to guess.',
    action: 'Write the number of the goal that is meant.',
    example: { before: 'Council goal: Service', after: 'Council goal: KF 11' },
  },
  MK106: {
    title: 'The council goal is taken from the cell above',
    message: ({ goals, subGoal }) =>
      `Council goal ${list(goals, 'en')} is taken from the cell above for the sub-goal "${cited(subGoal)}". Check that the row belongs there.`,
    why: 'An empty cell under a filled one is read as the same goal. A forgotten link must not hide there.',
    action: 'If it is right there is nothing to do. Otherwise write the right goal in the cell of the row.',
    example: { before: 'Council goal: (empty, under KF 3)', after: 'Council goal: KF 3' },
  },
  MK107: {
    title: 'The goal has been replaced',
    message: ({ text, since, decision, suggestion }) =>
      `The goal "${cited(text)}" ${since ? `applied before ${dateWords(since, 'en')}` : 'no longer applies'}. Link the sub-goal to one of the goals that ` +
      `the council adopted${decision ? ` ${decisionWords(decision, 'en', since !== '')}` : ' after that'}${suggestion ? `, perhaps council goal ${suggestion}` : ''}.`,
    why: 'The sub-goal works towards a goal that the council has replaced, and so counts in none of the present ones.',
    action: 'Decide which of the present council goals the sub-goal serves, and write its number.',
    example: {
      before: 'Council goal: En ansvarig ekonomisk hushållning som skapar utrymme för utvecklingsreformer',
      after: 'Council goal: KF 1',
    },
  },
  MK108: {
    title: 'Number and text name different council goals',
    message: ({ byNumber, byText }) =>
      `The number says council goal ${byNumber} but the text is council goal ${byText}. Change the one that is wrong.`,
    why: 'Nobody can tell which of the two is meant, so the sub-goal counts in neither.',
    action: 'Correct the number or the text, or write only one of them.',
    example: { before: 'Council goal: KF 2 Aktiv fritid', after: 'Council goal: KF 6 Aktiv fritid' },
  },
  MK109: {
    title: 'Excel has changed the reference',
    message: ({ shown, suggestion }) =>
      `Excel has turned the reference into ${shown.includes(':') ? 'the time ' : ''}${shown}.${suggestion ? ` Did you mean council ${suggestion.includes(',') ? 'goals' : 'goal'} ${list(suggestion.replace(/\s*,\s*/g, '|'), 'en')}?` : ''} Format the cell as text and write the reference again.`,
    why: 'Excel takes "1.5", "3, 5" or "1:1" for a date, a decimal number or a time. What stood there is gone.',
    action: 'Format the cell as Text and write the goal again, preferably with KF before the number.',
    example: { before: 'Council goal: 1 May', after: 'Council goal: KF 1, KF 5' },
  },
  MK110: {
    title: 'The reference is not to a council goal',
    message: ({ text, level }) =>
      `"${cited(text)}" is ${levels[level] ?? 'another level'}, not a council goal. State which of the council goals the sub-goal serves.`,
    why: 'The chain goes from the sub-goal to one council goal. A reference to another level does not say which.',
    action: 'Write the number of the council goal that the sub-goal serves.',
    example: { before: 'Council goal: Hållbarhet', after: 'Council goal: KF 2' },
  },
  MK111: {
    title: 'The sub-goal serves several council goals',
    message: ({ goals }) =>
      `The sub-goal serves ${countOf(goals)} council goals (${list(goals, 'en')}) and counts in each. Remove links that are not intended.`,
    why: 'The sub-goal counts in each of the goals, but only once in the total of the municipality.',
    action: 'Nothing, if it is intended. Otherwise remove the links that are not.',
    example: { before: 'Council goal: KF 3, KF 5, KF 11', after: 'Council goal: KF 3' },
  },
  MK112: {
    title: 'The same indicator stands twice',
    message: ({ indicator, otherPlace, otherFile }, variant) =>
      variant === 'versions'
        ? `The indicator "${cited(indicator)}" also stands in the file ${otherFile}, cell ${otherPlace}. Both count until you have chosen: remove the file that does not apply.`
        : `The indicator "${cited(indicator)}" already stands in cell ${otherPlace} of the same sheet. Keep one of the rows, or it weighs twice when the sub-goal is worked out from the figures.`,
    why: 'A duplicate weighs twice when the sub-goal is worked out from the figures, and two versions of a file may say different things.',
    action: 'Remove the row, or the file, that does not apply.',
    example: { before: 'Two rows: Share of satisfied users', after: 'One row: Share of satisfied users' },
  },
};

/** Rounded down: what is just under the 85 % at which a goal is taken must not look as if it had reached it. */
const percent = (likeness: string): number => Math.floor(Number(likeness) * 100 + 1e-9);

const withGoal = (goals: string): string =>
  goals
    .split('|')
    .map((goal) => `council goal ${goal}`)
    .join('|');
