/** Who may ask: a browser on this machine that shows our own page. Everybody else is told why not. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly why: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Null when the request may be answered. The Host header stops pages that point a name of their own at 127.0.0.1; Origin and
 * Sec-Fetch-Site stop other pages in the same browser.
 */
export function refusal(method: string | undefined, headers: IncomingHttpHeaders, port: number): Refusal | null {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, why: 'Only GET and HEAD.', headers: { Allow: 'GET, HEAD' } };
  const hosts = ownNames.map((name) => `${name}:${port}`);
  if (!hosts.includes((headers.host ?? '').toLowerCase()))
    return { status: 421, why: 'This server answers localhost only.' };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`)
    return { status: 403, why: 'Requests from other origins are refused.' };
  const isOpenedByPerson = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpenedByPerson)
    return { status: 403, why: 'Requests from other origins are refused.' };
  return null;
}
