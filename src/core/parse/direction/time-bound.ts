/** Times with the bound that they are to keep: "Anspänningstid heltidsstyrka under 90 sekunder". */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';

const timeWithBound = wordPattern(
  /^(?:genomsnittlig )?\w*(?:anspännings|svars|vänte|insats|respons|inställelse|framkörnings|handläggnings|kö|led|åtgärds|utrycknings)tid(?:en|er)?(?!\w)(?:,? \S+){0,3}?,? (?:under|högst|max|kortare än|mindre än) (?:\d+|en|ett|två|tre|fyra|fem|sex|åtta|tio) (?:(sekund|minut|min(?!\w))|timm|dag|arbetsdag|veck|månad)/,
);
const saysShare = /andel|%|procent/;

/**
 * What the figures of such a name tell: in percent they are those that keep the bound. Else they may be the time, though in seconds
 * and minutes it is seldom that, and null is told. Undefined when the name is of another kind, or says itself that it is a share.
 */
export function directionOfBoundedTime(form: string, inPercent = false): Direction | null | undefined {
  const found = form.includes('tid') && !saysShare.test(form) ? timeWithBound.exec(form) : null;
  if (!found) return undefined;
  if (inPercent) return 'hogre';
  return found[1] === undefined ? 'lagre' : null;
}
