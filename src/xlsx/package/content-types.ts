/** `[Content_Types].xml` (ECMA-376 part 2, §10.1.2.2): which kind of content each part is. */
import type { Package } from './package.ts';
import { partKey } from './part-name.ts';
import { insertLast, removeElements } from './relationships.ts';
import { XmlCursor, XmlEvent } from './xml-cursor.ts';

export const contentTypesPart = '[Content_Types].xml';

export interface ContentTypes {
  /** Content type of a part, "" when nothing says it. */
  of(part: string): string;
  /** Content type of an extension without dot, in any case; null when there is no default for it. */
  default(extension: string): string | null;
}

export function parseContentTypes(text: string): ContentTypes {
  const cursor = new XmlCursor(text, contentTypesPart);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    const type = cursor.attr('ContentType') ?? '';
    if (cursor.local === 'Default') defaults.set((cursor.attr('Extension') ?? '').toLowerCase(), type);
    else if (cursor.local === 'Override') overrides.set(partKey(cursor.attr('PartName') ?? ''), type);
  }
  const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return {
    of: (part) => overrides.get(partKey(part)) ?? defaults.get(extensionOf(part)) ?? '',
    default: (extension) => defaults.get(extension.toLowerCase()) ?? null,
  };
}

/** Reads the package's content types; throws ProblemError when they are missing or damaged. */
export async function readContentTypes(pkg: Package): Promise<ContentTypes> {
  return parseContentTypes(await pkg.text(contentTypesPart));
}

/** Text with an override for a part more, last. */
export function withOverride(text: string, part: string, contentType: string): string {
  return insertLast(text, 'Override', [
    ['PartName', `/${part}`],
    ['ContentType', contentType],
  ]);
}

/** Text with a default for an extension more, unless there is one. */
export function withDefault(text: string, extension: string, contentType: string): string {
  if (parseContentTypes(text).default(extension) !== null) return text;
  return insertLast(text, 'Default', [
    ['Extension', extension],
    ['ContentType', contentType],
  ]);
}

/** Text without the overrides of the parts named. */
export function withoutOverrides(text: string, parts: readonly string[]): string {
  const gone = new Set(parts.map(partKey));
  return removeElements(
    text,
    (cursor) => cursor.local === 'Override' && gone.has(partKey(cursor.attr('PartName') ?? '')),
  );
}
