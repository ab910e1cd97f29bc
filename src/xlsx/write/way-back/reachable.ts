import { readRelationships } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';

/** Parts that can be reached from `from` ("" is the package itself) through relationships, `from` included. */
export async function reachable(
  pkg: Package,
  from: readonly string[],
  stop: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const found = new Set<string>();
  const todo = [...from];
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (found.has(part) || stop.has(part)) continue;
    found.add(part);
    for (const { isExternal, target } of await readRelationships(pkg, part)) {
      const name = isExternal ? null : pkg.nameOf(target);
      if (name !== null) todo.push(name);
    }
  }
  return found;
}
