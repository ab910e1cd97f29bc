/** Conditional formats of an opened sheet: elements of the file stay where they lie, with only what changed of them put in. */
import type { ElementRange } from '../../xlsx/package/index.ts';
import { childRanges } from '../../xlsx/package/index.ts';
import type { Sheet } from '../document/model.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import { ruleMark } from './fingerprint.ts';
import type { SheetOrigin } from './origin.ts';
import type { PartWriter } from './part-writer.ts';
import { attributeOf, withAttribute } from './part-writer.ts';
import { sqref } from './save-overlays.ts';
import { ruleXml } from './save-rules.ts';
import type { StyleNumbers } from './save-styles.ts';

interface Splice {
  readonly sheet: Sheet;
  readonly origin: SheetOrigin;
  readonly styles: StyleNumbers;
}

/** A rule of the sheet as it is to be written. */
interface Written {
  readonly where: string;
  readonly xml: string;
  /** Place among the part's `<cfRule>`s; null for a rule that the file has not. */
  readonly index: number | null;
}

export function putRules(writer: PartWriter, splice: Splice): void {
  const blocks = writer.children('conditionalFormatting');
  const elements = blocks.map((block) => childRanges(writer.text, block).filter((c) => c.local === 'cfRule'));
  const rules = written(writer, splice, elements.flat());
  const byIndex = new Map(rules.flatMap((rule) => (rule.index === null ? [] : [[rule.index, rule] as const])));
  const known = new Set([...splice.origin.rules.values()].map((rule) => rule.index));
  const placed = new Set<Written>();
  let index = 0;
  blocks.forEach((block, i) => {
    const old = (elements[i] ?? []).map((range) => ({ range, index: index++ }));
    const here = old.flatMap(({ index: at }) => byIndex.get(at) ?? []);
    const isEmptied = old.length > 0 && old.every(({ index: at }) => known.has(at) && !byIndex.has(at));
    if (isEmptied) return writer.edit.replace(block.start, block.end, '');
    const [first] = here;
    if (first) putPlace(writer, block, first.where);
    for (const { range, index: at } of old) {
      const rule = byIndex.get(at);
      // A rule that lies on no cells that can be told is no rule of the document's: it stays.
      if (!rule && !known.has(at)) continue;
      const isHere = rule && rule.where === first?.where;
      writer.edit.replace(range.start, range.end, isHere ? rule.xml : '');
      if (isHere) placed.add(rule);
    }
  });
  const added = inBlocks(rules.filter((rule) => !placed.has(rule)));
  if (added.length > 0) writer.insert('conditionalFormatting', added.map((one) => blockXml(writer, one)).join(''));
}

/** The range of a block, whose other attributes stay. */
function putPlace(writer: PartWriter, block: ElementRange, where: string): void {
  const tag = writer.tagOf(block);
  if (attributeOf(tag, 'sqref') !== where)
    writer.edit.replace(block.start, block.innerStart, withAttribute(tag, 'sqref', where));
}

/**
 * All rules in their order, each with its XML: one that is as it was read keeps what it says, so that icons and bars are not
 * lost. Their priorities are those of the file as long as these tell the order.
 */
function written(writer: PartWriter, { sheet, origin, styles }: Splice, old: readonly ElementRange[]): Written[] {
  let last = 0;
  let isLastKnown = false;
  return (sheet.conditionalFormats as ConditionalFormat[]).flatMap((rule): Written[] => {
    const known = origin.rules.get(rule);
    const index = known?.index ?? null;
    const range = known && old[known.index];
    const priority = range ? Number(attributeOf(writer.tagOf(range), 'priority') ?? 0) : 0;
    const isInOrder = range !== undefined && (priority > last || (priority === last && isLastKnown));
    last = isInOrder ? priority : last + 1;
    isLastKnown = range !== undefined;
    const areas = sqref(rule.areas);
    const where = known && known.areas === areas ? known.sqref : areas;
    if (range && known?.mark === ruleMark(rule)) {
      const tag = writer.tagOf(range);
      const open = isInOrder ? tag : withAttribute(tag, 'priority', String(last));
      return [{ where, index, xml: open + writer.text.slice(range.innerStart, range.end) }];
    }
    const made = ruleXml(rule, last, styles);
    return made === null ? [] : [{ where, index, xml: writer.own(made) }];
  });
}

/** Rules of the same range that follow each other stand in one element, as Excel writes them. */
function inBlocks(rules: readonly { where: string; xml: string }[]): { where: string; xml: string }[] {
  const blocks: { where: string; xml: string }[] = [];
  for (const { where, xml } of rules) {
    const last = blocks.at(-1);
    if (last?.where === where) last.xml += xml;
    else blocks.push({ where, xml });
  }
  return blocks;
}

function blockXml(writer: PartWriter, { where, xml }: { where: string; xml: string }): string {
  const block = writer.own(`<conditionalFormatting sqref="${where}">`);
  return `${block}${xml}${block.replace(/^<(\S+)[^]*$/, '</$1>')}`;
}
