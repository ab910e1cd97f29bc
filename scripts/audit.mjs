/** `npm run audit`: known vulnerabilities in what the product ships with. Needs the registry's advisory service; says so when it cannot be reached. */
import { spawnSync } from 'node:child_process';
import { root } from './ensure.mjs';

const asked = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 120_000,
  maxBuffer: 64 << 20,
  shell: process.platform === 'win32',
});
let answer = null;
try {
  answer = JSON.parse(asked.stdout);
} catch (error) {
  console.error(`Svaret gick inte att läsa: ${error instanceof Error ? error.message : error}`);
}
const counts = answer?.metadata?.vulnerabilities;
if (!counts) {
  console.log('HOPPADES ÖVER: npm-registrets tjänst för kända brister kan inte nås härifrån. Inget är granskat.');
  process.exit(0);
}
console.log(`Kända brister: ${counts.total} (kritiska ${counts.critical}, allvarliga ${counts.high})`);
process.exit(counts.critical + counts.high > 0 ? 1 : 0);
