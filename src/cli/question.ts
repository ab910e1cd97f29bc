/** One question on the terminal, answered with a number or a word; null when there is no answer. */
import { createInterface } from 'node:readline';

export function ask(question: string): Promise<string | null> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.on('close', () => resolve(null));
    // Ctrl+C at the question means what it means everywhere.
    lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    lines.question(question, (answer) => {
      resolve(answer.trim());
      lines.close();
    });
  });
}
