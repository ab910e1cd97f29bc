/** Questions on the terminal, one after another; null when there is nobody left to answer. */
import { createInterface } from 'node:readline';

export interface Asker {
  ask(question: string): Promise<string | null>;
  close(): void;
}

/** Lines typed ahead (or piped in) are kept for the questions to come. */
export function openQuestions(): Asker {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  const typed: string[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  lines.on('line', (line) => {
    typed.push(line.trim());
    wake();
  });
  lines.on('close', () => {
    isOver = true;
    wake();
  });
  return {
    async ask(question) {
      process.stderr.write(question);
      if (typed.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      return typed.shift() ?? null;
    },
    close: () => lines.close(),
  };
}
