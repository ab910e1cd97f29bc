/** Two voices of our own: polite and assertive. They stand in the page from the start, as screen readers demand. */
export interface Said {
  readonly text: string;
  readonly isUrgent: boolean;
  /** The same text twice is said twice. */
  readonly count: number;
}

export function LiveRegion({ said }: { readonly said: Said }) {
  const text = said.text === '' ? '' : said.count % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <>
      <div className="mk-hidden" role="status" aria-live="polite">
        {said.isUrgent ? '' : text}
      </div>
      <div className="mk-hidden" role="alert" aria-live="assertive">
        {said.isUrgent ? text : ''}
      </div>
    </>
  );
}
