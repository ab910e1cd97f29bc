/** Once for all tests in the browser: the server as `npm start` runs it, and one Chromium. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserServer } from 'playwright-core';

const root = path.join(__dirname, '../../..');

export interface Running {
  readonly server: ChildProcess;
  readonly browser: BrowserServer | null;
}

function build(script: string): void {
  const done = spawnSync(process.execPath, [path.join(root, 'scripts', script)], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) throw new Error(`scripts/${script} misslyckades.`);
}

/** Starts the server and gives the lines that it prints first. */
function startServer(): Promise<{ server: ChildProcess; lines: string[] }> {
  const server = spawn(process.execPath, [path.join(root, 'dist/host/server.mjs'), '--no-open', '--port', '3900'], {
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const lines = text.split('\n');
      if (lines.length > 2) resolve({ server, lines: lines.slice(0, 2) });
    });
    server.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${text}`)));
  });
}

async function startBrowser(): Promise<BrowserServer | null> {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const { chromium } = await import('playwright-core');
    return await chromium.launchServer({
      executablePath: await packed.executablePath(),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.error(`\n*** WEBBLÄSARTESTERNA HOPPAS ÖVER: Chromium kan inte starta här (${why}) ***\n`);
    return null;
  }
}

export default async function setUp(): Promise<void> {
  const isBuilt = (file: string): boolean => existsSync(path.join(root, 'dist', file));
  if (!isBuilt('page/page.js') || !isBuilt('host/server.mjs')) build('build-page.mjs');
  if (!isBuilt('addin/taskpane.html')) build('build-addin.mjs');
  if (!isBuilt('cli.js')) build('build.mjs');
  const [{ server, lines }, browser] = await Promise.all([startServer(), startBrowser()]);
  process.env['MALKEDJAN_PRINTED'] = lines.join('\n');
  process.env['MALKEDJAN_BROWSER'] = browser?.wsEndpoint() ?? '';
  (globalThis as { malkedjan?: Running }).malkedjan = { server, browser };
}
