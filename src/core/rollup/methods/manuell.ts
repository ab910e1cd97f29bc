/** Manuell: nothing is proposed; Kommunstyrelsen fills in the yellow cell. */
export function manuell(): null {
  return null;
}
