import { formatPercent, texts, type Language } from '../i18n/index.ts';
import type { Settings } from '../model/settings.ts';

/** "Andel, 75 %, 40 %, 50 %, 10 %": for the run's record, to be compared with the next one's. */
export function settingsInWords({ method, thresholds }: Settings, language: Language): string {
  const { met, partly, assessed, tolerance } = thresholds;
  const shares = [met, partly, assessed, tolerance].map((share) => formatPercent(share * 100, language, 2));
  return [texts(language).methods[method], ...shares].join(', ');
}
