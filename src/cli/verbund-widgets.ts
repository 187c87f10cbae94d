import { ExitCode } from './commands/exit-codes.js';
import { runProgram } from './commands/program.js';
import { noteError } from './io/terminal.js';

/* What `npx verbund-widgets` starts. */

const ending = new AbortController();
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
let stopped: number | undefined;
for (const [name, code] of Object.entries(signals)) {
  process.once(name, () => {
    stopped = code;
    ending.abort(new Error(name));
  });
}
// Whoever reads the output may have seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(stopped ?? ExitCode.ok);
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), ending.signal);
} catch (error) {
  if (stopped === undefined) {
    noteError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  process.exitCode = stopped ?? ExitCode.broken;
}
