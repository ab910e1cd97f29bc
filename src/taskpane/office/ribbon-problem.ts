/** A problem of the ribbon's that its own dialog could not tell: left where the workbook's pane finds it, at once or when it opens. */
import type { RibbonProblem } from '../port.ts';
import { failureInAddress } from '../problem-in-address.ts';

const key = 'malkedjan.besked';
/** What nobody has read within this time concerns an act that the person has forgotten. */
const freshMs = 120_000;

interface Left {
  readonly at: number;
  /** Address of the workbook: another workbook's pane has the same storage. */
  readonly workbook: string;
  /** The query of the dialog's address. */
  readonly search: string;
}

/** @returns false where the browser keeps its storage closed; then nobody can be told */
export function leaveProblem(search: string): boolean {
  try {
    const left: Left = { at: Date.now(), workbook: workbookAddress(), search };
    window.localStorage.setItem(key, JSON.stringify(left));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Calls back with what the ribbon has left and leaves. @returns stops listening */
export function onLeftProblem(listener: (failure: RibbonProblem) => void): () => void {
  const take = (): void => {
    const failure = takeLeft();
    if (failure) listener(failure);
  };
  const hears = (event: StorageEvent): void => {
    if (event.key === key && event.newValue !== null) take();
  };
  window.addEventListener('storage', hears);
  take();
  return () => window.removeEventListener('storage', hears);
}

function takeLeft(): RibbonProblem | null {
  try {
    const text = window.localStorage.getItem(key);
    if (text === null) return null;
    const left = JSON.parse(text) as Left;
    const isOld = Date.now() - left.at > freshMs;
    const isOurs = left.workbook === workbookAddress();
    if (isOld || isOurs) window.localStorage.removeItem(key);
    return isOurs && !isOld ? failureInAddress(left.search) : null;
  } catch (error) {
    // A closed storage, or a text that is none of ours: there is nothing to tell.
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}

const workbookAddress = (): string => Office.context.document.url ?? '';
