/** What `npm start -- …` may be given. */
import { parseArgs } from 'node:util';

export interface ServerOptions {
  readonly opensBrowser: boolean;
  /** The first port that is tried. */
  readonly port: number;
}

const usage = 'Välj bland: --no-open (öppna ingen webbläsare), --port 3000.';

/** The options, or a sentence about what is wrong with them. */
export function serverOptions(args: readonly string[]): ServerOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
    if (port < 1 || port > 65535) return `${values.port} är ingen port. ${usage}`;
    return { opensBrowser: !values['no-open'], port };
  } catch (error) {
    // Node's own sentence is English: what was written is all that is needed of it.
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    return `Det går inte att starta med ${args.join(' ')}. ${usage}`;
  }
}
