import type { PlannedConditionalFormat, StyleSpec } from '../../../core/workbook/write-plan.ts';
import { rootRange, unescapeXml } from '../../package/index.ts';
import type { RootRange } from '../../package/index.ts';
import { mainNamespace } from '../text/namespaces.ts';
import { appendInside, placeFor, prefixOf } from '../text/element-edit.ts';
import type { PartEdit } from '../text/splice.ts';
import { dxfAttribute, numbersNamed, StyleList } from './style-list.ts';
import { borderXml, builtInFormats, dxfXml, fillXml, fontXml, numFmtXml, xfXml } from './style-xml.ts';

/** Children of CT_Stylesheet in order (ECMA-376 part 1, §18.8.39). */
const stylesheetOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Numbers below this are Excel's own formats. */
const firstOwnFormat = 164;

const noFill = (p: string, pattern: string): string =>
  `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`;
const defaultXf = (p: string): string => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;

/** The workbook's styles.xml, to which our styles are added: ask for an index, then `write`. */
export class StyleBook {
  readonly #edit: PartEdit;
  readonly #root: RootRange;
  /** "x:" in files whose elements are written so. */
  readonly #p: string;
  readonly #numFmts: StyleList;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #xfs: StyleList;
  readonly #dxfs: StyleList;
  readonly #hasCellStyles: boolean;
  readonly #formats = new Map<string, number>();
  readonly #takenFormats: ReadonlySet<number>;
  #nextFormat = firstOwnFormat;

  constructor(edit: PartEdit) {
    this.#edit = edit;
    const root = (this.#root = rootRange(edit.text, edit.part));
    const p = (this.#p = prefixOf(root.name));
    const named = (attribute: string): Set<number> => numbersNamed(edit.text, attribute);
    const list = (local: string, first: readonly string[] = [], taken = new Set<number>()): StyleList =>
      new StyleList(edit, root, local, first, taken);
    this.#numFmts = list('numFmts');
    this.#fonts = list('fonts', [fontXml({}, p)], named('fontId'));
    this.#fills = list('fills', [noFill(p, 'none'), noFill(p, 'gray125')], named('fillId'));
    this.#borders = list('borders', [borderXml({}, p)], named('borderId'));
    this.#xfs = list('cellXfs', [defaultXf(p)]);
    this.#dxfs = list('dxfs');
    const cellStyles = root.children.find((child) => child.local === 'cellStyleXfs');
    this.#hasCellStyles = cellStyles !== undefined && cellStyles.innerEnd > cellStyles.innerStart;
    for (const xml of this.#numFmts.known) this.#learnFormat(xml);
    this.#takenFormats = named('numFmtId');
  }

  #learnFormat(xml: string): void {
    const id = Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(xml)?.[1]);
    const code = /\sformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(xml);
    if (!code || !Number.isInteger(id)) return;
    this.#formats.set(unescapeXml(code[1] ?? code[2] ?? ''), id);
    this.#nextFormat = Math.max(this.#nextFormat, id + 1);
  }

  #numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = builtInFormats[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    // A number that a format of the file names is theirs, also where nothing says what it stands for.
    while (this.#takenFormats.has(this.#nextFormat)) this.#nextFormat++;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    this.#numFmts.addNew(numFmtXml(id, code, this.#p));
    return id;
  }

  /** Makes room for styles up to `highest` that cells name and the file does not have, so that no cell gets the look of ours. */
  keepPlain(highest: number): void {
    while (this.#xfs.length <= highest) this.#xfs.addNew(defaultXf(this.#p));
  }

  /** Looks that the file's rules, filters and tables name, whether it has them or not. */
  leaveLooks(named: ReadonlySet<number>): void {
    this.#dxfs.leave(new Set([...named, ...numbersNamed(this.#edit.text, dxfAttribute)]), `<${this.#p}dxf/>`);
  }

  /** Index in cellXfs of a style; an inert one shows what it holds as text, whatever that begins with. */
  cell(style: StyleSpec, isInert: boolean): number {
    const p = this.#p;
    const parts = {
      numberFormat: this.#numberFormat(style.numberFormat),
      font: this.#fonts.add(fontXml(style, p)),
      fill: style.fill === undefined ? 0 : this.#fills.add(fillXml(style.fill, p)),
      border: style.border === undefined ? 0 : this.#borders.add(borderXml(style.border, p)),
      base: this.#hasCellStyles ? 0 : null,
      isInert: isInert || style.inert === true,
    };
    return this.#xfs.add(xfXml(style, parts, p));
  }

  /** Index in dxfs of a conditional format's look; new ones come last. */
  differential(format: PlannedConditionalFormat['format']): number {
    return this.#dxfs.add(dxfXml(format, this.#p));
  }

  /** Puts what was asked for into the part. */
  write(): void {
    const edit = this.#edit;
    const root = this.#root;
    const lists = [this.#numFmts, this.#fonts, this.#fills, this.#borders, this.#xfs, this.#dxfs];
    const made = lists.map((list) => [list.local, list.write(edit, this.#p)] as const).filter(([, xml]) => xml !== '');
    if (root.innerStart === root.end) appendInside(edit, root, made.map(([, xml]) => xml).join(''));
    else for (const [local, xml] of made) edit.insert(placeFor(root, local, stylesheetOrder), xml);
  }
}

/** A styles part with nothing but what every workbook has, for one that has none. */
export const plainStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';
