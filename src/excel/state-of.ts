/** Our state in the text of its part. */
import { recoveredState } from '../core/workbook/recovered.ts';
import { stateFromJson } from '../core/workbook/state-xml.ts';
import type { SavedState } from '../core/workbook/state.ts';
import type { WorkbookStructure } from './read-structure.ts';

/** The JSON stands between the tags, escaped as XML text; null when there is no state of ours. */
export function stateOf(xml: string | null): SavedState | null {
  const inner = xml === null ? undefined : /<malkedjan[^>]*>([\s\S]*?)<\/malkedjan>/.exec(xml)?.[1];
  if (inner === undefined) return null;
  return stateFromJson(
    inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

/** The workbook's state; where another program has dropped the part, what our own four sheets tell of it. */
export function stateIn({ stateXml, sheets }: WorkbookStructure): SavedState | null {
  return stateOf(stateXml) ?? recoveredState(sheets);
}
