/** References of charts in an opened file: read so that they can follow, written back where they changed. */
import { escapeXml, unescapeXml } from '../../xlsx/package/index.ts';
import type { Package } from '../../xlsx/package/index.ts';
import type { Workbook } from '../document/model.ts';

/** `<c:f>` of charts, `<cx:f>` of the kinds from 2016; a formula without a sheet (a name, a constant) needs no following. */
const references = /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]*)(<\/(?:\w+:)?f>)/g;
const isChart = (part: string): boolean => /^xl\/(charts|chartEx)\/[^/]+\.xml$/i.test(part);

export async function loadChartFormulas(workbook: Workbook, pkg: Package): Promise<void> {
  for (const part of pkg.names.filter(isChart))
    for (const [, , text = ''] of (await pkg.text(part)).matchAll(references)) {
      const formula = `=${unescapeXml(text)}`;
      workbook.keptFormulas.push({ part, formula, was: formula });
    }
}

export async function saveChartFormulas(workbook: Workbook, pkg: Package): Promise<void> {
  const changed = new Set(workbook.keptFormulas.filter((kept) => kept.formula !== kept.was).map((kept) => kept.part));
  for (const part of changed) {
    if (!pkg.has(part)) continue;
    const own = workbook.keptFormulas.filter((kept) => kept.part === part);
    let at = 0;
    const text = await pkg.text(part);
    const next = text.replace(references, (all, open: string, _old: string, close: string) => {
      const kept = own[at++];
      return kept && kept.formula !== kept.was ? `${open}${escapeXml(kept.formula.slice(1))}${close}` : all;
    });
    pkg.set(part, next);
  }
}
