/** What a workbook holds, for comparing: all of it, or what is the users'. Made from the file that the host saves. */
import { strFromU8, unzipSync } from 'fflate';
import { overlayMarker } from '../../../src/excel/overlay-marker.ts';
import type { Host } from '../../../src/host/index.ts';

export interface Contents {
  /** Every part of the package, formats resolved. */
  readonly all: Readonly<Record<string, string>>;
  /** The users' sheets with formats resolved, names and protection; our marks, sheets, names and state left out. */
  readonly users: Readonly<Record<string, string>>;
  /** Our sheets by name, as XML. */
  readonly ours: Readonly<Record<string, string>>;
  readonly state: string | null;
}

/** @param userSheets names of the users' sheets, as the workbook was opened */
export async function contentsOf(host: Host, userSheets: readonly string[]): Promise<Contents> {
  const parts = unzipSync(await host.save());
  const saved = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const styles = new Styles(saved['xl/styles.xml'] ?? '');
  const { 'xl/styles.xml': _numbered, ...others } = saved;
  const all = Object.fromEntries(
    Object.entries(others).map(([name, text]) => [
      name,
      name.includes('/worksheets/sheet') ? styles.resolved(text) : text,
    ]),
  );
  const book = all['xl/workbook.xml'] ?? '';
  const users: Record<string, string> = {};
  const ours: Record<string, string> = {};
  const targets = attributes(all['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship');
  const sheets = attributes(book, 'sheet');
  for (const { name = '', state, 'r:id': id } of sheets) {
    const target = targets.find((one) => one['Id'] === id);
    // Macro sheets and their like have parts of other kinds, or none: what lies in them is among all the parts.
    if (!target?.['Type']?.endsWith('/worksheet')) continue;
    const part = target['Target']?.replace(/^(\/xl\/)?/, 'xl/') ?? '';
    const xml = all[part] ?? '';
    if (xml === '') throw new Error(`${name} has no part`);
    if (!userSheets.includes(name)) {
      ours[name] = xml;
      continue;
    }
    const links = all[part.replace(/([^/]+)$/, '_rels/$1.rels')] ?? '';
    const tables = [...links.matchAll(/tables\/table\d+\.xml/g)].map(([table]) => all[`xl/${table}`] ?? '');
    users[name] = [state ?? 'visible', withoutMarks(xml), ...tables].join('\n');
  }
  // Names of a sheet carry its number in the list: what is printed of a sheet of ours is ours.
  const isOurs = (one: string): boolean => {
    const at = /localSheetId="(\d+)"/.exec(one)?.[1];
    return one.includes('name="MK_') || (at !== undefined && !userSheets.includes(sheets[Number(at)]?.name ?? ''));
  };
  const names = (book.match(/<(?:[\w.-]+:)?definedName [\s\S]*?<\/(?:[\w.-]+:)?definedName>/g) ?? []).filter(
    (one) => !isOurs(one),
  );
  // Excel keeps names in alphabetical order, whatever the order in the file was.
  users['names and protection'] = [...names.sort(), book.match(/<(?:[\w.-]+:)?workbookProtection[^>]*>/)?.[0]].join(
    '\n',
  );
  const order = sheets.map(({ name = '' }) => name).filter((name) => userSheets.includes(name));
  users['order'] = order.join('\n');
  const state = Object.entries(all).find(
    ([name, xml]) => name.startsWith('customXml/') && xml.includes('urn:malkedjan'),
  );
  return { all, users, ours, state: state?.[1] ?? null };
}

export function sheetNames(contents: Contents): string[] {
  return attributes(contents.all['xl/workbook.xml'] ?? '', 'sheet').map(({ name = '' }) => name);
}

/** The attributes of each element of a name, whatever its prefix, texts unescaped. */
function attributes(xml: string, element: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element} ([^>]*)>`, 'g'))].map(([, given = '']) =>
    Object.fromEntries(
      [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value ?? '')]),
    ),
  );
}

/** How many marks of ours stand in the users' sheets. */
export function markCount(contents: Contents): number {
  return Object.values(contents.all).reduce((sum, xml) => sum + xml.split(escaped(overlayMarker)).length - 1, 0);
}

/** Rules of the same range may stand in one element or in one each: what they do is the same. */
const oneRuleEach = (xml: string): string =>
  xml.replace(/(<conditionalFormatting[^>]*>)([\s\S]*?)<\/conditionalFormatting>/g, (_, open: string, rules: string) =>
    rules
      .split(/(?=<cfRule )/)
      .map((rule) => `${open}${rule}</conditionalFormatting>`)
      .join(''),
  );

function withoutMarks(xml: string): string {
  return oneRuleEach(xml)
    .replace(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, (block) =>
      block.includes(escaped(overlayMarker)) || block.includes('<formula></formula>') ? '' : block,
    )
    .replace(/ priority="\d+"/g, '')
    .replace(/ tabSelected="1"/g, '');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Numbers of formats mean nothing by themselves: they are put in place of what they stand for. */
class Styles {
  readonly #formats: string[];
  readonly #differential: string[];

  constructor(xml: string) {
    const list = (name: string, item: string): string[] => {
      const found = new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`).exec(xml)?.[0] ?? '';
      return found.match(new RegExp(`<${item}(?: [^>]*?)?(?:/>|>[\\s\\S]*?</${item}>)`, 'g')) ?? [];
    };
    const parts = { fontId: list('fonts', 'font'), fillId: list('fills', 'fill'), borderId: list('borders', 'border') };
    const codes = new Map(
      [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    this.#differential = list('dxfs', 'dxf');
    this.#formats = list('cellXfs', 'xf').map((xf) => {
      const of = (id: keyof typeof parts): string =>
        parts[id][Number(new RegExp(`${id}="(\\d+)"`).exec(xf)?.[1])] ?? '';
      const number = /numFmtId="(\d+)"/.exec(xf)?.[1];
      // A formula written where an earlier run had a text may keep its sign or not: it means nothing there.
      const rest = xf.replace(/(?:fontId|fillId|borderId|numFmtId|xfId|quotePrefix)="\d+"| quotePrefix="1"/g, '');
      return [rest, of('fontId'), of('fillId'), of('borderId'), codes.get(number) ?? number].join('|');
    });
  }

  resolved(sheet: string): string {
    return sheet
      .replace(/ (s|style)="(\d+)"/g, (_, name: string, n: string) => ` ${name}="${this.#formats[Number(n)] ?? ''}"`)
      .replace(/ dxfId="(\d+)"/g, (_, n: string) => ` dxfId="${this.#differential[Number(n)] ?? ''}"`);
  }
}

/** Where two sets of parts differ, shortly: whole sheets in a message of a test are of no use to anybody. */
export function differences(now: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): string[] {
  return Object.keys({ ...wanted, ...now }).flatMap((part) => {
    const [a, b] = [now[part] ?? '', wanted[part] ?? ''];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
    return [`${part}: ${near(a)} ≠ ${near(b)}`];
  });
}
