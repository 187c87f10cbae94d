import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What `npx verbund-widgets` starts, as it is built. */
export const program = resolve('dist/cli/verbund-widgets.js');

/**
 * Runs the command line to its end.
 *
 * @param {string[]} words
 * @param {{ cwd?: string, input?: string, env?: object, node?: string[], killAfter?: number, onStart?: (child) => void, onOutput?: (text: string, child) => void }} [options]
 *   `killAfter`: milliseconds until SIGKILL
 * @returns `{ code, signal, stdout, stderr, json }`; `json` parses the standard output
 */
export function runCli(words, { cwd, input = '', env = {}, node = [], killAfter, onStart, onOutput } = {}) {
  return new Promise((done, fail) => {
    const all = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', ...env };
    const child = spawn(process.execPath, [...node, program, ...words], { cwd, env: all });
    onStart?.(child);
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
        onOutput?.(text, child);
      });
    }
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, ...output, json: () => JSON.parse(output.stdout) });
    });
  });
}

/** A folder of its own for a test, with files in it; objects become JSON. */
export function makeFolder(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verbund-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isRaw ? content : JSON.stringify(content));
  }
  return folder;
}
