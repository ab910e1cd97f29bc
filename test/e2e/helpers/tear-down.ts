import type { Running } from './set-up.ts';

export default async function tearDown(): Promise<void> {
  const running = (globalThis as { malkedjan?: Running }).malkedjan;
  await running?.browser?.close();
  running?.server.removeAllListeners('exit');
  running?.server.kill('SIGTERM');
}
