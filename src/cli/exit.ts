/** Exit codes of `malkedjan`, documented in docs/handbok/kommandoraden.md. */
export const Exit = {
  done: 0,
  /** `check` found at least one fel. */
  foundErrors: 1,
  /** The command line itself is wrong or leaves out something that only a person knows. */
  usage: 2,
  /** An input cannot be read, is damaged or is hostile, or holds no delmål to check. */
  unreadable: 3,
  /** The result cannot be written, or would overwrite something that is not ours. */
  cannotWrite: 4,
  /** A bug of ours. */
  bug: 70,
  /** Ctrl+C. */
  interrupted: 130,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];
