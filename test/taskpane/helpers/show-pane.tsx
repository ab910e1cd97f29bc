/** The pane in a document, as a person meets it. */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
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

// Whether something is hidden is asked of axe; to ask it of every element in every question takes most of the time.
configure({ defaultHidden: true });
/** Styles change nothing that is asked of the pane here, and jsdom walks all of them for every question. */
const withoutStyles = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

export interface Shown {
  readonly user: UserEvent;
  readonly port: FakePort;
}

export async function showPane(port: FakePort, props: Partial<PaneProps> = {}): Promise<Shown> {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <RendererProvider renderer={withoutStyles}>
      <Pane port={port} language="sv" version="1.0.0" scheme="light" startsWithCheck={false} {...props} />
    </RendererProvider>,
  );
  await settled();
  return { user, port };
}

/** Until nothing runs any more. */
export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Something that comes from the workbook, not from the person. */
export async function comes(happen: () => void): Promise<void> {
  act(happen);
  await settled();
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

// The browser's own dialog, which jsdom does not have.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
