import type { GoalRegister } from '../model/goals.ts';

/** A goal's number as people write it: "KF3", "Mål 3" and "KF-mål 3" → "3", "2.1" and "M4" as they are. */
export function goalNumber(id: string): string {
  return id.replace(/^(?:(?:KF|FM)[\s-]*(?:mål)?|mål)[\s-]*(?=\d)/i, '');
}

/** Which numbers are valid: "1–11" when they are a plain range, else all of them (decision 3.11), joined with "|". */
export function validNumbers(register: GoalRegister): string {
  const numbers = register.goals.map((goal) => goalNumber(goal.id));
  const isRange = numbers.length > 2 && numbers.every((nr, i) => nr === String(Number(numbers[0]) + i));
  return isRange ? `${numbers[0]}–${numbers[numbers.length - 1]}` : numbers.join('|');
}

/** A reference as people of this register might write it: "KF 3", "2.1". */
export function exampleReference(register: GoalRegister): string {
  const id = register.goals[Math.min(2, register.goals.length - 1)]?.id ?? 'KF3';
  return id.replace(/^(KF|FM)[\s-]*(?=\d)/i, (prefix) => `${prefix.slice(0, 2)} `);
}

export function goalText(register: GoalRegister, id: string): string {
  return register.goals.find((goal) => goal.id === id)?.text ?? '';
}

/** Derived registers are read off the references themselves: nothing can be unknown in them. */
export function hasRealRegister(register: GoalRegister): boolean {
  return register.source === 'option' || register.source === 'sheet' || register.source === 'builtIn';
}
