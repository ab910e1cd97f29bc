/** What Office and the browser tell of the person's own choices and machine. */
import type { Language } from '../../core/i18n/language.ts';
import { schemeOfGround, type Scheme } from '../theme/theme.ts';

/** A view preference of the person's, kept with the workbook's other Office settings. */
const languageSetting = 'malkedjan.sprak';

/** What was chosen in the pane; else sv unless Office speaks English: the workbook's readers are Swedish. */
export function language(): Language {
  const chosen: unknown = Office.context.document.settings.get(languageSetting);
  if (chosen === 'sv' || chosen === 'en') return chosen;
  return /^en\b/i.test(Office.context.displayLanguage ?? '') ? 'en' : 'sv';
}

/** A preference that could not be kept is no loss worth telling of: the pane has changed its language all the same. */
export function rememberLanguage(chosen: Language): void {
  const { settings } = Office.context.document;
  settings.set(languageSetting, chosen);
  settings.saveAsync();
}

/** "Excel 16.0.15407 (OfficeOnline)"; an Excel too old to say is called by its name alone. */
export function hostText(): string {
  const told = Office.context.diagnostics as Office.ContextInformation | undefined;
  return told ? `Excel ${told.version} (${told.platform})` : 'Excel';
}

/** Office's own theme where it is told, else the system's. */
export function scheme(): Scheme {
  // Undefined in Excel on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const told = theme?.bodyBackgroundColor ? schemeOfGround(theme.bodyBackgroundColor) : null;
  return told ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** "2026-11-25T16:42:00" in the person's own time. */
export function localClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
