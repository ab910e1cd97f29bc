/** The word after a number that says what is counted, where it is no unit we know: "120 besök", "38 nya företag". */

/** "Av eleverna", "i snitt", "enligt plan": what follows qualifies the number. */
const joins =
  /^(?:av|på|i|per|för|från|till|under|över|vid|efter|inom|med|mot|bland|hos|enl|enligt|som|eller|och|men|än|jmf|jämfört)$/;

/** Words that tell which number it is, how sure, of whom or when, and never what is counted. */
const qualifiers = new Set(
  (
    'totalt total tot högst minst lägst max min ca cirka ungefär snitt snittet medel medelvärde genomsnitt genomsnittet ' +
    'prel preliminär preliminärt ack ackumulerat prognos utfall resultat mål målet målvärde budget plan värde indikativt ' +
    'riket rikssnitt rikssnittet länet kommunen kommun nationellt helår helåret delår delåret år året årligen ' +
    'föregående förra fg fjol kvinnor kvinna män man flickor pojkar tjejer killar k m f p mn milj miljon miljoner ' +
    'tusen miljard miljarder enhet enheter mer fler färre mindre plus minus ja nej ok alla samtliga ' +
    'januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug ' +
    'sep sept okt nov dec vår våren höst hösten vinter vintern sommar sommaren ht vt'
  ).split(' '),
);

/** "Nya företag", "aktiva föreningar": the thing is the second word. */
const isDescription = (word: string): boolean => /a$/.test(word);

/** The thing counted in the words that follow a number without a unit, in comparison form; null where they only qualify it. */
export function countedThing(after: string): string | null {
  const [first = '', second = ''] = after.split(/[ /]/).map((word) => word.replace(/[.,;:*)]+$/, ''));
  if (!isWord(first) || joins.test(first)) return null;
  const isFirst = !qualifiers.has(first) && !(isDescription(first) && mayBeThing(second));
  if (isFirst) return first;
  return mayBeThing(second) ? second : null;
}

function mayBeThing(word: string): boolean {
  return isWord(word) && !joins.test(word) && !qualifiers.has(word);
}

const isWord = (word: string): boolean => /^\p{L}[\p{L}-]{2,}$/u.test(word);
