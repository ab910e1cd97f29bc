/**
 * `npm run excel`: the built add-in in desktop Excel on Windows or Mac, served from this machine over https.
 * Microsoft's tools for certificates and sideloading are fetched by npx when they are needed: their install needs a keychain
 * library that many machines lack, so they are no dependencies of ours. Never tried by us in Excel: see docs/provat-i-excel.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { ensureInstalled, root, run } from './ensure.mjs';

const certificates = 'office-addin-dev-certs@3.0.0';
const debugging = 'office-addin-debugging@7.0.0';
const manifest = join(root, 'manifest.xml');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Excel finns bara på Windows och Mac. Prova utan Excel med npm start, eller i Excel på webben:\n' +
      '1. npm run package -- --url https://adressen-där-dist/addin-ligger\n' +
      '2. Excel på webben › Infoga › Tillägg › Mina tillägg › Ladda upp mitt tillägg › dist/manifest.xml',
  );
  process.exit(2);
}

ensureInstalled();
if (run(process.execPath, ['scripts/build-addin.mjs']) !== 0) process.exit(1);
if (run('npx', ['--yes', certificates, 'install']) !== 0) {
  console.error(
    'Certifikatet för localhost kunde inte läggas till. Be IT om rätt att lita på det, eller använd Excel på webben.',
  );
  process.exit(1);
}
const server = serve(join(root, 'dist', 'addin'));
if (run('npx', ['--yes', debugging, 'start', manifest, 'desktop', '--no-debug']) !== 0) {
  console.error('Excel kunde inte startas med tillägget. Meddelandet ovan säger varför.');
  stop(1);
}
console.log('Excel startar med Målkedjan på fliken Start. Avsluta med Ctrl+C.');
process.on('SIGINT', () => stop(0));

/** Only the files of the build, only to this machine. */
function serve(folder) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((path) => [path.slice(folder.length).replaceAll('\\', '/'), path]),
  );
  const answer = (request, response) => {
    const path = files.get(new URL(request.url ?? '/', 'https://localhost').pathname);
    if (path === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    return response.end(request.method === 'HEAD' ? undefined : readFileSync(path));
  };
  const kept = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(kept, name));
  if (!existsSync(key) || !existsSync(cert)) {
    console.error(`Certifikatet saknas i ${kept}.`);
    process.exit(1);
  }
  return createServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer)
    .on('error', (error) => {
      console.error(`Porten 3000 kan inte användas (${error.message}). Stäng det program som har den och försök igen.`);
      process.exit(1);
    })
    .listen(3000, 'localhost');
}

function stop(code) {
  run('npx', ['--yes', debugging, 'stop', manifest]);
  server.close();
  process.exit(code);
}
