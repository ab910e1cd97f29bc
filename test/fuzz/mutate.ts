/** Workbooks broken on purpose, the same for the same seed: bytes turned, parts removed, swapped or edited as XML. */
import { Package } from '../../src/xlsx/package/index.ts';
import { ProblemError } from '../../src/xlsx/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';
import { editXml } from './edit-xml.ts';
import type { Random } from './random.ts';

/** What breaks readers: XML's edges, numbers and references beyond the sheet, names and texts that lie. */
const pieces = [
  ...['<', '>', '/', '"', "'", '&', '&#0;', '&#x110000;', '&amp', '<![CDATA[', ']]>', '<!--', '-->', '<?', '?>'],
  ...['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;', 'xmlns=""', 'x:', ' xml:space="preserve"'],
  ...['<c', '</c>', '<row>', '</row>', '<sheetData>', '</sheetData>', '<v>', '</v>', '<is><t>', '<f/>', '<f>1/0</f>'],
  ...['r="XFD1048576"', 'r="A1048577"', 'r="A0"', 'r="ÅÄÖ"', 't="s"', 't="b"', 't="e"', 's="99999"', 's="-1"'],
  ...['<v>1e999</v>', '<v>-1</v>', '<v>NaN</v>', '<v>0x10</v>', '<v>99999999999999999999</v>', '1'.repeat(50)],
  ...['<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="B2:A1"/>', 'sqref="A1:XFD1048576"', 'ref=""', 'hidden="1"'],
  ...[
    'Id=""',
    'Target="../../.."',
    'Target="/xl/workbook.xml"',
    'TargetMode="External"',
    '=',
    ' ',
    '\0',
    '\uFFFF',
    '\u202E',
  ],
  ...["=cmd|'/C calc'!A0", '_x000D_', '_x0000_', 'KF1', 'KF 99', 'Mål', 'Nämnd', 'Utfall', '2024', '100 %', '1,5', '–'],
];

/** One workbook in, one broken workbook out. */
export async function mutate(original: Uint8Array, random: Random): Promise<Uint8Array> {
  if (random.below(4) === 0) return turnBytes(original, random);
  const pkg = opened(original);
  if (pkg === null) return turnBytes(original, random);
  const names = pkg.names;
  for (let edits = 1 + random.below(3); edits > 0; edits--) {
    const name = random.of(names);
    const kind = random.below(10);
    if (kind === 0) pkg.remove(name);
    else if (kind === 1) pkg.set(name, await bytesOf(pkg, random.of(names)));
    else if (kind < 5) pkg.set(name, editBytes(await bytesOf(pkg, name), random));
    else pkg.set(name, editXml(await bytesOf(pkg, name), random));
  }
  return pkg.save();
}

/** Null for what is broken already as a zip. */
function opened(bytes: Uint8Array): Package | null {
  try {
    return Package.open(bytes, nodeCodec());
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** A part that an earlier edit removed, or that cannot be unpacked, counts as empty. */
async function bytesOf(pkg: Package, name: string): Promise<Uint8Array> {
  if (!pkg.names.includes(name)) return new Uint8Array();
  try {
    return await pkg.bytes(name);
  } catch (error) {
    if (error instanceof ProblemError) return new Uint8Array();
    throw error;
  }
}

function turnBytes(original: Uint8Array, random: Random): Uint8Array {
  const bytes = original.slice();
  const kind = random.below(4);
  if (kind === 0) return bytes.subarray(0, random.below(bytes.length));
  if (kind === 1) {
    const at = random.below(bytes.length);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + random.below(200))]);
  }
  // The directory stands last in a zip: half of the turned bytes are there.
  const from = kind === 2 ? 0 : Math.max(0, bytes.length - 3000);
  for (let n = 1 + random.below(8); n > 0; n--) bytes[from + random.below(bytes.length - from)] = random.below(256);
  return bytes;
}

function editBytes(part: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(part);
  for (let n = 1 + random.below(4); n > 0 && bytes.length > 0; n--) {
    const at = atEdge(bytes, random);
    const to = Math.min(bytes.length, at + random.below(80));
    const kind = random.below(5);
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(random.of(pieces)), bytes.subarray(at)]);
    else if (kind === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(random.of(pieces)), bytes.subarray(to)]);
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    else bytes[at] = random.below(256);
  }
  return bytes;
}

/** Half of the time where an element begins or a value stands: there an edit changes meaning, not only form. */
function atEdge(bytes: Buffer, random: Random): number {
  const at = random.below(bytes.length);
  if (random.below(2) === 0) return at;
  const edge = bytes.indexOf(random.of(['<', '>', '"']), at);
  return edge < 0 ? at : edge + random.below(2);
}
