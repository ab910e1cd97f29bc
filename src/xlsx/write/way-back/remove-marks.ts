/** Overlays of ours cut out of the user's sheets, known by their formula alone. */
import { childRanges, rootRange, XmlCursor, XmlEvent } from '../../package/index.ts';
import type { ElementRange, Package } from '../../package/index.ts';
import { joinBytes, partKey } from '../../package/index.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import type { GivenBack } from './before.ts';
import { overlayMarker } from '../marks/overlay.ts';
import { sheetTail } from '../marks/sheet-tail.ts';
import { splicedBytes } from '../text/splice.ts';
import type { Splice } from '../text/splice.ts';

function isOurRule(text: string, rule: ElementRange): boolean {
  const cursor = new XmlCursor(text.slice(rule.start, rule.end));
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next())
    if (event === XmlEvent.open && cursor.local === 'formula')
      return cursor.readText().trim().startsWith(overlayMarker);
  return false;
}

/** Ranges of our rules in a document; a format that holds no other rule goes whole. */
function ourRules(document: string): ElementRange[] {
  if (!document.includes('lkedjan ')) return [];
  return rootRange(document)
    .children.filter((child) => child.local === 'conditionalFormatting')
    .flatMap((format) => {
      const rules = childRanges(document, format).filter((child) => child.local === 'cfRule');
      const ours = rules.filter((rule) => isOurRule(document, rule));
      return ours.length > 0 && ours.length === rules.length ? [format] : ours;
    });
}

/** Sets the sheets without our marks in `pkg`, and tells in `back` which they are. Gives the number of marks. */
export async function removeOurMarks(
  source: Package,
  pkg: Package,
  parts: WorkbookParts,
  back: Map<string, GivenBack>,
): Promise<number> {
  let removed = 0;
  for (const { part, owner, sheetDataEnd } of parts.sheets) {
    if (owner === 'ours') continue;
    const made = async (): Promise<{ bytes: Uint8Array; marks: number }> => {
      const tail = sheetTail(await source.bytes(part), sheetDataEnd, part);
      const splices: Splice[] = ourRules(tail.document).map((range) => ({
        start: range.start - tail.shift,
        end: range.end - tail.shift,
        insert: '',
      }));
      return { bytes: joinBytes([tail.before, ...splicedBytes(tail.tail, splices).pieces]), marks: splices.length };
    };
    const { bytes, marks } = await made();
    if (marks === 0) continue;
    removed += marks;
    back.set(partKey(part), { crc: source.codec.crc32(bytes), bytes: async () => (await made()).bytes });
    pkg.set(part, async function* () {
      yield (await made()).bytes;
    });
  }
  return removed;
}
