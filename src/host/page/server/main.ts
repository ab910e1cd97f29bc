/** The program that `npm start` leaves running. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';

// Bundled to dist/host/server.mjs.
const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
});

const server = await serve(
  {
    page: path.join(root, 'dist/page'),
    addin: path.join(root, 'dist/addin'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    manifest: path.join(root, 'manifest.xml'),
    sample: path.join(root, 'assets/mallar/nora-exempel.xlsx'),
  },
  Number(values.port),
);
console.log(server.address);
console.log('Öppna adressen och välj Sammanställ i menyfältet: exempelarbetsboken får fyra nya blad. Ctrl+C avslutar.');
if (!values['no-open']) openBrowser(server.address);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void server.close().then(() => process.exit(0)));
