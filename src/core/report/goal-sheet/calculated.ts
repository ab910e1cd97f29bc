/** Beräknad bedömning of a KF-mål: the formula of the chosen method, and the value that formula gives (looks §5.1.1). */
import type { Settings } from '../../model/settings.ts';
import type { Status } from '../../model/status.ts';
import { quoted } from '../formulas.ts';
import { sumWhere } from '../count-where.ts';
import type { ReportView } from '../view.ts';
import { flatColumn, own, ownAssessed, ownCount } from './goal-columns.ts';

/** Delmål of a KF-mål that the rule looks at, and how heavy they are. */
export interface GoalTally {
  readonly counts: Readonly<Record<Status, number>>;
  readonly weights: Readonly<Record<Status, number>>;
}

/** The formula of the column, without "=". Empty text under the manual method: Kommunstyrelsen decides. */
export function calculatedFormula(view: ReportView, settings: Settings): string {
  if (settings.method === 'manuell') return '""';
  const unknown = quoted(view.statusText.kanEjBedomas);
  const n = ownAssessed(view);
  const all = own(view, 'subGoals');
  const aside = ownCount(view, 'ejAktuell');
  return (
    `IF(${all}=0,${unknown},IF(${all}=${aside},${quoted(view.statusText.ejAktuell)},` +
    `IF(OR(${n}=0,${n}/(${all}-${aside})<MK_GransBedomt),${unknown},${ruleFormula(view, settings)})))`
  );
}

function ruleFormula(view: ReportView, { method }: Settings): string {
  const u = ownCount(view, 'uppfyllt');
  const d = ownCount(view, 'delvis');
  const e = ownCount(view, 'ej');
  const n = ownAssessed(view);
  const say = (met: string, partly: string): string =>
    `IF(${met},${quoted(view.statusText.uppfyllt)},IF(${partly},${quoted(view.statusText.delvis)},${quoted(view.statusText.ej)}))`;
  switch (method) {
    case 'andel':
      return say(`${u}/${n}>=MK_GransUppfyllt`, `(${u}+0.5*${d})/${n}>=MK_GransDelvis`);
    case 'samtliga':
      return say(`${u}=${n}`, `${u}+${d}>0`);
    case 'majoritet':
      return say(`${u}>${n}/2`, `${u}+${d}>${n}/2`);
    case 'viktat': {
      const [wu, wd, we] = (['uppfyllt', 'delvis', 'ej'] as const).map((status) => weightFormula(view, status));
      const mean = `ROUND((${wu}+0.5*${wd})/(${wu}+${wd}+${we}),9)`;
      return `IF(${wu}+${wd}+${we}=0,${quoted(view.statusText.kanEjBedomas)},${say(`${mean}>=MK_GransUppfyllt`, `${mean}>=MK_GransDelvis`)})`;
    }
    case 'samst':
      return `IF(${e}>0,${quoted(view.statusText.ej)},IF(${d}>0,${quoted(view.statusText.delvis)},${quoted(view.statusText.uppfyllt)}))`;
    case 'manuell':
      return '""';
  }
}

/** Sum of the weights of this row's delmål with a status. */
function weightFormula(view: ReportView, status: Status): string {
  return sumWhere(
    flatColumn(view, 'weight'),
    [
      { column: flatColumn(view, 'goal'), equals: { reference: own(view, 'id') } },
      { column: flatColumn(view, 'status'), equals: { text: view.statusText[status] } },
      { column: flatColumn(view, 'countsInGoal'), equals: { number: 1 } },
    ],
    view.exactGoals,
  );
}

/** What the formula gives; null for the manual method's empty text. */
export function calculatedStatus({ counts, weights }: GoalTally, settings: Settings): Status | null {
  const { method, thresholds } = settings;
  if (method === 'manuell') return null;
  const { uppfyllt: u, delvis: d, ej: e, kanEjBedomas, ejAktuell } = counts;
  const n = u + d + e;
  if (n + kanEjBedomas === 0) return ejAktuell > 0 ? 'ejAktuell' : 'kanEjBedomas';
  if (n === 0 || n / (n + kanEjBedomas) < thresholds.assessed) return 'kanEjBedomas';
  const say = (met: boolean, partly: boolean): Status => (met ? 'uppfyllt' : partly ? 'delvis' : 'ej');
  switch (method) {
    case 'andel':
      return say(u / n >= thresholds.met, (u + 0.5 * d) / n >= thresholds.partly);
    case 'samtliga':
      return say(u === n, u + d > 0);
    case 'majoritet':
      return say(u > n / 2, u + d > n / 2);
    case 'viktat': {
      const all = weights.uppfyllt + weights.delvis + weights.ej;
      if (all === 0) return 'kanEjBedomas';
      const mean = Number(((weights.uppfyllt + 0.5 * weights.delvis) / all).toFixed(9));
      return say(mean >= thresholds.met, mean >= thresholds.partly);
    }
    case 'samst':
      return e > 0 ? 'ej' : d > 0 ? 'delvis' : 'uppfyllt';
  }
}
