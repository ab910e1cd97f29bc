/** Words of the wanted direction (domain §3.5). */
import type { Direction } from '../../model/values.ts';

const words: Record<Direction, readonly string[]> = {
  hogre: [
    ...['högre', 'högre är bättre', 'högt', 'hög', 'öka', 'ökar', 'ökning', 'ska öka', 'max', 'maximera', 'uppåt'],
    ...['minst', 'lägst', '≥', '>', '=>', '>=', '⬆', '↑', '↗', '+', 'h', 'upp', 'higher', 'up', 'increase', 'ökande'],
    ...['högt är bra', 'högre bättre', 'högre värde är bättre', 'högt värde är bra', 'så högt som möjligt', '▲', '🔼'],
  ],
  lagre: [
    ...['lägre', 'lägre är bättre', 'lågt', 'låg', 'minska', 'minskar', 'minskning', 'ska minska', 'min', 'minimera'],
    ...['nedåt', 'högst', '≤', '<', '<=', '=<', '⬇', '↓', '↘', '-', 'l', 'ned', 'ner', 'lower', 'down', 'decrease'],
    ...['lågt är bra', 'lägre bättre', 'lägre värde är bättre', 'lågt värde är bra', 'så lågt som möjligt', '▼', '🔽'],
    ...['minskande', 'neråt', '–', '−'],
  ],
  oforandrad: [
    ...[
      'bibehålla',
      'behålla',
      'oförändrad',
      'oförändrat',
      'bevara',
      'stabil',
      '=',
      '→',
      '↔',
      '➡',
      'bibehåll',
      'samma',
    ],
  ],
  intervall: ['mellan', 'intervall', 'inom', 'inom intervall', 'inom intervallet', '↕', 'spann', 'exakt'],
  jaNej: ['ja', 'nej', 'ja/nej', 'genomfört', 'antagen', 'finns', 'ja=1, nej=0', 'ja = 1, nej = 0'],
};

export const directionWords: ReadonlyMap<string, Direction> = new Map(
  (Object.keys(words) as Direction[]).flatMap((direction) =>
    words[direction].map((word) => [word, direction] as const),
  ),
);
