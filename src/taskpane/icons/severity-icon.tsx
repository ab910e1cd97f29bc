/** Fel, varning and info: square, triangle, ring. Shares no shape with a bedömning. Always beside its word or count. */
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding.ts';

const shapes: Readonly<Record<Severity, ReactElement>> = {
  fel: (
    <>
      <rect className="mk-fill" x="1.5" y="1.5" width="13" height="13" rx="1.5" />
      <path className="mk-cut" d="M8 4.2v4.8" strokeWidth="1.9" />
      <circle className="mk-cut-fill" cx="8" cy="11.4" r="1.1" />
    </>
  ),
  varning: (
    <>
      <path className="mk-fill" d="M8 1.2l7 13.1H1z" />
      <path className="mk-cut" d="M8 5.8v4.2" strokeWidth="1.7" />
      <circle className="mk-cut-fill" cx="8" cy="12" r="1" />
    </>
  ),
  info: (
    <>
      <circle className="mk-line" cx="8" cy="8" r="6.3" strokeWidth="1.4" />
      <path className="mk-line" d="M8 7.2v4" strokeWidth="1.6" />
      <circle className="mk-fill" cx="8" cy="4.9" r="1" />
    </>
  ),
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`mk-icon mk-${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}
