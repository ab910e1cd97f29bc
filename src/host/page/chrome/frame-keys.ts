/** F6 goes round between the parts of the window, as in Excel; also from within the add-in's frames. */

export function goRound(
  stops: () => readonly { readonly holds: (element: Element | null) => boolean; readonly focus: () => void }[],
): {
  listenTo(target: Window): void;
} {
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
