import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { PaneContext } from '../pane-context.ts';

/** The view's heading. Takes the focus when `focus` has counted up: the person's own act brought another view, not a tab. */
export function Heading({ focus, children }: { readonly focus: number; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tools = useContext(PaneContext);
  const takesFocus = tools?.takesFocus;
  useEffect(() => {
    if (takesFocus?.(focus)) heading.current?.focus();
  }, [focus, takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className="mk-h2">
      {children}
    </h2>
  );
}
