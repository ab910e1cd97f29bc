/** How it went, said in a row of its own. */
import { looksLikeAssessment } from '../../parse/index.ts';
import { latinPattern } from '../../parse/index.ts';

/** "Uppfylls delvis", "Måluppfyllelse: ej uppfyllt" in a line under a heading: how it went. Null when the line is none. */
export function statusLine(text: string): string | null {
  const status = statusLabel.exec(text)?.[1] ?? (statusAlone.test(text) ? text : null);
  return status !== null && status.length <= 40 && looksLikeAssessment(status) ? status : null;
}

const statusLabel =
  /^(?:(?:samlad|sammanfattande|nämndens|total)\s+)?(?:status|bedömning|måluppfyllelse|måluppfyllnad|resultat)(?: (?:av|för) (?:\S*målet|måluppfyllelsen))?\s*[:–-]\s*(\S.*)$/iu;
const statusAlone = latinPattern(
  /^(?:(?:del)?målet )?(?:(?:är|har|vara|bli|kommer att|bedöms?|kan|blir|helt|delvis|ej|inte) )*(?:uppfyll|uppnå|nås|nått|kan ej bedömas|kan inte bedömas)\p{L}*(?: (?:helt|delvis|ej|inte))?\.?$/iu,
);
