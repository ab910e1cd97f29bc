/** A page of the add-in in an iframe, with the messages between its office.js and us. */
import type { Envelope, Port } from '../../protocol/wire.ts';

export interface OfficeFrame {
  readonly element: HTMLIFrameElement;
  readonly port: Port;
  /** Stops listening and takes the frame away. */
  close(): void;
}

/** What office.js is told by its own address: which host it stands in and whom it speaks to. */
function officeAddress(page: string, locale: string, origin: string): string {
  const address = new URL(page, origin);
  const query = address.search ? `${address.search}&` : '?';
  const host = `_host_Info=Excel$Web$16.00$${locale}$$$$0`;
  return `${address.pathname}${query}${host}#&_xdm_Info=c1|i1|${encodeURIComponent(origin)}`;
}

/** The frame is not in the page yet: its messages are heard from the moment it is put there. */
export function officeFrame(page: string, locale: string, title: string): OfficeFrame {
  const { origin } = window.location;
  const element = document.createElement('iframe');
  element.title = title;
  element.src = officeAddress(page, locale, origin);
  const listening = new AbortController();
  const port: Port = {
    post(message) {
      element.contentWindow?.postMessage(JSON.stringify({ ...message, _origin: origin }), origin);
    },
    onMessage(handler) {
      const hear = (event: MessageEvent): void => {
        // Only this frame's own window, and only the page that we put there.
        if (event.source === null || event.source !== element.contentWindow || event.origin !== origin) return;
        if (typeof event.data !== 'string' || !event.data.startsWith('{')) return;
        handler(JSON.parse(event.data) as Envelope);
      };
      window.addEventListener('message', hear, { signal: listening.signal });
    },
  };
  return {
    element,
    port,
    close() {
      listening.abort();
      element.remove();
    },
  };
}
