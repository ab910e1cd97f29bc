/** Opens the person's own browser where there is one. Where there is none, the printed address is enough. */
import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: string;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Program and arguments that open an address; null where nobody would see it. */
function opener(address: string, { platform, isTerminal, env }: Surroundings): [string, string[]] | null {
  if (!isTerminal || env['CI'] || env['SSH_CONNECTION']) return null;
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  if (platform === 'darwin') return ['open', [address]];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : null;
}

/** Tries; a browser that does not come is no error, for the address has been printed. */
export function openBrowser(address: string): void {
  const command = opener(address, {
    platform: process.platform,
    isTerminal: process.stdout.isTTY === true,
    env: process.env,
  });
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', (error) =>
    console.log(`Webbläsaren kunde inte öppnas (${error.message}). Öppna adressen ovan själv.`),
  );
  child.unref();
}
