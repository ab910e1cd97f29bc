/** What every view needs: the language's texts, the port and a voice for those who listen. */
import { createContext, useContext } from 'react';
import type { Language, Texts } from '../core/i18n/index.ts';
import type { WorkbookPort } from './port.ts';
import type { Words } from './words/index.ts';

export interface PaneTools {
  readonly language: Language;
  readonly version: string;
  /** The pane's own words and those of the whole product. */
  readonly w: Words;
  readonly t: Texts;
  readonly port: WorkbookPort;
  /** Says something to a screen reader without moving the focus. */
  announce(text: string, isUrgent?: boolean): void;
  /** Says what was done, to eyes as well: it stands over the main button until something else happens. */
  tell(text: string): void;
  /** Whether a heading may take the focus: once for each act of the person's that asks for it (`PaneState.focus`). */
  takesFocus(focus: number): boolean;
  /** Copies, says so, or shows the text selected when it could not. */
  copy(text: string, done: string): void;
  chooseLanguage(language: Language): void;
  /** Shows a cell or a sheet in Excel. */
  goTo(sheet: string, cell: string | null): void;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePaneTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error('A view stands outside the pane');
  return tools;
}
