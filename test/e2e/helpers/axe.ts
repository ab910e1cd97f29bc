/** axe-core in a page and in the pane's frame. It is put there as a script of its own: a policy against foreign scripts holds. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the page, a line each: WCAG 2.1 A and AA, and its own best practices. */
export const violations = (page: Page): Promise<string[]> => inFrame(page.mainFrame());

/** The same in the pane. */
export function paneViolations(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => /\/taskpane\.html/.test(one.url()));
  if (!frame) throw new Error('The pane is not there.');
  return inFrame(frame);
}

/** What is wrong only while a view is being drawn is not wrong: it is looked at again until it rests. */
async function inFrame(frame: Frame): Promise<string[]> {
  let wrong = await look(frame);
  for (let again = 0; wrong.length > 0 && again < 3; again++) {
    await wait(700);
    wrong = await look(frame);
  }
  return wrong;
}

async function look(frame: Frame): Promise<string[]> {
  // Evaluated by the browser's own tools, which no policy of the page concerns.
  await frame.evaluate(source);
  const result = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations: wrong } = await axe.run(
      { exclude: ['iframe'] },
      { iframes: false, resultTypes: ['violations'] },
    );
    return wrong.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html: html.slice(0, 200) })) }));
  });
  return result.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
