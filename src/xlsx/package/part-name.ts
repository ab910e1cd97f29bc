/** Part names inside a package: always "xl/worksheets/sheet1.xml", without leading slash, compared without case. */

/** A name as it is looked up: forward slashes, no leading slash, no percent escapes, lower case (OPC §6.2.2.3: ASCII case only). */
export function partKey(name: string): string {
  return cleanPartName(name).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The same with its case kept. */
export function cleanPartName(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
  return plain.includes('%') ? unescapePercent(plain) : plain;
}

function unescapePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

/** "xl/worksheets" of "xl/worksheets/sheet1.xml"; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

/** The part that a relationship's target means, seen from the part that has the relationship ("" = the package). */
export function resolveTarget(source: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const steps = plain.startsWith('/') ? [] : folderOf(cleanPartName(source)).split('/').filter(Boolean);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return cleanPartName(steps.join('/'));
}

/** Where the relationships of a part lie: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const base = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${base}.rels`;
}
