/** Set-up shared by the two commands: node_modules as package-lock.json says, once. No questions, no other downloads. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end and returns its exit code; its output goes straight through. */
export function run(program, args, { timeoutS = 600, env = {} } = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    timeout: timeoutS * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (done.error) console.error(`${program}: ${done.error.message}`);
  return done.status ?? 1;
}

/** The same beside others: its output comes in one piece, when it has ended. */
export function runAside(program, args, { timeoutS = 600, env = {} } = {}) {
  return new Promise((resolve) => {
    const started = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutS * 1000,
      killSignal: 'SIGKILL',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    const said = [];
    started.stdout.on('data', (chunk) => said.push(chunk));
    started.stderr.on('data', (chunk) => said.push(chunk));
    started.on('error', (error) => said.push(Buffer.from(`${program}: ${error.message}\n`)));
    started.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** Installs what package-lock.json names unless it is there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installerar beroenden enligt package-lock.json (en gång, någon minut) …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { timeoutS: 900 });
  if (code !== 0) {
    console.error('Installationen misslyckades. Kontrollera nätverket till npm-registret och kör kommandot igen.');
    process.exit(code);
  }
}

/** Told by what npm wrote down of its work, not by the files' times: a fresh checkout is newer than what it needs. */
function isInstalled() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(mark)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(mark);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([place, { version, optional, peer }]) =>
      place === '' || there[place]?.version === version || (!there[place] && (optional || peer)),
  );
}
