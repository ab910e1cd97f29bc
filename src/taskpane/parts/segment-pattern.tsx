import { useId, type ReactElement } from 'react';
import type { Status } from '../../core/model/status.ts';

/** Drawn on 6 × 6 points, repeated. */
const drawings: Readonly<Record<Status, ReactElement | null>> = {
  uppfyllt: <rect className="mk-ink" width="6" height="6" />,
  delvis: <path className="mk-stroke" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />,
  ej: <path className="mk-stroke" d="M0 0l6 6M0 6l6-6" />,
  kanEjBedomas: <circle className="mk-ink" cx="3" cy="3" r="1" />,
  ejAktuell: null,
};

/** In high contrast there are no colours of ours: the segments differ by pattern. Not shown otherwise. */
export function SegmentPattern({ status }: { readonly status: Status }) {
  const id = useId();
  const drawing = drawings[status];
  if (!drawing) return null;
  return (
    <svg className="mk-pattern" aria-hidden="true">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          {drawing}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
