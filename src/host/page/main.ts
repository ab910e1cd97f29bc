/** The page that `npm start` opens. */
import { App } from './app.ts';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function start(): Promise<void> {
  const [manifest, sample] = await Promise.all([fetched('/manifest.xml'), fetched('/exempel.xlsx')]);
  const bytes = new Uint8Array(await sample.arrayBuffer());
  const language = new URLSearchParams(window.location.search).get('sprak') === 'en' ? 'en' : 'sv';
  const app = new App(await manifest.text(), { name: 'nora-exempel.xlsx', bytes }, language);
  document.getElementById('vantar')?.remove();
  await app.openSample();
}

start().catch((error: unknown) => {
  const place = document.getElementById('vantar') ?? document.body;
  place.textContent = `Sidan kunde inte öppnas: ${error instanceof Error ? error.message : String(error)}. Ladda om sidan, eller starta om npm start.`;
  throw error;
});
