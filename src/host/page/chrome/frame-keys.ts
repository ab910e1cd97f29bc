/** F6 goes round between the parts of the window, as in Excel; also from within the add-in's frames. */

/** A part of the window: is this element in it, and how it takes the focus. */
export interface Stop {
  holds(element: Element | null): boolean;
  focus(): void;
}

/** Where the parts stand. */
export interface Slots {
  readonly ribbonSlot: HTMLElement;
  readonly book: HTMLElement;
  readonly paneSlot: HTMLElement;
}

/** Ribbon, grid, and the pane while it is shown. */
export function stopsOf(
  { ribbonSlot, book, paneSlot }: Slots,
  grid: { focus(): void } | null,
  pane: { readonly isPaneShown: boolean; focusPane(): void } | null,
): readonly Stop[] {
  const within = (part: HTMLElement) => (element: Element | null) => element !== null && part.contains(element);
  return [
    { holds: within(ribbonSlot), focus: () => ribbonSlot.querySelector<HTMLElement>('.ribbon-button')?.focus() },
    { holds: within(book), focus: () => grid?.focus() },
    ...(pane?.isPaneShown ? [{ holds: within(paneSlot), focus: () => pane.focusPane() }] : []),
  ];
}

export function goRound(stops: () => readonly Stop[]): { listenTo(target: Window): void } {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const all = stops();
    const at = all.findIndex((stop) => stop.holds(document.activeElement));
    const next = event.shiftKey ? at - 1 + (at < 0 ? 1 : 0) : at + 1;
    all[(next + all.length) % all.length]?.focus();
  };
  return { listenTo: (target) => target.addEventListener('keydown', pressed) };
}
