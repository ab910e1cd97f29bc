import { useEffect, useRef, type ReactNode } from 'react';

/** The view's heading. Takes the focus when `focus` has counted up since it was first shown: the user's act changed the view. */
export function Heading({ focus, children }: { readonly focus: number; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus > 0) heading.current?.focus();
  }, [focus]);
  return (
    <h2 ref={heading} tabIndex={-1} className="mk-h2">
      {children}
    </h2>
  );
}
