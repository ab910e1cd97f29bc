/** One line on the terminal that says what is going on when it takes a while; nothing in pipes and under --quiet. */

export interface Progress {
  /** "Läser Socialnämnden.xlsx (2 av 6)". */
  say(text: string): void;
  /** Wipes the line; to be called before anything else is printed. */
  clear(): void;
}

const silent: Progress = { say: () => undefined, clear: () => undefined };

/** Milliseconds of silence: most runs are over before anybody wonders. */
const patience = 300;

/** @param isWanted somebody looks at the terminal */
export function progressOn(isWanted: boolean): Progress {
  if (!isWanted) return silent;
  const start = performance.now();
  let isShown = false;
  return {
    say(text) {
      if (performance.now() - start < patience) return;
      const width = process.stderr.columns || 80;
      process.stderr.write(`\r\u001b[K${text.slice(0, width - 1)}`);
      isShown = true;
    },
    clear() {
      if (isShown) process.stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
