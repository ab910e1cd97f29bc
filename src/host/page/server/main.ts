/** The program that `npm start` leaves running. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';
import { serverOptions } from './server-options.ts';

// Bundled to dist/host/server.mjs.
const root = fileURLToPath(new URL('../..', import.meta.url));
const options = serverOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exit(2);
}

const server = await serve(
  {
    page: path.join(root, 'dist/page'),
    addin: path.join(root, 'dist/addin'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    manifest: path.join(root, 'manifest.xml'),
    sample: path.join(root, 'assets/mallar/nora-exempel.xlsx'),
  },
  options.port,
);
console.log(server.address);
console.log('Öppna adressen och välj Sammanställ i menyfältet: exempelarbetsboken får fyra nya blad. Ctrl+C avslutar.');
if (options.opensBrowser) openBrowser(server.address);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
