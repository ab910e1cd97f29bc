/** What browsers and Node have and jsdom has not; imported first, since the reader of files takes them when it is loaded. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
