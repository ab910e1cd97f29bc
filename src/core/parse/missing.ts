import type { MissingReason } from '../model/values.ts';

/** Why a text says that a value is missing, or null when it is no such text. Precedence: decision 3.4. */
export function missingReason(_text: string): MissingReason | null {
  return null;
}

/** Template text that nobody replaced ("Välj i listan", "[ange]", "xx"): in any kind of cell. */
export function isPlaceholder(_text: string): boolean {
  return false;
}

/** An Excel error, also one typed or pasted as text ("#REFERENS!"). */
export function isErrorText(_text: string): boolean {
  return false;
}
