/** `npm start`: installs if needed, builds, and opens a page where the add-in runs against a sample workbook. Stays until Ctrl+C. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isAddinFresh } from './addin-fresh.mjs';
import { ensureInstalled, root, run } from './ensure.mjs';

ensureInstalled();
// The command line too: whoever has tried the page goes on with `node dist/cli.js`.
const builds = ['scripts/build.mjs', 'scripts/build-page.mjs', ...(isAddinFresh() ? [] : ['scripts/build-addin.mjs'])];
console.log('Bygger …');
for (const build of builds) {
  const built = run(process.execPath, [build]);
  if (built !== 0) process.exit(built);
}
const server = spawn(process.execPath, [join(root, 'dist/host/server.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl+C reaches the server too; this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 0)));
