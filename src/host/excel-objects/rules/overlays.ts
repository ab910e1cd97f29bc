/** What lies on cells and covers several areas: cutting a piece out of it. */
import type { Area } from '../../document/address.ts';
import { subtract } from '../../document/address.ts';

/** Takes an area out of each overlay; one that covers nothing any more is gone. */
export function trimOverlays<T extends { areas: Area[] }>(list: readonly T[], where: Area): T[] {
  for (const item of list) item.areas = item.areas.flatMap((a) => subtract(a, where));
  return list.filter((item) => item.areas.length > 0);
}
