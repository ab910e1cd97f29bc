/** Addresses as Office.js writes them: "Blad!A1:B2", "'Blad 1'!A1,'Blad 1'!C3". */
import { parseArea, type Area } from '../core/workbook/cell-ref.ts';

/** Sheet and rest of "'It''s'!A1". */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const cut = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, cut)).trim();
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(cut + 1) };
}

/** Areas of an address with or without sheet names, whatever these hold. */
export function areasOf(address: string): Area[] {
  const areas: Area[] = [];
  // A quoted name may hold commas; outside quotes a comma parts two areas.
  for (const part of address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []) {
    const area = parseArea(splitAddress(part).cells.trim());
    if (area) areas.push(area);
  }
  return areas;
}
