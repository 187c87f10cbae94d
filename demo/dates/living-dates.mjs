import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shiftDates, weeksBetween } from './shift-dates.mjs';

/** The Sunday for which the files are written: what lies around it lies around the day the demo is built. */
const WRITTEN = Date.UTC(2026, 10, 22);
const FILES = ['termine.json', 'sportkalender.ics', 'frauennetz.json'];

/**
 * Vite plugin of the demo: a calendar whose year is over shows nothing, so the dates of these files move on with the weeks.
 *
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function livingDates(root) {
  const read = (name) =>
    shiftDates(readFileSync(join(root, 'demo/data', name), 'utf8'), weeksBetween(WRITTEN, Date.now()));
  return {
    name: 'living-dates',
    configureServer({ middlewares }) {
      middlewares.use('/data/', (request, response, next) => {
        const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        if (!FILES.includes(name)) return next();
        response.setHeader('Content-Type', name.endsWith('.ics') ? 'text/calendar; charset=utf-8' : 'application/json');
        response.end(read(name));
      });
    },
    // After the folder was copied.
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        for (const name of FILES) writeFileSync(join(dir ?? '', 'data', name), read(name));
      },
    },
  };
}
