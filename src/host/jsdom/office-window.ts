/** A jsdom window in which Microsoft's office.js runs, read from the installed package, with us as its host. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Envelope, Port } from '../protocol/wire.ts';

export interface OfficeWindow {
  readonly window: DOMWindow;
  readonly port: Port;
  /** Loads office.js; call it when the port has its listener. Resolves at Office.onReady. */
  start(): Promise<void>;
  close(): void;
}

/** A short name: jsdom parses it several times for each message, and looks every letter up. */
const hostName = 'h';
const origin = `https://${hostName}`;

/** Where the package keeps its scripts; searched from here and from the folder that the process stands in. */
function officeFolder(): string {
  const places = [import.meta.url, path.join(process.cwd(), 'x.js')];
  for (const place of places) {
    try {
      return path.join(path.dirname(createRequire(place).resolve('@microsoft/office-js/package.json')), 'dist');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error(
    'The local host needs the npm package @microsoft/office-js: npm install --save-dev @microsoft/office-js',
  );
}

/** Compiled once for all windows of the process: office.js is 1.5 MB of source. */
const scripts = new Map<string, Script>();

function run(dom: JSDOM, file: string): void {
  let script = scripts.get(file);
  if (!script) scripts.set(file, (script = new Script(readFileSync(file, 'utf8'), { filename: file })));
  script.runInContext(dom.getInternalVMContext());
}

export function openOfficeWindow(locale: string, debug = false): OfficeWindow {
  const folder = officeFolder();
  const virtualConsole = new VirtualConsole();
  const address = `${origin}/taskpane.html?_host_Info=Excel$Web$16.00$${locale}$$$$0#&_xdm_Info=c1|i1|${encodeURIComponent(origin)}`;
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
    url: address,
  });
  const { window } = dom;
  // jsdom has no document.domain; office.js trusts a host whose name equals it.
  Object.defineProperty(window.document, 'domain', { value: hostName });
  loadScriptsFrom(dom, folder);
  // Window and parent are one here: what the host says comes to its own ears too, and answers are large.
  let said: string | null = null;
  let hears: (message: Envelope) => void = () => undefined;
  window.addEventListener('message', (event) => {
    if (typeof event.data !== 'string' || event.data === said || !event.data.startsWith('{')) return;
    const message = JSON.parse(event.data) as Envelope;
    // Nor may what office.js says to its host come back to it.
    if (message._messageType === 0) event.stopImmediatePropagation();
    hears(message);
  });
  const port: Port = {
    post(message) {
      const data = JSON.stringify({ ...message, _origin: origin });
      // Never within the call that asked: office.js expects its answer later.
      setTimeout(() => {
        if (window.closed) return;
        said = data;
        window.dispatchEvent(new window.MessageEvent('message', { origin, source: window as never, data }));
        said = null;
      });
    },
    // A host that takes over the window hears instead of the one before it.
    onMessage: (handler) => void (hears = handler),
  };
  return {
    window,
    port,
    async start() {
      run(dom, path.join(folder, debug ? 'office.debug.js' : 'office.js'));
      await new Promise((ready) => (window['Office'] as { onReady(f: (info: unknown) => void): void }).onReady(ready));
    },
    close() {
      window.close();
    },
  };
}

/** Script elements read their text from the package's folder instead of the network. */
function loadScriptsFrom(dom: JSDOM, folder: string): void {
  const { window } = dom;
  const create = window.document.createElement.bind(window.document);
  const createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (name.toLowerCase() !== 'script') return element;
    let source = '';
    Object.defineProperty(element, 'src', {
      get: () => source,
      set: (value: string) => {
        source = value;
        const file = path.join(folder, value.replace(/^.*\/officejs\//, '').toLowerCase());
        setTimeout(() => {
          if (existsSync(file)) {
            run(dom, file);
            element.onload?.(new window.Event('load') as never);
          } else (element.onerror as (() => void) | null)?.();
        });
      },
    });
    return element;
  };
  Object.defineProperty(window.document, 'createElement', { value: createElement, writable: true });
  const marker = create('script');
  marker.setAttribute('src', `${origin}/officejs/office.js`);
  window.document.head.appendChild(marker);
}
