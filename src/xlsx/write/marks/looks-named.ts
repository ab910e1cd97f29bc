/**
 * The looks (entries of `dxfs`) that the users' conditional formats, filters, tables and pivot tables name, whether the file has
 * them or not: what is missing must not become ours.
 */
import { readContentTypes } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import type { SheetPart } from '../../read/workbook-parts.ts';
import { overlayMarker } from './overlay.ts';
import { dxfAttribute, numbersNamed } from '../styles/style-list.ts';

/** @param pkg without the sheets of an earlier run; marks of one are told from the users' own */
export async function looksNamed(pkg: Package, sheets: readonly SheetPart[]): Promise<Set<number>> {
  const named = new Set<number>();
  const note = (text: string): void => numbersNamed(text, dxfAttribute).forEach((number) => named.add(number));
  for (const { part, owner, ending } of sheets)
    if (owner !== 'ours' && pkg.has(part)) note(withoutMarks(ending ? decoder.decode(ending) : await pkg.text(part)));
  const types = await readContentTypes(pkg);
  for (const part of pkg.names)
    if (/\.(?:table|pivotTable)\+xml$/.test(types.of(part) ?? '')) note(await pkg.text(part));
  return named;
}

/** It may begin in the midst of a letter. */
const decoder = new TextDecoder();

function withoutMarks(text: string): string {
  return text.replace(/<(\w+:)?conditionalFormatting\b[\s\S]*?<\/\1conditionalFormatting>/g, (block) =>
    block.includes(overlayMarker) || block.includes(overlayMarker.replace('"', '&quot;')) ? '' : block,
  );
}
