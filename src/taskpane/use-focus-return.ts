/** Leaving a view that lay over the tabs gives the focus back to what opened it. */
import { useEffect, useRef } from 'react';
import type { Overlay, PaneState } from './state/state.ts';

/** On the element that opens an overlay: it may be made anew by the time the overlay is left. */
export const opens = (overlay: Overlay): { 'data-opens': string } => ({ 'data-opens': JSON.stringify(overlay) });

export function useFocusReturn({ overlay, progress }: PaneState): void {
  const left = useRef<{ readonly overlay: Overlay; readonly opener: Element | null } | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    // Before an overlay takes the focus, the last one to have it was what opened it.
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches('button, a, input')) opener.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const before = left.current;
    left.current = overlay && (before ? { ...before, overlay } : { overlay, opener: opener.current });
    if (overlay || progress || !before) return;
    // A tab that was chosen meanwhile has the focus, and keeps it.
    if (document.activeElement !== document.body && !document.activeElement?.matches('h2')) return;
    const own = [...document.querySelectorAll('[data-opens]')].find(
      (one) => one.getAttribute('data-opens') === JSON.stringify(before.overlay),
    );
    const back = before.opener?.isConnected ? before.opener : own;
    if (back instanceof HTMLElement) back.focus();
  }, [overlay, progress]);
}
