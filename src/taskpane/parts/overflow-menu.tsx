import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { MenuChoice } from '../menu.ts';

interface MenuProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** Opens beside the pane. */
  readonly help: { readonly name: string; readonly href: string };
}

/**
 * The ⋯ menu, after the ARIA pattern: arrows, Home and End move, Escape and Tab leave, a choice gives the focus back.
 * Our own, since Fluent's puts hidden elements that take the focus in the page.
 */
export function OverflowMenu({ label, choices, help }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Tab') return setIsOpen(false);
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    all[(step + all.length) % all.length]?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  return (
    <div className="mk-menu-place" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="mk-icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <MoreHorizontalRegular />
      </button>
      {isOpen && (
        <ul ref={list} id={id} className="mk-menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKey}>
          {choices.map(({ name, isDisabled, onChoose }) => (
            <li key={name} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={isDisabled}
                onClick={() => {
                  if (isDisabled) return;
                  close();
                  onChoose();
                }}
              >
                {name}
              </button>
            </li>
          ))}
          <li role="none">
            <a role="menuitem" tabIndex={-1} href={help.href} target="_blank" rel="noopener" onClick={close}>
              {help.name}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}
