/** The fault table for people: which faults were tried in which workbooks, and how many the promise survived. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { inTable, type Row } from './table.ts';
import { earlierResult, smallWorkbook } from './small-workbook.ts';
import { closeLast, scenario, tryFault } from './scenario.ts';
import { actionsToTry, trialsFor } from './modes.ts';

export async function main(given: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      mitt: { type: 'string', default: '12' },
      del: { type: 'string', default: '1/1' },
    },
  });
  const seed = Number(values.seed);
  const inTheMiddle = values.mitt === 'alla' ? Infinity : Number(values.mitt);
  const [part = 1, parts = 1] = values.del.split('/').map(Number);
  let next = 0;
  const own = await smallWorkbook();
  const books =
    positionals.length > 0
      ? positionals.map((file) => ({ name: basename(file), file: new Uint8Array(readFileSync(file)) }))
      : [
          { name: 'liten arbetsbok, första körningen', file: own },
          { name: 'liten arbetsbok, körning över ett äldre resultat', ...(await earlierResult(own)) },
        ];
  const rows: Row[] = [];
  for (const { name, file, ...rest } of books) {
    const one = await scenario(name, file, 'userSheets' in rest ? rest.userSheets : null);
    console.log(`\n${name}: ${one.actions.length} förfrågningar med ${one.actions.join(', ')} åtgärder`);
    for (const [i, actions] of one.actions.entries())
      for (const trial of trialsFor(i + 1, actionsToTry(actions, inTheMiddle, seed + i))) {
        if (next++ % parts !== part - 1) continue;
        const broken = await tryFault(one, trial);
        rows.push({ book: name, request: i + 1, trial, broken });
        for (const what of broken)
          console.log(`  ✕ förfrågan ${i + 1}, ${trial.mode} ${trial.fault.action ?? ''} ${trial.error}: ${what}`);
      }
  }
  closeLast();
  console.log(
    `\n${inTable(rows)}\nFrö ${seed}; ${values.mitt} åtgärder i mitten av varje förfrågan${parts > 1 ? `; del ${values.del}` : ''}.`,
  );
  const { user, system } = process.cpuUsage();
  console.log(`${Math.round((user + system) / 1e6)} s processortid.`);
  return rows.some(({ broken }) => broken.length > 0) ? 1 : 0;
}
