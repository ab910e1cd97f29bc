/** What the server hands out, by path. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Framing } from './headers.ts';
import { FileIndex } from './file-index.ts';
import { officeJsPath, withLocalOfficeJs } from './local-office-js.ts';
import { trustPage, trustScript } from './trust-page.ts';

export interface Places {
  /** The host page's bundle. */
  readonly page: string;
  /** The add-in as it was built. */
  readonly addin: string;
  /** The dist folder of the npm package of office.js. */
  readonly officeJs: string;
  readonly manifest: string;
  readonly sample: string;
}

export interface Answer {
  readonly body: Uint8Array | string;
  readonly type: string;
  readonly framing: Framing;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const typeOf = (file: string): string => types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Gives what a path stands for, null when it stands for nothing. The path is decoded and starts with "/". */
export function router(places: Places): (path: string) => Promise<Answer | null> {
  const folders: { prefix: string; files: FileIndex; framing: Framing }[] = [
    { prefix: '/addin/', files: new FileIndex(places.addin), framing: 'framed' },
    { prefix: officeJsPath, files: new FileIndex(places.officeJs), framing: 'framed' },
    { prefix: '/', files: new FileIndex(places.page), framing: 'page' },
  ];
  const single: Readonly<Record<string, string>> = { '/manifest.xml': places.manifest, '/exempel.xlsx': places.sample };
  const written: Readonly<Record<string, Answer>> = {
    [`${officeJsPath}agaveerrorux/index.html`]: { body: trustPage, type: types['.html'] as string, framing: 'framed' },
    [`${officeJsPath}agaveerrorux/trust.js`]: { body: trustScript, type: types['.js'] as string, framing: 'framed' },
  };
  return async (asked) => {
    const ours = written[asked.toLowerCase()];
    if (ours) return ours;
    const file = single[asked];
    if (file !== undefined) return { body: await readFile(file), type: typeOf(file), framing: 'page' };
    const folder = folders.find(({ prefix }) => asked.startsWith(prefix));
    const name = asked === '/' ? 'index.html' : asked.slice(folder?.prefix.length);
    const found = folder?.files.find(name);
    if (!folder || !found) return null;
    const isAddinPage = folder.prefix === '/addin/' && found.endsWith('.html');
    const body = isAddinPage ? withLocalOfficeJs(await readFile(found, 'utf8')) : await readFile(found);
    return { body, type: typeOf(found), framing: folder.framing };
  };
}
