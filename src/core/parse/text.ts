/** Comparison forms of text. No locale anywhere: the same input gives the same form on every machine. */

/** Soft hyphen, zero width characters, direction marks, variation selectors and byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const anyInvisible = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;
/** A word cut at the end of a line: "Mål-⏎värde". "Kultur-⏎och fritid" is no cut word. */
const cutWord = /(\p{L})-[ \t\u00a0]*\r?\n\s*(?!(?:och|eller|samt|and|or)(?!\p{L}))(?=\p{Ll})/gu;
const fullWidth = /[\uff01-\uff5e]/g;
/** Signs that are composed, visible and of usual width, whose lower case is too; with single spaces between them. */
const plain = /^[!-~§°À-ÖØ-öø-ÿ–—’”•…≤≥]+(?: [!-~§°À-ÖØ-öø-ÿ–—’”•…≤≥]+)*$/;

/**
 * The comparison form of a text: composed letters, one kind of space and never two, no invisible characters, words cut
 * at a line end put together, full-width characters as ordinary ones, lower case, trimmed. Idempotent.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let form = text;
  if (form.includes('\n')) form = form.normalize('NFC').replace(cutWord, '$1');
  if (anyInvisible.test(form)) form = form.replace(invisible, '');
  form = form.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  // Composition and case folding may each give the other something to do (İ, ᾳ): both until nothing changes.
  for (let previous = ''; previous !== form;) {
    previous = form;
    form = form.normalize('NFC').toLowerCase();
  }
  return form.replace(/\s+/g, ' ').trim();
}

const marks = /[^\p{L}\p{N}%‰+#]+/gu;
/** Words without marks: most texts are, and are bare as they stand. */
const unmarked = /^[a-zß-öø-ÿ0-9%+#]+(?: [a-zß-öø-ÿ0-9%+#]+)*$/;

/** Letters and digits only, other marks as one space: "Mål 3: Öppen, trygg." → "mål 3 öppen trygg". */
export function bareText(text: string): string {
  return bareForm(normaliseText(text));
}

/** The same of a text that is in comparison form already. */
export function bareForm(form: string): string {
  return unmarked.test(form) ? form : form.replace(marks, ' ').trim();
}

/** The words of a text, in order, without marks. */
export function wordsOf(text: string): string[] {
  const bare = bareText(text);
  return bare === '' ? [] : bare.split(' ');
}

/** Every kind of dash and minus as the plain hyphen: for texts where only its place matters. */
export function plainDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-');
}
