/**
 * Those who do something about a bad thing: "kök som väger sitt svinn", "skolor som arbetar med att minska matsvinnet",
 * "enheter som har sänkt sin sjukfrånvaro". The thing should be small, and of these as many as can be.
 */
import { wordPattern } from '../letters.ts';
import { badParts } from './first-word.ts';

/** Where work is done and led; of people it is another matter: "elever som följer upp" says nothing. */
const workplaces =
  '\\w*(?:kök|restauranger|skolor|enheter|arbetsplatser|arbetslag|arbetsgrupper|avdelningar|verksamheter|boenden|förvaltningar|nämnder|bolag|chefer|rektorer|fastigheter|klasser|gårdar)';
const doesSomething = wordPattern(
  new RegExp(
    `^(?:(?:andel|antal)(?:en|et)? )?(?:\\S+ ){0,2}${workplaces} som (?:(?:regelbundet|systematiskt|aktivt|årligen|varje \\w+) )?(?:väger|mäter|följer upp|analyserar|kartlägger|åtgärdar|(?:arbetar|jobbar) (?:\\w+ )?(?:med|för|mot)) (?:att )?(.+)$`,
  ),
);
const haveReduced = wordPattern(
  / som (?:har )?(?:minska[rt]|sänk(?:er|t)|reducera[rt]|halvera[rt]) (?:sin|sitt|sina) (.+)$/,
);
const denied = / (?:ej|inte|icke|aldrig|varken|saknar) /;

/** `form` is an indicator's name in normal form. */
export function isAttendedTo(form: string): boolean {
  if (!form.includes(' som ') || denied.test(form)) return false;
  const thing = (haveReduced.exec(form) ?? doesSomething.exec(form))?.[1];
  return thing !== undefined && badParts.isIn(thing);
}
