/** Symbols of a bedömning. Arrows are not here: they may be trend or status, only a legend or a traffic light's colour tells. */
import type { Status } from '../../model/status.ts';
import type { ColourName } from '../../workbook/snapshot.ts';

const lists: readonly (readonly [Status, string])[] = [
  ['uppfyllt', '🟢✅✔✓☑😊🙂😀☺👍😃😄😁😎🟩💚🗹🌟'],
  ['delvis', '🟡🟠⚠😐😑◐◑◒◓🟨🟧💛🧡😶'],
  ['ej', '🔴❌✖✗✘☹😒😞😟👎🙁😕😠😡🟥☒😢😦❗⛔💔'],
  ['kanEjBedomas', '⚪⚫⬜◯?❓○□❔☐'],
];

export const symbolStatus: ReadonlyMap<string, Status> = new Map(
  lists.flatMap(([status, symbols]) => [...symbols].map((symbol) => [symbol, status] as const)),
);

/** Symbols whose colour decides: the font's or the cell's. Without a colour ● and ■ mean nothing. */
export const colouredSymbols: ReadonlySet<string> = new Set([
  ...'●⬤•■▪◼◆○◯◉⚫⚪♦⚑🚩★⯃⬛🔘',
  ...'↑↗→↘↓⬆⬈➡⬊⬇▲▶►▼◀◄△▷▽🔼🔽🡅🡆🡇',
]);

/** Colours of traffic lights by their symbol, for MK404. */
export const symbolColour: ReadonlyMap<string, ColourName> = new Map([
  ...[...'🟢🟩💚'].map((symbol) => [symbol, 'gron'] as const),
  ...[...'🟡🟨💛'].map((symbol) => [symbol, 'gul'] as const),
  ...[...'🟠🟧🧡'].map((symbol) => [symbol, 'orange'] as const),
  ...[...'🔴🟥'].map((symbol) => [symbol, 'rod'] as const),
]);

export const colourStatus: ReadonlyMap<ColourName, Status> = new Map([
  ['gron', 'uppfyllt'],
  ['gul', 'delvis'],
  ['orange', 'delvis'],
  ['rod', 'ej'],
]);

/** Letters of the font Wingdings; the arrows of that font are left to the legend. */
export const wingdingsSymbols: ReadonlyMap<string, string> = new Map([
  ['J', '☺'],
  ['K', '😐'],
  ['L', '☹'],
  ['l', '●'],
  ['n', '■'],
  ['ü', '✓'],
  ['û', '✗'],
  ['þ', '☑'],
  ['ý', '☒'],
  ['é', '↑'],
  ['ê', '↓'],
  ['è', '→'],
  ['ì', '↗'],
  ['î', '↘'],
  ['á', '↑'],
  ['â', '↓'],
  ['à', '→'],
  ['ä', '↗'],
  ['æ', '↘'],
]);
