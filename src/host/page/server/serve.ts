/** A server for this machine alone: bound to the loopback addresses, read-only, and closed to other origins. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { safetyHeaders } from './headers.ts';
import { refusal } from './request-check.ts';
import { router, type Places } from './routes.ts';

export interface LocalServer {
  readonly port: number;
  /** "http://localhost:3000". */
  readonly address: string;
  /** The addresses that it listens on. */
  readonly bound: readonly string[];
  close(): Promise<void>;
}

const loopbacks = ['127.0.0.1', '::1'];
const tries = 50;

/** Starts at the first free port from `from` on; throws when fifty in a row are taken. */
export async function serve(places: Places, from = 3000): Promise<LocalServer> {
  const route = router(places);
  for (let port = from; port < Math.min(from + tries, 65536); port++) {
    const servers = await listenOn(port, listener(route, port));
    if (!servers) continue;
    return {
      port,
      address: `http://localhost:${port}`,
      bound: servers.map((server) => (server.address() as { address: string }).address),
      close: async () => {
        await Promise.all(servers.map(closed));
      },
    };
  }
  throw new Error(`Ingen ledig port från ${from} till ${Math.min(from + tries, 65536) - 1}. Välj en annan med --port.`);
}

function listener(route: ReturnType<typeof router>, port: number): RequestListener {
  return (request, response) => {
    const say = (status: number, why: string, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { ...safetyHeaders('page'), 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(why);
    };
    const no = refusal(request.method, request.headers, port);
    if (no) return say(no.status, no.why, no.headers);
    const path = decoded(request.url ?? '');
    if (path === null) return say(400, 'The address cannot be read.');
    route(path).then(
      (answer) => {
        if (!answer) return say(404, 'Not found.');
        const body = Buffer.from(answer.body);
        response.writeHead(200, {
          ...safetyHeaders(answer.framing),
          'Content-Type': answer.type,
          'Content-Length': body.length,
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error: unknown) => {
        console.error(error);
        say(500, 'The server failed; see its window.');
      },
    );
  };
}

/** The path of a request target without its query, null when it is none of ours. */
function decoded(target: string): string | null {
  if (!target.startsWith('/')) return null;
  try {
    return decodeURIComponent(target.split(/[?#]/, 1)[0] as string);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Both loopback addresses on one port; null when either has it taken. A machine without IPv6 has only the first. */
async function listenOn(port: number, onRequest: RequestListener): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of loopbacks) {
    const server = createServer(onRequest);
    const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen({ port, host, exclusive: true }, () => resolve(null));
    });
    if (!problem) servers.push(server);
    else if (problem.code !== 'EADDRNOTAVAIL' && problem.code !== 'EAFNOSUPPORT') {
      await Promise.all(servers.map(closed));
      if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') return null;
      throw problem;
    }
  }
  return servers.length > 0 ? servers : null;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
