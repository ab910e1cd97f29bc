/** An outcome that stands in a column for women and one for men, without a total: shown as both, counted as neither. */
import type { Value } from '../../model/values.ts';
import { ValueReader } from './value-reader.ts';

export class BySexReader extends ValueReader {
  private readonly men: ValueReader;

  /** The arguments of the women's column; `men` reads the other. */
  constructor(men: ValueReader, ...women: ConstructorParameters<typeof ValueReader>) {
    super(...women);
    this.men = men;
  }

  override read(row: number, unit: string | null): Value {
    const her = super.read(row, unit);
    const him = this.men.read(row, unit);
    if (her.number === null) return him.number === null || her.kind === 'error' ? her : him;
    if (him.number === null) return him.kind === 'error' ? him : her;
    return {
      raw: `${her.raw} / ${him.raw}`,
      kind: 'number',
      number: null,
      missing: null,
      women: her.number,
      men: him.number,
      ...(her.isPercent ? { isPercent: true } : {}),
      ...(her.unit === undefined ? {} : { unit: her.unit }),
    };
  }
}
