/**
 * "Fokusområde 3. Hållbar miljö": målområden are numbered in their own way in one kommun, and are the goals themselves in
 * another. Told by what the list of goals is called, and by the headings that have the number of the goal they name.
 */
import { bareText, normaliseText } from '../text.ts';
import { readId } from './id-text.ts';
import type { RegisterIndex } from './register-index.ts';

/** What is written in the workbooks. */
export interface AreasWritten {
  /** Each distinct text, workbook by workbook. */
  readonly texts: readonly (readonly string[])[];
  /** Over the goals' texts in their list; null for none. */
  readonly header: string | null;
}

const areaWord = /[a-zåäö]*(?:områden?|perspektiv)/;
const numbered = /^((?:[a-zåäö:]+ )?[a-zåäö]*(?:område|perspektiv))(?: nr\.?)? (\d{1,2}) ?[.):–—-]* +(.{6,})$/;
/** Told from the text as it stands: nearly no text of a large workbook gets further. */
const mayBeNumbered = /^[^\d]{4,40} \d{1,2}[ .):–—-]/;

/** Whether the number that stands after this word for a målområde is a goal's. Asked of few workbooks, so counted when asked. */
export class AreaNumbers {
  private readonly written: AreasWritten;
  private margins: Map<string, number> | null = null;

  constructor(written: AreasWritten) {
    this.written = written;
  }

  /** `label`: "målområde", "Fokusområde 3". */
  areGoals(index: RegisterIndex, label: string): boolean {
    const word = areaOf(label);
    if (word === null) return false;
    if (this.written.header !== null && areaOf(this.written.header) === word) return true;
    return ((this.margins ??= this.count(index)).get(word) ?? 0) > 0;
  }

  /** By the word: how many more texts have their goal's own number than another. */
  private count(index: RegisterIndex): Map<string, number> {
    const margins = new Map<string, number>();
    for (const texts of this.written.texts)
      for (const written of texts) {
        const [, label = '', number = '', text = ''] =
          (mayBeNumbered.test(written) && numbered.exec(normaliseText(written))) || [];
        const named = text === '' ? undefined : index.byText.get(bareText(text));
        const word = areaOf(label);
        if (word === null || named?.kind !== 'goals') continue;
        const id = readId(index, number);
        const agrees = id?.kind === 'goal' && named.ids.includes(id.id);
        margins.set(word, (margins.get(word) ?? 0) + (agrees ? 1 : -1));
      }
    return margins;
  }
}

/** "Kommunens fokusområden" and "Fokusområde 3" are of the same kind: "fokusområde". Null for what is no område. */
export function areaOf(label: string): string | null {
  return areaWord.exec(normaliseText(label))?.[0]?.replace(/n$/, '') ?? null;
}
