/** "1 varning", "2 varningar": the word that goes with the number. Swedish and English both need only one and other. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** "a", "a och b", "a, b och c". */
export function listed(items: readonly string[], and: string): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
