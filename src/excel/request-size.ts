/**
 * How much goes in one request or one answer. Excel on the web refuses more than 5 MB, and each request costs a round trip: what
 * fits in one goes in one. What does not fit is cut much smaller, since office.js reads an answer and puts a request together
 * in one stretch of some 40 ms for each MB, and nobody else gets a turn meanwhile.
 * Source of the limit: Microsoft Learn, "Resource limits and performance optimization for Office Add-ins".
 */

/** Bytes by our reckoning that go at once: well under 5 MB, since texts may be long. */
const AT_ONCE = 3_500_000;
/** Bytes of one piece where the whole does not fit. */
const PIECE = 1_000_000;

/** Bytes of one request when there are `all` of them to send or to get; `asked` goes before. */
export function pieceOf(all: number, asked?: number): number {
  return asked ?? (all <= AT_ONCE ? AT_ONCE : PIECE);
}
