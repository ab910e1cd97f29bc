import type { Counts } from '../../core/model/status.ts';
import { statuses } from '../../core/model/status.ts';
import { SegmentPattern } from './segment-pattern.tsx';

/** One bar of all KF-mål; the whole of it is one picture with a text. Every segment carries its number. */
export function StatusBar({ counts, label }: { readonly counts: Counts; readonly label: string }) {
  return (
    <div className="mk-bar" role="img" aria-label={label}>
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <span key={status} className={`mk-segment mk-solid-${status}`} style={{ flexGrow: counts[status] }}>
            <SegmentPattern status={status} />
            <b>{counts[status]}</b>
          </span>
        ))}
    </div>
  );
}
