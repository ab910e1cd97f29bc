import type { RegisterSheet } from './register-sheet.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

/** A sheet that holds a goal register, with what was read from it. */
export interface RegisterLayout {
  readonly layout: SheetLayout;
  readonly read: RegisterSheet;
}
