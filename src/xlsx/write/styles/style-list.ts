/** A counted list of styles.xml (`fonts`, `dxfs`, …) that we add to: what stands there is never edited or renumbered. */
import { childRanges } from '../../package/index.ts';
import type { ElementRange, RootRange } from '../../package/index.ts';
import { appendInside, setAttribute } from '../text/element-edit.ts';
import type { PartEdit } from '../text/splice.ts';

/** The numbers that a stylesheet's formats give in an attribute: numFmtId, fontId, fillId or borderId. */
export function numbersNamed(text: string, attribute: string): Set<number> {
  const all = text.matchAll(new RegExp(`\\s${attribute}\\s*=\\s*["'](\\d+)["']`, 'g'));
  return new Set([...all].map(([, number]) => Number(number)));
}

/** dxfId, headerRowDxfId, dataDxfId, tableBorderDxfId … */
export const dxfAttribute = '\\w*[dD]xfId';

export class StyleList {
  readonly local: string;
  readonly #range: ElementRange | null;
  readonly #known: string[];
  readonly #added: string[] = [];
  readonly #index = new Map<string, number>();

  #named: ReadonlySet<number>;
  #plain: string | undefined;

  /**
   * `first` are the entries that a new list must begin with: cells without a style mean the first of each. `named` are the
   * indexes that the file's own formats give, whether it has such entries or not: what is missing must not become ours.
   */
  constructor(
    edit: PartEdit,
    root: RootRange,
    local: string,
    first: readonly string[],
    named: ReadonlySet<number> = new Set(),
  ) {
    this.local = local;
    this.#range = root.children.find((child) => child.local === local) ?? null;
    this.#known = this.#range
      ? childRanges(edit.text, this.#range).map((child) => edit.text.slice(child.start, child.end))
      : [];
    // Backwards, so that of equal entries the first is found.
    for (let i = this.#known.length - 1; i >= 0; i--) this.#index.set(this.#known[i] as string, i);
    if (this.#known.length === 0) for (const xml of first) this.#index.set(xml, this.#added.push(xml) - 1);
    this.#named = named;
    [this.#plain] = first;
  }

  /** Numbers that others than the stylesheet name: a plain entry stands where one of them is missing. */
  leave(named: ReadonlySet<number>, plain: string): void {
    this.#named = new Set([...this.#named, ...named]);
    this.#plain = plain;
  }

  /** The entries that the file had. */
  get known(): readonly string[] {
    return this.#known;
  }

  get length(): number {
    return this.#known.length + this.#added.length;
  }

  /** Index of the entry, which is added unless one that is written the same is there already. */
  add(xml: string): number {
    return this.#index.get(xml) ?? this.addNew(xml);
  }

  /** Index of a new entry, last. */
  addNew(xml: string): number {
    while (this.#plain !== undefined && this.#named.has(this.length)) this.#added.push(this.#plain);
    const index = this.#known.length + this.#added.push(xml) - 1;
    this.#index.set(xml, index);
    return index;
  }

  /** Puts what was added into the list; returns the whole list as XML when the part had none. */
  write(edit: PartEdit, prefix: string): string {
    if (this.#added.length === 0) return '';
    const count = String(this.#known.length + this.#added.length);
    const xml = this.#added.join('');
    if (this.#range) {
      setAttribute(edit, this.#range, 'count', count);
      appendInside(edit, this.#range, xml);
      return '';
    }
    const tag = prefix + this.local;
    return `<${tag} count="${count}">${xml}</${tag}>`;
  }
}
