/** What the process ends with. Part of the public contract: scripts and cron rely on it. */
export const ExitCode = {
  /** All is well. */
  ok: 0,
  /**
   * The work was done, but something is wrong with the data: problems found, or sources that
   * failed.
   */
  faulty: 1,
  /** It was not begun: an unknown command or option, or a configuration that cannot be read. */
  usage: 2,
  /**
   * It was begun and could not be ended: the output cannot be written, or a fault in this program.
   */
  broken: 3,
  /** It was not begun: another run is at work on the same state. */
  busy: 4,
} as const;

/** Ends the command with a sentence for the person who started it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: number = ExitCode.usage,
  ) {
    super(message);
  }
}
