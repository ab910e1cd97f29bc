/** The five bedömningar, each with a shape of its own: never a coloured dot alone. Always beside its word. */
import type { ReactElement } from 'react';
import type { Status } from '../../core/model/status.ts';

const shapes: Readonly<Record<Status, ReactElement>> = {
  uppfyllt: (
    <>
      <circle className="mk-fill" cx="8" cy="8" r="7" />
      <path className="mk-cut" d="M4.6 8.3l2.3 2.3 4.5-4.8" strokeWidth="1.8" />
    </>
  ),
  delvis: (
    <>
      <circle className="mk-line" cx="8" cy="8" r="6.3" strokeWidth="1.4" />
      <path className="mk-fill" d="M8 1.7a6.3 6.3 0 0 0 0 12.6z" />
    </>
  ),
  ej: (
    <>
      <circle className="mk-fill" cx="8" cy="8" r="7" />
      <path className="mk-cut" d="M5.3 5.3l5.4 5.4m0-5.4l-5.4 5.4" strokeWidth="1.8" />
    </>
  ),
  kanEjBedomas: (
    <>
      <circle className="mk-line" cx="8" cy="8" r="6.3" strokeWidth="1.3" strokeDasharray="2.2 1.75" />
      <path className="mk-line" d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.3" strokeWidth="1.3" />
      <circle className="mk-fill" cx="8" cy="11.6" r=".9" />
    </>
  ),
  ejAktuell: (
    <>
      <circle className="mk-line" cx="8" cy="8" r="6.3" strokeWidth="1.4" />
      <path className="mk-line" d="M3.7 12.3l8.6-8.6" strokeWidth="1.4" />
    </>
  ),
};

export function StatusIcon({ status }: { readonly status: Status }) {
  return (
    <svg className={`mk-icon mk-${status}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
