/** What the command line answers to whoever called it; `docs/operations.md` says the same. */
export const exits = {
  done: 0,
  /** A fault of ours or of the machine. */
  fault: 1,
  /** The command is not written as it should be. */
  usage: 2,
  /** The domain, or the state of the world, says no. */
  refused: 3,
  /** Something is not as it was written. */
  unsound: 4,
  /** Another process holds the folder. */
  held: 5,
  /** Nothing can be written just now: full disk, clock. */
  unavailable: 6,
} as const;

export type ExitCode = (typeof exits)[keyof typeof exits];
