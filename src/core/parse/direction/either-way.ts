/**
 * Names that tell neither way, though a word in them usually does: many "anmälda tillbud" are many bad events or good reporting,
 * "andel flickor" is a mix. The controller is asked, unless the delmål says which way.
 */
import { wordPattern } from '../letters.ts';
import { isOfAny, type Form } from './forms.ts';

const events =
  '(?:\\w|-)*(?:kränkning|kränkningar|tillbud|avvikelser?|felanmälningar|klagomål|synpunkter|incidenter|missförhållanden|riskobservationer)';
/** "Antal anmälda kränkningar", "Rapporterade läkemedelsavvikelser", "Synpunkter och klagomål, totalt inkomna". */
const reported = wordPattern(
  new RegExp(
    `^(?:(?:antal|totalt)(?:et)? )*(?:(?:in)?rapporterade|anmälda|inkomna|registrerade|inlämnade) (?:\\w+ (?:och|eller|samt) |\\w+ )?${events}(?!\\w)(?! (?:om hot|per |som ))|^(?:antal(?:et)? )?(?:\\w+ (?:och|eller|samt) )?${events},?(?: \\w+)? (?:som )?(?:har )?(?:(?:in)?rapporterat?s?|rapporterade|anmälts|anmälda|inkommit|inkomna)(?!\\w)`,
  ),
);
/** Every one has to be reported, and most are found by those who look. */
const ownReports = wordPattern(/^(?:antal(?:et)? )?personuppgiftsincident\w*(?: \W.*)?$/);

/** What is paid for something that should be good: "Råvarukostnad per portion", "Underhållskostnad kr/m2". */
const costOfQuality = wordPattern(
  /^(?:(?:genomsnittlig|total) )?(?:råvaru|medie|underhålls|livsmedels|läromedels|läromedel|fortbildnings|kompetensutvecklings|friskvårds|förebyggande)\w{0,2}kostnad(?:er|en)?(?!\w)/,
);
/** "Budgetavvikelse helår", "Budgetavvikelse nämnden" is over or under; as a share of the budget it is how far off. */
const deviationInMoney = wordPattern(
  /^(?:(?:ackumulerad|nämndens|förvaltningens|styrelsens|bolagets) )*budgetavvikelse(?:n|r)?(?:,? \(?(?:(?:för )?(?:\w*nämnden|förvaltningen|\w*styrelsen|bolaget)|helår|helåret|prognos|tkr|mnkr|mkr|kr)\)?)*$/,
);
const floor = wordPattern(/^(?:total )?lokalyta(?!\w)(?!.* per )/);

const sex = '(?:flickor|pojkar|kvinnor|män|tjejer|killar)';
/** "Andel pojkar bland kulturskolans elever", "Flickors andel av …", "Könsfördelning": who they are. */
const mix = wordPattern(
  new RegExp(
    `^könsfördelning|^(?:(?:procent)?andel(?:en)? )?(?:\\(%\\) )?(?:besökande |unga )?${sex}s? (?:andel |bland |av |på ledande |i ledande |på fritidsgård|som chefer|(?:i|inom|på) \\S+$)(?!.* (?:som (?!är )|med |nöjd))|^andel (?:\\S+ ){1,4}som är ${sex}$`,
  ),
);
/** "Andel hyresrätter av beviljade bygglov", "hyresrätternas andel av nyproduktionen": what is built, not how much. */
const tenure = wordPattern(
  /(?:^andel(?:en)? (?:hyresrätter|bostadsrätter|äganderätter|småhus|villor|flerbostadshus) (?:av|bland|i) )|^hyresrätter (?:i|av) ny|(?:hyresrätternas|bostadsrätternas|äganderätternas|småhusens) andel /,
);
export function isShareOfTenure(form: string): boolean {
  return tenure.test(form);
}

/** "Kvot tillbud/arbetsskador": it turns with either part. */
const ratio = wordPattern(/^kvot(?:en)?(?!\w)/);
/** Hours a child is there, by what the parents need. */
const presence = /vistelsetid|vistelsetimm/;
/** "Planlagda men ej påbörjade bostäder": in store, or stuck. */
const notYet = /^planlag.* men (?:ej|inte|ännu) /;
/** "Inskrivna vid arbetsmarknadsenheten": many are helped, or many need it. */
const enrolled = wordPattern(
  /inskrivna (?:\w+ )?(?:vid|på|hos|i) (?:\w+s )?(?:arbetsmarknads|ame(?!\w)|jobb|öppenvård)/,
);
/** "Ranking, omdöme": a place and a mark go opposite ways. */
const placeOrMark = wordPattern(/(?:^|\W)rank(?:n)?ing\w*(?: \w+)?[ ,/]+(?:och |eller )?(?:omdöme|betyg)/);

/** "Anmälningar om kränkande behandling till huvudmannen", "Anmälda ärenden om kränkande behandling", "Anmälda brott i nära relation": more of it, or more of it told. */
const told = wordPattern(
  /^(?:antal(?:et)? )?(?:(?:upprättade|anmälda|inkomna) (?:anmälningar|ärenden) om kränkande|anmälningar om kränkande \w+ till \w*huvudm|anmälda (?:brott|våldsbrott) i nära rel)/,
);
/** "Våldsutsatta som sökt stöd": more of them, or more who dare. */
const soughtHelp = wordPattern(/utsatta(?: \S+){0,3}? som (?:har )?(?:sökt|söker|kontaktat) /);
/** "Dödsfall på särskilt boende": where people live their last years. */
const deaths = wordPattern(/^(?:antal(?:et)? )?(?:dödsfall|avlidna) (?:på|i|inom) (?:\w+ )?(?:\w*boende|säbo)/);
/** "Terminsavgift kulturskolan": what those who come pay, whatever they come to. */
const fee = wordPattern(
  /^(?:genomsnittlig )?(?:\w*(?:termins|deltagar|kurs|elev|barnomsorgs|entré))?avgift(?:en|er)?(?!\w)/,
);

/** "Genomsnittlig tid i arbetsmarknadsåtgärd": as long as they need it, and no longer. */
const timeInInsats = wordPattern(
  /^(?:genomsnittlig |medel|median)tid(?:en)? i (?:\w+ )?\w*(?:åtgärd|åtgärder|insats|insatser|program|praktik)(?!\w)/,
);

const kinds: readonly Form[] = [
  ['', reported],
  ['tid', timeInInsats],
  ['kränkande', told],
  [' nära rel', told],
  ['utsatta', soughtHelp],
  ['dödsfall', deaths],
  ['avlidna', deaths],
  ['avgift', fee],
  ['personuppgiftsincident', ownReports],
  ['kostnad', costOfQuality],
  ['budgetavvikelse', deviationInMoney],
  ['lokalyta', floor],
  ['', mix],
  ['rätter', tenure],
  ['hus', tenure],
  ['villor', tenure],
  ['kvot', ratio],
  ['vistelse', presence],
  ['planlag', notYet],
  ['inskrivna', enrolled],
  ['rank', placeOrMark],
];

/** `form` is an indicator's name in normal form. */
export function mayBeEither(form: string): boolean {
  return isOfAny(kinds, form);
}
