import { Component, type ReactNode } from 'react';
import type { Language } from '../core/i18n/index.ts';
import { words } from './words/index.ts';

interface BoundaryProps {
  readonly language: Language;
  readonly version: string;
  readonly host: string;
  readonly children: ReactNode;
}

/** A bug in a view never leaves a blank pane: it says so, with the version, and can be tried again. Plain HTML on purpose. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { language, version, host } = this.props;
    const w = words(language);
    const { title, what, safe, todo } = w.problems.crashed({
      sheet: null,
      code: 'unexpected',
      version,
      host,
      hasRun: false,
    });
    const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return (
      <main className="mk-main" role="alert">
        <h2 className="mk-h2">{title}</h2>
        <p>{what}</p>
        <h3>{w.problems.safeHeading}</h3>
        <p>{safe}</p>
        <h3>{w.problems.todoHeading}</h3>
        <ol className="mk-todo">
          {todo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {w.main.retry}
        </button>
        <p className="mk-quiet">{`${w.problems.technical}: ${w.product} ${version} · ${host} · ${technical}`}</p>
      </main>
    );
  }
}
