/** What a card says of its delmål beside how it went. */
import type { CellPlace } from '../../model/chain.ts';
import { Label } from '../cells/labelled-cells.ts';

export interface CardTexts {
  readonly comment: string | null;
  /** Where the comment stands, or should. */
  readonly commentPlace: CellPlace | null;
  readonly action: string | null;
}

/** The labels of such. */
export type CardText = typeof Label.comment | typeof Label.action;

export const noTexts: CardTexts = { comment: null, commentPlace: null, action: null };

/** The texts with one more that a label of the card has beside it: "Analys: | Fler elever …". */
export function withText(
  { comment, commentPlace, action }: CardTexts,
  label: CardText,
  text: string,
  place: CellPlace,
): CardTexts {
  const written = text === '' ? null : text;
  return label === Label.comment
    ? { comment: joinTexts(comment, written), commentPlace: place, action }
    : { comment, commentPlace, action: joinTexts(action, written) };
}

function joinTexts(said: string | null, more: string | null): string | null {
  return said === null || more === null ? (said ?? more) : `${said}\n${more}`;
}
