/** Headings of delmål that are numbered as parts of a KF-mål. */
import type { Reference } from '../../model/chain.ts';

/** "5B. Maten smakar gott": a part of goal 5, where no goal is called 5B. */
export function isPartOf(text: string, { goalIds }: Reference): boolean {
  const part = /^(\d{1,2}) ?\p{L}[.):]? /u.exec(text);
  return part !== null && goalIds.length === 1 && goalIds[0] === part[1];
}
