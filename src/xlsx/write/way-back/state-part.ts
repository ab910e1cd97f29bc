/** Our state in the package: one customXml part, found by its namespace, with the way back beside it. */
import { stateNamespace, stateToXml } from '../../../core/workbook/state-xml.ts';
import type { SavedState } from '../../../core/workbook/state.ts';
import { relationshipsPart } from '../../package/index.ts';
import { leftToXml } from '../../read/as-left.ts';
import type { LeftPart } from '../../read/as-left.ts';
import { contentType, relationshipType } from '../workbook/content-kinds.ts';
import { relationshipsXml, targetFrom } from '../workbook/draft.ts';
import type { Draft } from '../workbook/draft.ts';
import { journalToXml } from './journal.ts';
import type { Journal } from './journal.ts';

/** Always the same: an id of ours, not of the run, so that the same input gives the same bytes. */
const itemId = '{6D2C1D4E-9A57-4E0B-8C36-4D616C6B6564}';

const propertiesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

/** What is known only when the package is saved: where the overlays went, and what our sheets became. */
export interface StateFacts {
  journal(): Promise<Journal>;
  left(): Promise<readonly LeftPart[]>;
}

/** Adds the part. */
export async function addStatePart(
  draft: Draft,
  workbookPart: string,
  state: SavedState,
  facts: StateFacts,
): Promise<void> {
  const item = draft.freePart('customXml/item', '.xml');
  const properties = item.replace('/item', '/itemProps');
  draft.add(
    item,
    async function* () {
      yield stateToXml(state);
      yield leftToXml(await facts.left());
      yield journalToXml(await facts.journal());
    },
    contentType.xml,
  );
  draft.add(properties, propertiesXml, contentType.customXmlProps);
  const link = { id: 'rId1', type: relationshipType.customXmlProps, target: targetFrom(item, properties) };
  draft.add(relationshipsPart(item), relationshipsXml([link]), null);
  await draft.relate(workbookPart, relationshipType.customXml, item);
}
