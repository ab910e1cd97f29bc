/** Our part in the workbook: written first with the intent and last when all is done. */
import { stateToXml } from '../../core/workbook/state-xml.ts';
import { stateNamespace } from '../../core/workbook/state-xml.ts';
import type { SavedState } from '../../core/workbook/state.ts';

/** Sets the state in the part that is there, or in a new one. */
export function writeState(context: Excel.RequestContext, state: SavedState, exists: boolean): void {
  const { customXmlParts } = context.workbook;
  const xml = stateToXml(state);
  if (exists) customXmlParts.getByNamespace(stateNamespace).getOnlyItem().setXml(xml);
  else customXmlParts.add(xml);
}
