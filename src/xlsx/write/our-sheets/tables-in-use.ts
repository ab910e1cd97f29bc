import { readContentTypes, XmlCursor, XmlEvent } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import { contentType } from '../workbook/content-kinds.ts';

/** Ids and names of the workbook's tables: both must be unique in it. */
export interface TablesInUse {
  readonly lastId: number;
  readonly names: readonly string[];
}

export async function readTables(pkg: Package): Promise<TablesInUse> {
  const types = await readContentTypes(pkg);
  const tables = pkg.names.filter((part) => types.of(part) === contentType.table);
  let lastId = 0;
  const names: string[] = [];
  for (const part of tables) {
    const cursor = new XmlCursor(await pkg.text(part), part);
    while (cursor.next() !== XmlEvent.open);
    lastId = Math.max(lastId, Number(cursor.attr('id')) || 0);
    for (const attribute of ['name', 'displayName']) names.push(cursor.attr(attribute) ?? '');
  }
  return { lastId, names };
}
