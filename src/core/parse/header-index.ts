/** The vocabulary of headers made searchable, once, when it is first asked. */
import { headerVariants, type Variant } from './header-variants.ts';

export type { Variant } from './header-variants.ts';

let built: {
  readonly variants: readonly Variant[];
  readonly byKey: ReadonlyMap<string, readonly Variant[]>;
  readonly words: ReadonlySet<string>;
} | null = null;

/** All variants, those of each key, and every word that stands in one. */
export function headerIndex() {
  built ??= build();
  return built;
}

function build() {
  const variants = headerVariants();
  const byKey = new Map<string, Variant[]>();
  const words = new Set<string>();
  for (const variant of variants) {
    for (const key of new Set([variant.key, variant.fullKey])) {
      const list = byKey.get(key);
      if (list) list.push(variant);
      else byKey.set(key, [variant]);
    }
    for (const word of variant.words) words.add(word);
  }
  return { variants, byKey, words };
}
