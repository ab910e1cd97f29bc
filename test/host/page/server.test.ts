/** The server behind npm start: for this machine alone, read-only, closed to other pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../../src/host/page/server/serve.ts';
import type { LocalServer } from '../../../src/host/page/server/serve.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'malkedjan-server-'));
const put = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const cdn = 'https://officeapis.public.onecdn.static.microsoft';
let server: LocalServer;

beforeAll(async () => {
  put('hemlig.txt', 'secret');
  put('page/index.html', '<h1>page</h1>');
  put('addin/taskpane.html', `<meta content="script-src 'self' ${cdn}"><script src="${cdn}/1/office.js"></script>`);
  put('addin/taskpane.1.js', `fetch("${cdn}/1/office.js")`);
  put('officejs/sv-se/office_strings.js', 'strings');
  server = await serve(
    {
      page: path.join(folder, 'page'),
      addin: path.join(folder, 'addin'),
      officeJs: path.join(folder, 'officejs'),
      manifest: put('manifest.xml', '<OfficeApp/>'),
      sample: put('exempel.xlsx', 'PK'),
    },
    39_000,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly host?: string;
}
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a path exactly as written: no client of ours tidies "..". */
function ask(target: string, { method = 'GET', headers = {}, host = '127.0.0.1' }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host, port: server.port, path: target, method, headers: { host: `localhost:${server.port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sent.on('error', reject).end();
  });
}

test('listens on the loopback addresses and on no other', () => {
  expect(server.bound.every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true);
  expect(server.bound).toContain('127.0.0.1');
});

test.each(['127.0.0.1', '::1'])('gives the page on %s', async (host) => {
  if (!server.bound.includes(host)) return;
  expect(await ask('/', { host })).toMatchObject({ status: 200, text: '<h1>page</h1>' });
});

test('takes the next free port when its own is taken', async () => {
  const other = await serve({ page: folder, addin: folder, officeJs: folder, manifest: '', sample: '' }, server.port);
  expect(other.port).toBeGreaterThan(server.port);
  await other.close();
});

test('a port that is taken on one of the two addresses is not used on the other', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  const other = await serve({ page: folder, addin: folder, officeJs: folder, manifest: '', sample: '' }, port);
  expect(other.port).not.toBe(port);
  await other.close();
  await new Promise((resolve) => taken.close(resolve));
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
  expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('HEAD gives the headers alone', async () => {
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test.each(['evil.example', 'localhost', 'localhost:1', 'localhost.evil.example:39000'])(
  'refuses the host name "%s"',
  async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(421);
  },
);

test('refuses requests of other origins, whatever they ask', async () => {
  expect((await ask('/', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect(
    (
      await ask('/exempel.xlsx', {
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      })
    ).status,
  ).toBe(403);
  expect(
    (
      await ask('/', {
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      })
    ).status,
  ).toBe(403);
  const answer = await ask('/', { headers: { origin: `http://localhost:${server.port}` } });
  expect(answer.status).toBe(200);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('a link on another page may open the page', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await ask('/', { headers })).status).toBe(200);
});

test.each([
  '/../hemlig.txt',
  '/addin/../hemlig.txt',
  '/addin/../../hemlig.txt',
  '/%2e%2e/hemlig.txt',
  '/addin/%2e%2e%2fhemlig.txt',
  '/addin/..%5chemlig.txt',
  '/officejs/..%2f..%2fhemlig.txt',
  '//hemlig.txt',
  '/hemlig.txt',
  '/addin/%00',
])('no path leads out of the folders: %s', async (target) => {
  const answer = await ask(target);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain('secret');
});

test('a path that cannot be read is refused', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
});

test('office.js is found whatever case it is asked for in', async () => {
  expect((await ask('/officejs/sv-SE/Office_Strings.js')).text).toBe('strings');
});

test("the add-in's pages load office.js from here, its bundle is as it was built", async () => {
  const page = await ask('/addin/taskpane.html');
  expect(page.text).toBe(`<meta content="script-src 'self' 'self'"><script src="/officejs/office.js"></script>`);
  expect((await ask('/addin/taskpane.1.js')).text).toContain(cdn);
});

test('nothing may run, be framed or be guessed that is not ours', async () => {
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/addin/taskpane.html')).headers['content-security-policy']).toContain("frame-ancestors 'self'");
});

test('the trust page answers office.js, and only the page that asks it', async () => {
  const page = await ask('/officejs/AgaveErrorUX/index.html');
  expect(page.text).toContain('trust.js');
  const script = (await ask('/officejs/AgaveErrorUX/trust.js')).text;
  expect(script).toContain('event.origin !== window.location.origin');
});

test('what is no HTTP is dropped', async () => {
  const said = await new Promise<string>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('rubbish\r\n\r\n'));
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => resolve(text));
  });
  expect(said).toMatch(/^HTTP\/1\.1 400/);
});
