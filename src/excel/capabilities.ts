/** What this Excel can do. The floor is asked for at run time so that an older Excel gets a sentence and not a blank pane. */
export const floor = '1.13';

const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

export interface Capabilities {
  /** ExcelApi 1.13: Excel 2021, Microsoft 365, Excel on the web. */
  readonly meetsFloor: boolean;
  /** ExcelApi 1.18: notes (the old yellow ones) can be read. */
  readonly notes: boolean;
  /** "16.0.15407 (OfficeOnline)", for IT. */
  readonly description: string;
}

/** What the Excel that we run in can do. */
export function capabilities(): Capabilities {
  const { version, platform } = Office.context.diagnostics;
  return { meetsFloor: has(floor), notes: has('1.18'), description: `${version} (${platform})` };
}
