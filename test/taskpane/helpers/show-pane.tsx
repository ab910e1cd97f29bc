/** The pane in a document, as a person meets it. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { Pane, type PaneProps } from '../../../src/taskpane/pane.tsx';
import type { FakePort } from './fake-port.ts';

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// jsdom has no layout to scroll and nothing to draw on.
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView ??= () => undefined;

export interface Shown {
  readonly user: UserEvent;
  readonly port: FakePort;
}

export async function showPane(port: FakePort, props: Partial<PaneProps> = {}): Promise<Shown> {
  const user = userEvent.setup();
  render(<Pane port={port} language="sv" version="1.0.0" scheme="light" startsWithCheck={false} {...props} />);
  await settled();
  return { user, port };
}

/** Until nothing runs any more. */
export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

export const heading = (): string => screen.getByRole('heading', { level: 2 }).textContent ?? '';
export const press = async ({ user }: Shown, name: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole('button', { name }));
  await settled();
};
export const chooseTab = async ({ user }: Shown, name: RegExp): Promise<void> => {
  await user.click(screen.getByRole('tab', { name }));
  await settled();
};
export const chooseMenu = async ({ user }: Shown, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: /Fler val|More choices/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
  await settled();
};
export const text = (): string => document.body.textContent ?? '';
export const waitForText = (wanted: RegExp): Promise<void> => waitFor(() => expect(text()).toMatch(wanted));

/** Rules that need a layout or a whole page cannot be asked of a pane in jsdom. */
const notHere = ['color-contrast', 'region', 'scrollable-region-focusable'];

export async function violations(): Promise<string[]> {
  const rules = Object.fromEntries(notHere.map((id) => [id, { enabled: false }]));
  const found = await axe.run(document.body, { rules });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
