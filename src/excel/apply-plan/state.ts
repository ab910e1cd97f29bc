/** Our part in the workbook: written first with the intent and last when all is done. */
import { stateNamespace, stateToXml } from '../../core/workbook/state-xml.ts';
import type { SavedState } from '../../core/workbook/state.ts';

/** Asks for our parts; there is one, but two people who make their first run at the same moment make one each. */
export function askForParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(stateNamespace).load('items/id');
}

/** The part that our state stands in, for one piece of work. */
export class StatePart {
  readonly #context: Excel.RequestContext;
  #part: Excel.CustomXmlPart | null = null;
  #others: readonly string[] = [];

  /** @param ids of the parts that there are; the last is the one that holds */
  constructor(context: Excel.RequestContext, ids: readonly string[]) {
    this.#context = context;
    const last = ids.at(-1);
    if (last === undefined) return;
    this.#part = context.workbook.customXmlParts.getItem(last);
    this.#others = ids.slice(0, -1);
  }

  write(state: SavedState): void {
    this.writeXml(stateToXml(state));
  }

  writeXml(xml: string): void {
    const { customXmlParts } = this.#context.workbook;
    if (this.#part) this.#part.setXml(xml);
    else this.#part = customXmlParts.add(xml);
    for (const id of this.#others) customXmlParts.getItem(id).delete();
    this.#others = [];
  }

  delete(): void {
    this.#part?.delete();
    for (const id of this.#others) this.#context.workbook.customXmlParts.getItem(id).delete();
    this.#part = null;
    this.#others = [];
  }
}
