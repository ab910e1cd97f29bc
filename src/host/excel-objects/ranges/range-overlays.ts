/** What lies on cells goes along when they are copied or moved: merges, links, rules, notes and comments. */
import type { Area } from '../../document/address.ts';
import { area, containsArea, intersection, overlaps } from '../../document/address.ts';
import type { Sheet, ValidationState } from '../../document/model.ts';
import type { ConditionalFormat } from '../rules/conditional-formats.ts';
import { ruleCopy } from '../sheets/copy-sheet-objects.ts';
import { trimOverlays } from '../rules/overlays.ts';

interface Way {
  readonly from: Sheet;
  readonly source: Area;
  readonly to: Sheet;
  readonly reach: Area;
}

/** Where a part of the source comes to lie. */
const placed = ({ source, reach }: Way, a: Area): Area =>
  area(
    a.top - source.top + reach.top,
    a.left - source.left + reach.left,
    a.bottom - source.top + reach.top,
    a.right - source.left + reach.left,
  );

/** The cells that an object of the source gets where the copy comes to lie. */
const cellsOf = (way: Way, { areas }: { readonly areas: readonly Area[] }): Area[] =>
  areas
    .map((a) => intersection(a, way.source))
    .filter((a) => a !== null)
    .map((a) => placed(way, a));

/** The rule on another sheet, with the same formulas. */
function ruleOn({ from, to }: Way, rule: ConditionalFormat, areas: Area[]): ConditionalFormat {
  const made = ruleCopy(rule, { from, to, made: new Map(), formula: (formula) => formula });
  made.areas = areas;
  return made;
}

/** A copy of formats takes merges and conditional formats along, a copy of all links and validations too. */
export function copyOverlays(way: Way, kind: 'All' | 'Formats'): void {
  const { from, source, to, reach } = way;
  if (from !== to || !overlaps(source, reach)) to.merges = to.merges.filter((m) => !overlaps(m, reach));
  for (const merge of from.merges.filter((m) => containsArea(source, m))) to.merges.push(placed(way, merge));
  if (kind === 'All')
    for (const link of from.hyperlinks.filter((h) => containsArea(source, h.area)))
      to.hyperlinks.push({ area: placed(way, link.area), link: { ...link.link } });
  putRules(way, going(way, kind === 'All'));
}

/** The rules of the source with the cells that they get. */
interface Going {
  readonly rules: readonly (readonly [ConditionalFormat, Area[]])[];
  readonly validations: readonly (readonly [ValidationState, Area[]])[];
}

function going(way: Way, hasValidations: boolean): Going {
  const { from } = way;
  const rules = (from.conditionalFormats as ConditionalFormat[]).map((rule) => [rule, cellsOf(way, rule)] as const);
  const validations = hasValidations ? from.validations.map((v) => [v, cellsOf(way, v)] as const) : [];
  return {
    rules: rules.filter(([, areas]) => areas.length > 0),
    validations: validations.filter(([, areas]) => areas.length > 0),
  };
}

/** They take the place of what lay there. On the same sheet a rule gets more cells, on another one it is a new rule. */
function putRules(way: Way, { rules, validations }: Going): void {
  const { from, to, reach } = way;
  if (rules.length > 0) trimOverlays(to.conditionalFormats, reach);
  if (validations.length > 0) trimOverlays(to.validations, reach);
  for (const [rule, areas] of rules)
    if (from === to) rule.areas.push(...areas);
    else to.conditionalFormats.push(ruleOn(way, rule, areas));
  for (const [validation, areas] of validations)
    if (from === to) validation.areas.push(...areas);
    else to.validations.push({ ...validation, areas, rule: { ...validation.rule } });
  for (const sheet of [from, to]) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
    sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
  }
}

/** Moved cells leave nothing behind, and what lay where they go is gone. */
export function moveOverlays(way: Way): void {
  const { from, source, to, reach } = way;
  const isOld = (a: Area): boolean => overlaps(a, reach) && !(from === to && containsArea(source, a));
  to.merges = to.merges.filter((m) => !isOld(m));
  to.hyperlinks = to.hyperlinks.filter((h) => !isOld(h.area));
  const merges = from.merges.filter((m) => containsArea(source, m));
  from.merges = from.merges.filter((m) => !merges.includes(m));
  to.merges.push(...merges.map((m) => placed(way, m)));
  const links = from.hyperlinks.filter((h) => containsArea(source, h.area));
  from.hyperlinks = from.hyperlinks.filter((h) => !links.includes(h));
  to.hyperlinks.push(...links.map((h) => ({ ...h, area: placed(way, h.area) })));
  if (from === to) for (const list of [from.comments, from.notes]) moveOn(way, list);
  const leaving = going(way, true);
  trimOverlays(from.conditionalFormats, source);
  trimOverlays(from.validations, source);
  trimOverlays(to.conditionalFormats, reach);
  trimOverlays(to.validations, reach);
  putRules(way, leaving);
}

function moveOn(way: Way, list: { areas: Area[] }[]): void {
  for (const item of list) item.areas = item.areas.map((a) => (containsArea(way.source, a) ? placed(way, a) : a));
}
