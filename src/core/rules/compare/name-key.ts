import { normaliseText } from '../../parse/index.ts';

/**
 * What an indicator is called when small things are looked past: case, spaces, line breaks, . , : ; – - and brackets,
 * composed or decomposed letters, a year. Two names with one key are one name; any other difference is a rewording.
 */
export function nameKey(name: string): string {
  return normaliseText(name)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')
    .replace(/[\s.,:;‐-―−\-()[\]{}]+/g, '');
}

/** A delmål's text without its figures: a new level in the text is still the same delmål. */
export function subGoalKey(text: string): string {
  return nameKey(text).replace(/\d+%?/g, '');
}

/** The figures of a name, years aside: "åk 5" and "åk 8" are two indicators. */
export function figuresOf(name: string): string {
  const figures = normaliseText(name)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '')
    .match(/\d+/g);
  return (figures ?? []).join(' ');
}
