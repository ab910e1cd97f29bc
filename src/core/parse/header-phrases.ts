/** Headers whose words mean something together that none of them means alone: "KF:s årsmål", "Förändring mot föregående år", "Ansvarigt bolag". */
import type { Field } from '../model/chain.ts';
import type { NormalisedHeader } from './header-text.ts';
import { wordPattern } from './letters.ts';
import { earlierWord } from './vocabulary/header-stems.ts';

type Add = (field: Field, score: number) => void;

const aimed = wordPattern(
  /^(?:förvänta[dt]|beräkna[dt]|önska[dt]|önskvärt?|optimalt?|planera[dt]|avse(?:tt|dd)|tänkt|eftersträva[dt])$/,
);
const levelOfTime = wordPattern(/^(?:års|helårs|etapp|slut|delårs|tids)mål(?:et|en)?$/);
const ofBody = wordPattern(/^(?:nämnd|utskott|styrelse|förvaltning|kontor|sektor|bolag|förbund|enhet|verksamhet)\w*$/);
const bodyItself = wordPattern(
  /^(?:nämnd|styrelse|utskott|bolag|förbund|förvaltning|kontor|sektor|organisation)(?:en|et|n)?$/,
);
const others = wordPattern(
  /^(?:riket|rikets|rikssnitt\w*|länet|länets|kommuner|kommunerna|kommungrupp\w*|regionen|snitt(?:et)?|genomsnitt(?:et)?|medel|andra)$/,
);
const compared = wordPattern(/^(?:jämfört|jämförelse|jämförd|jmf|jfr|placering|plats|rank\w*)$/);
const manyMunicipalities = wordPattern(
  /^(?:andra|alla|liknande|jämförbara|övriga|samtliga|medel|medelvärde|median|snitt|genomsnitt|bästa|sämsta)$/,
);
const change = wordPattern(/^(?:förändring\w*|utveckling\w*|trend\w*|skillnad\w*|diff\w*)$/);
const moment = wordPattern(/^(?:tidpunkt\w*|mättidpunkt\w*|tillfällen?|\w+tillfällen?|uppföljningsperiod\w*)$/);

/** Adds to the scores what the words mean together, and takes away what they then do not mean. */
export function addPhrases(header: NormalisedHeader, words: readonly string[], add: Add, scores: Map<Field, number>) {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  addAims(header, words, add, scores);
  addLevels(header, words, add, scores);
  if (compared.test(first) && words.slice(1).some((word) => others.test(word))) add('jamforelse', 0.86);
  if (manyMunicipalities.test(first) && words.length <= 3 && /^kommun(?:er|erna|grupp)$/.test(last))
    add('jamforelse', 0.86);
  if (/^(?:rikets|länets|kommuner|kommunernas)$/.test(first) && words.length > 1) add('jamforelse', 0.86);
  if (words.includes('kolada') && /^färg/.test(first)) {
    add('jamforelse', 0.86);
    scores.delete('bedomning');
  }
  // "Förändring sedan föregående år": which way it went, not what it was.
  if (change.test(first) && words.some((word) => earlierWord.test(word))) {
    add('trend', 0.87);
    scores.delete('utfallTidigare');
  } else if (words.length > 1 && earlierWord.test(first) && /^(?:mätning(?:en)?|mätvärde|resultat|värde)$/.test(last)) {
    add('utfallTidigare', 0.87);
    scores.delete('indikator');
  }
  if (scores.has('utfall') && /^(?:sedan|tillbaka)$/.test(last) && words.includes('år')) add('utfallTidigare', 0.87);
  // "Mätning sker", "Tidpunkt för mätning": when.
  if (moment.test(first) || (words.length > 1 && /^mätning(?:en|ar)?$/.test(first) && /^(?:sker|görs)$/.test(last))) {
    add('frekvens', 0.82);
    scores.delete('indikator');
  }
  // "Ansvarigt bolag", "Ansvarig nämnd/bolag": which body, not who.
  if (/^ansvarigt?a?$/.test(first) && words.length > 1 && words.slice(1).every((word) => bodyItself.test(word)))
    add('namnd', 0.92);
  // "Andel kvinnor" beside the whole: a part by sex, no weight.
  if (words.length <= 2 && /^(?:kvinnor|män|flickor|pojkar)$/.test(last) && /^(?:andel|varav)$/.test(first))
    add('kon', 0.85);
  if (first === 'förslag' && (scores.get('atgard') ?? 0) > 0) add('atgard', 0.76);
  if (words.join(' ').includes('årets slut') && scores.has('bedomning')) add('bedomningPrognos', 0.84);
  // "Strategisk inriktning", "Politisk viljeinriktning".
  if (words.length > 1 && /inriktning(?:ar|en)?$/.test(last) && !words.some((word) => /^kf|fullmäktig/.test(word)))
    add('dimension', 0.74);
}

/** What is aimed at: "Önskat utfall", "Planerat värde", "KF:s årsmål", "Flerårsplan 2024–2026", "Målsättning 2026". */
function addAims(header: NormalisedHeader, words: readonly string[], add: Add, scores: Map<Field, number>): void {
  const [first = '', second = ''] = words;
  if (words.length === 2 && aimed.test(first) && /^(?:(?:helårs|års)?utfall|värde|nivå)(?:et|n)?$/.test(second)) {
    add(/^(?:förvänta|beräkna)/.test(first) && second.includes('utfall') ? 'prognos' : 'malvarde', 0.87);
    scores.delete('utfall');
  }
  // The committee's own goes before the one that fullmäktige has for all of the kommun.
  if (words.length === 2 && levelOfTime.test(second)) {
    add('malvarde', ofBody.test(first) ? 0.92 : 0.86);
    scores.delete('delmal');
    scores.delete('kfRef');
  }
  if (header.year !== null && words.length === 1 && /^(?:målsättning|flerårsplan)(?:en)?$/.test(first))
    add('malvarde', 0.9);
  if (/^mål(?:et|en)?$/.test(first) && /mandatperioden?s? slut/.test(words.join(' '))) add('malvarde', 0.86);
  // "Ska uppnås", "Att uppnå 2026": what is to be, not whether it is.
  if (words.length === 2 && /^(?:ska|skall|att)$/.test(first) && /^(?:upp)?nås?$/.test(second)) {
    add('malvarde', 0.86);
    scores.delete('bedomning');
  }
}

const ofFullmaktige = /^(?:kf|kfs|fm|(?:kommun|region)?fullmäktiges?)$/;
const ofBodies = /^(?:nämnd|utskott|styrelse|bolag|förvaltning|verksamhet|område)/;

/** Whose goals they are, and what of a goal: "Förskolans mål", "Mål (kommunfullmäktige)", "Måluppfyllelse nämndmål". */
function addLevels(header: NormalisedHeader, words: readonly string[], add: Add, scores: Map<Field, number>): void {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (
    /^mål(?:et|en)?$/.test(first) &&
    header.asides.some((aside) => /^(?:kf|fm|(?:kommun)?fullmäktiges?)$/.test(aside))
  )
    add('kfRef', 0.95);
  // "KF:s mål för verksamhetsområdet", "Fullmäktiges mål för nämnden": whose they are comes first.
  if (ofFullmaktige.test(first) && /mål(?:et|en)?$/.test(words[1] ?? '') && words[2] === 'för' && ofBodies.test(last)) {
    add('kfRef', 0.95);
    scores.delete('delmal');
    scores.delete('namnd');
    scores.delete('dimension');
  }
  const isOfSomebody =
    words.length === 2 && last === 'mål' && /.{4}s$/.test(first) && !/^(?:årets|målets)$/.test(first);
  if (isOfSomebody && scores.size === 0) add('delmal', 0.74);
  if (words.length === 2 && /^(?:måluppfyll|måluppnå|bedömning|status)/.test(first) && /.mål(?:et|en)?$/.test(last)) {
    add('bedomning', 0.9);
    scores.delete('delmal');
    scores.delete('kfRef');
  }
  // "Resultat måluppfyllelse": the latter.
  if (words.length === 2 && first === 'resultat' && last.startsWith('måluppfyll')) {
    add('bedomning', 0.88);
    scores.delete('utfall');
  }
  // As it was written: "indikatorns" looks like a slip of another word.
  const whose = header.words[0] ?? '';
  // "Indikatorns utfall", "Mätetalets målvärde": what is of it, and not it.
  if (
    words.length === 2 &&
    /^(?:indikatorn|indikatorerna|mätetalet|måttet|nyckeltalet)s$/.test(whose) &&
    scores.size > 1
  )
    scores.delete('indikator');
  if (/^senaste?$/.test(first) && /^(?:värdet?|mätning(?:en)?|mätvärdet?|resultat(?:et)?)$/.test(last))
    add('utfall', 0.86);
  if (/^(?:namn|benämning)$/.test(first) && /^(?:indikator|mått|nyckeltal|mätetal)/.test(last)) add('indikator', 0.9);
  if (words.length > 1 && words.every((word) => /^(?:grön|gul|röd)t?$/.test(word))) add('bedomning', 0.9);
  if (/^(?:hög|låg)t?$/.test(first) && last === 'bra') add('riktning', 0.82);
  if (/^önska[dt]$/.test(first) && last === 'håll') {
    add('riktning', 0.82);
    scores.delete('malvarde');
  }
  if (first === 'uppgifter' && words[1] === 'från') add('kalla', 0.8);
  if (first === 'nämndens' && last === 'ambition') add('delmal', 0.76);
  if (words.length === 2 && /^arbete(?:t)?$/.test(last)) {
    if (/^(?:genomför|utför)/.test(first)) add('kommentar', 0.72);
    if (/^(?:planera|fortsatt)/.test(first)) add('atgard', 0.72);
  }
}
