/** Comparison forms of text. No locale: the same input gives the same form everywhere. */

/** NFC, one kind of space, no soft hyphens or zero width, line-break hyphenation undone, lower case, trimmed. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
