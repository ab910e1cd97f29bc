/**
 * Loaded before the program (--import): counts its calls that change the disk and lets call number FAULT_AT fail with
 * FAULT (an error code), kills the process just before it (FAULT=kill) or sends it a signal there (FAULT=SIGINT). Prints the number of calls at the end when
 * FAULT_COUNT is set, so that a test can try them all.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.FAULT_AT ?? '0');
const fault = process.env.FAULT ?? '';
let calls = 0;

/** Opening to read changes nothing. */
const isChange = (name, args) => name !== 'openSync' || args[1] !== 'r';

for (const name of ['openSync', 'writeSync', 'fsyncSync', 'chmodSync', 'renameSync', 'linkSync', 'copyFileSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (isChange(name, args) && ++calls === at) {
      if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
      if (fault.startsWith('SIG')) {
        process.kill(process.pid, fault);
        return real(...args);
      }
      // Half of a write reaches the disk before it fails.
      if (name === 'writeSync') real(args[0], args[1], args[2], Math.floor(args[3] / 2));
      throw Object.assign(new Error(`${fault}: ${name}`), { code: fault });
    }
    return real(...args);
  };
}
syncBuiltinESMExports();

if (process.env.FAULT_COUNT) process.on('exit', () => fs.writeFileSync(process.env.FAULT_COUNT, String(calls)));
