/**
 * Names that count what went wrong, though a good word stands in them: "elever med minst ett F i slutbetyg", "elevtimmar för
 * godkänd kurs". The fewer, the better. And those in which what went wrong was put right again, the other way.
 */
import type { Direction } from '../../model/values.ts';
import { wordPattern } from '../letters.ts';
import { isOfAny, type Form } from './forms.ts';

/** "Elever med minst ett F", "betyget F", "F-varningar": the grade of those who did not pass. */
const failedGrade = wordPattern(
  / (?:(?:minst|fler än) (?:ett|två|tre) |med |betyget? |fått |streck eller )f(?!\w|-)|(?:^|\W)(?:f-varning|f-betyg|betygsvarning)/,
);
/** "Andra stör ordningen på lektionerna", "blir störda av". */
const disturbed = wordPattern(/(?:^|\W)stör(?:s|d|da|de|t|ande)?(?!\w)/);
/** "Elever som väljer annan huvudman", "vårdnadshavare som valt bort förskolan". */
const choseAnother = wordPattern(
  / (?:väljer|valt|söker sig till|flyttar till|bytt till) (?:en )?(?:(?:annan|annat|andra) (?:\w+ )?(?:huvudman|huvudmän|kommun|kommuner|skola|skolor|utförare|leverantör)|bort)(?!\w)| (?:går|gått|studerar|läser) (?:i|på) (?:en )?(?:annan|andra) (?:kommun|ort)\w*/,
);
/** "Elevtimmar för godkänd sfi-kurs", "dagar per avslutad utredning": what each thing done took. */
const timePerDone = wordPattern(
  /^(?:(?:genomsnittlig\w*|medel|antal|nedlagda?) )*\w*(?:timmar|dagar|veckor|månader|tid|tidsåtgång) (?:för|per|till) (?:en |ett )?(?:godkän|avklara|slutför|avsluta|färdigställ|handlag|genomför)\w+/,
);
/** "UVAS 17–24 år": who neither work nor study. */
const neitherWorksNorStudies = wordPattern(/(?:^|\W)(?:uvas|neet)(?!\w)/);
/** "Unga utanför arbete och studier". What is done outside school is another matter. */
const standOutside = wordPattern(
  / utanför (?:(?:både|såväl|all|allt|den) )?(?:\w+ )?(?:arbete|arbetet|arbetslivet|arbetsmarknaden|arbetskraften|sysselsättning|studier|utbildning|försörjning|samhället)(?!\w)/,
);
/** "Tillsvidareanställda som lämnat på egen begäran": they chose another place to work. */
const leftByChoice = wordPattern(
  /(?:^|\W)(?:\w*avgång(?:ar)?|avgått|lämna[rt]|slutat?|slutar|sagt upp sig|uppsägning(?:ar)?|rörlighet)(?:,| (?:\S+ ){0,3}?)? ?på egen begäran/,
);
/** "Automatlarm utan brandtillbud", "onödiga larm": nobody needed to come. */
const falseAlarm = wordPattern(/larm utan (?:\w*tillbud|\w*brand|orsak|åtgärd)|falsk\w* ?larm|onödig\w* \w*larm/);
/** "Äldre med tio eller fler läkemedel", "olämpliga läkemedel". */
const tooManyDrugs = wordPattern(
  /(?:eller fler|fler än \S+|olämpliga?|riskfyllda) (?:läkemedel|psykofarmaka|preparat)|polyfarmaci/,
);

/** "Företagsklimat, plats i riket", "Placering i rankningen": the first is the best, whatever is ranked. */
const place = wordPattern(
  /^(?!.*(?:poäng|index|omdöme|betyg))(?:.*\W)?(?:rank(?:n)?ing(?:en|ar)?(?!\w)|rank(?:n)?ings?(?:plats|placering|position)|plats (?:i|bland) (?:riket|sverige|landet|länet|\w*rank|\w*mätning|kommunerna)|placering (?:i|bland) )/,
);

/** "Lärartäthet, elever per lärare": many to each is thin. */
const thin = wordPattern(/täthet\W.*(?:barn|elever)(?: per |\/)/);
/** "Radon över riktvärdet", "Tillsynsärenden äldre än två år": beyond a bound that is set for it. */
const beyond = wordPattern(
  / (?:över|överskrider|överstiger|ovanför) (?:\w+ )?(?:riktvärde|gränsvärde|miljökvalitetsnorm|normvärde|norm(?!al)\w*|tröskelvärde)/,
);
const tooOld = wordPattern(
  /(?<!individ)(?:ärenden|utredningar|beslut|fordon|system|datorer|ansökningar|anmälningar) (?:som är )?(?:äldre|öppna längre) än (?:\w|\d)+ (?:år|månad|vecko|dag)/,
);
const within = wordPattern(
  / (?:under|inom|understiger|klarar|uppfyller|underskrider) (?:\w+ )?(?:riktvärde|gränsvärde|miljökvalitetsnorm|normvärde|tröskelvärde)/,
);

/** "Placeringar som bryter samman": they ended before their time. */
const brokeDown = wordPattern(/ (?:bryter|brutit|brutits|bröt) samman(?!\w)/);

const kinds: readonly Form[] = [
  ['f', failedGrade],
  ['betygsvarning', failedGrade],
  ['stör', disturbed],
  [' an', choseAnother],
  [' bort', choseAnother],
  ['', timePerDone],
  ['uvas', neitherWorksNorStudies],
  ['neet', neitherWorksNorStudies],
  [' utanför ', standOutside],
  ['egen begäran', leftByChoice],
  ['larm', falseAlarm],
  ['läkemedel', tooManyDrugs],
  ['psykofarmaka', tooManyDrugs],
  ['preparat', tooManyDrugs],
  ['polyfarmaci', tooManyDrugs],
  ['pla', place],
  ['rank', place],
  ['täthet', thin],
  ['värde', beyond],
  ['norm', beyond],
  [' än ', tooOld],
  [' samman', brokeDown],
];
/** "Andel som inte störs", "elever utan F": they got off. */
const spared = wordPattern(
  / (?:inte|ej|aldrig|sällan) (?:\S+ )?(?:stör|väljer|valt)|(?:utan|inga) (?:ett |betyget )?(?:f|stör\w*|olämplig\w*)(?!\w)/,
);

/** "Överklagade planer som stått sig", "vräkning kunnat avvärjas", "rädd för något: svarat aldrig", "bränder där någon ingripit". */
const heldUp = wordPattern(
  / (?:stått|står|stod) sig(?!\w)| (?:kunnat|kunde|som|har|vilka) (?:avvärj|undvik|undvek|förhindra)\w+| svara(?:r|t|de) \W?(?:aldrig|nej|sällan)(?!\w)| som (?:har )?(?:övergått|gått över) (?:i|till) (?!\w*(?:kö|inkasso|kronofog))|(?:bränder|olyckor) där (?:\S+ ){1,3}(?:gjort en|ingripit|släckt|påbörjat)/,
);

/** "Avvikelse från SALSA-värde", "SALSA-avvikelse": how much better than those like them; a cost above the expected is worse. */
const againstExpected = wordPattern(
  /^(?:(?:positiv|genomsnittlig) )?(?:avvikelse|differens|skillnad|residual) (?:från|mot|gentemot|jämfört med) (?:\w+ ){0,2}?(?:salsa|modellberäkn|förvänta|predicera)(?!.*(?:kostnad|frånvaro))|^(?:salsa|modellberäkn\w*)[- ](?:avvikelse|residual|differens)(?!.*(?:kostnad|frånvaro))/,
);
/** "(överskott +, underskott –)": the name says how to read its sign. */
const surplusIsPlus = /överskott(?: är| =)? ?\(?\+|\+ ?(?:=|är)? ?överskott/;

/** What a name of this kind tells; undefined when it is of another. `form` is an indicator's name in normal form. */
export function directionWhenWrong(form: string): Direction | undefined {
  if (againstExpected.test(form) || (form.includes('överskott') && surplusIsPlus.test(form))) return 'hogre';
  if ((form.includes('värde') || form.includes('norm')) && within.test(form)) return 'hogre';
  if (spared.test(form) || heldUp.test(form)) return 'hogre';
  return isOfAny(kinds, form) ? 'lagre' : undefined;
}
