/** What every formula of our marks begins with; always true, since the number of a text is zero. The same in files. */
export const overlayMarker = 'N("Målkedjan ';

export function overlayFormula(severity: 'fel' | 'varning'): string {
  return `=${overlayMarker}${severity}")=0`;
}
