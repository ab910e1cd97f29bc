/**
 * Letters of texts in comparison form, for use in a pattern's class: Latin ones in lower case with every accent. The class
 * of all letters of the world has six hundred ranges, and a pattern that holds it is costly before its first use.
 */
export const letters = 'a-zß-öø-ɏ';

/**
 * The pattern with such a letter for each `\w` and none for each `\W`: å, ä and ö are no letters to those otherwise. Not for
 * use within a class.
 */
export function wordPattern(pattern: RegExp): RegExp {
  const source = pattern.source.replaceAll('\\w', `[${letters}]`).replaceAll('\\W', `[^${letters}]`);
  return new RegExp(source, pattern.flags);
}
