import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeNative } from './data.mjs';
import { writeDirectory } from './write-directory.mjs';
import { writeEvents } from './write-events.mjs';

const ready = (cell) => cell.ready;
const row = (cell) => cell.marks.row;
const result = (interaction) => (cell) => cell.int[interaction]?.result;
const heap = (cell) => cell.heap / 1e6;

const news = { cell: 'verbund-news', against: 'news-vanilla-paged' };
const list = { cell: 'verbund-directory', against: 'dir-vanilla-paged' };
const calendar = { cell: 'verbund-calendar', against: 'cal-vanilla' };
const index = { cell: 'verbund-directory-index', against: 'dir-vanilla-paged' };

/** What each suite measures, on which data, and what may not cost more than `budget` times as much, or `most` altogether. */
export const suites = {
  news: {
    // Names and beginnings of names.
    contestants: 'news-vanilla-paged,verbund-news',
    sizes: '20,2000,10000',
    writeData(copy, { news: make }) {
      const data = join(copy, 'results/data');
      mkdirSync(data, { recursive: true });
      for (const size of [20, 200, 2000, 10_000]) writeNative(data, make(size));
    },
    rows: [
      ...[20, 2000, 10_000].map((n) => ({ ...news, what: 'first items painted', n, of: ready, budget: 1.3 })),
      { ...news, what: 'type 1 letter', n: 10_000, of: result('type 1 letter'), budget: 1.5 },
      {
        what: 'first of 10,000 from pages, against ours of 20',
        n: 20,
        of: ready,
        cell: 'verbund-news-paged',
        against: 'verbund-news',
        budget: 1.2,
      },
      { ...news, what: 'first items painted', n: 20, of: ready, profile: 'slow', budget: 1.15 },
      ...[20, 2000].map((n) => ({ ...news, what: 'type 1 letter', n, of: result('type 1 letter') })),
      ...['toggle category', 'load more'].flatMap((name) =>
        [2000, 10_000].map((n) => ({ ...news, what: name, n, of: result(name) })),
      ),
      { ...news, what: 'longest task until settled', n: 10_000, of: (cell) => cell.longMax },
      { ...news, what: 'main-thread work until settled', n: 10_000, of: (cell) => cell.work },
      { ...news, what: 'heap in MB', n: 10_000, of: heap },
      { ...news, what: 'first items painted', n: 2000, of: ready, profile: 'slow' },
    ],
  },
  directory: {
    contestants: 'dir-vanilla-paged,verbund-directory',
    sizes: '70,2000,20000,100000',
    writeData(copy, { associations }) {
      for (const size of [70, 2000, 20_000, 100_000]) {
        writeDirectory(join(copy, 'verbund-directories', String(size)), associations(size));
      }
    },
    rows: [
      { ...list, what: 'first rows painted, full records', n: 70, of: row },
      ...[2000, 20_000].map((n) => ({
        ...list,
        what: 'first rows painted, full records',
        n,
        of: row,
        budget: 1.4,
      })),
      ...['type 1 letter', 'toggle facet'].map((name) => ({
        ...list,
        what: `${name}, full records`,
        n: 20_000,
        of: result(name),
        budget: 2,
      })),
      { ...list, what: 'elements, full records', n: 20_000, of: (cell) => cell.els, most: 800 },
      { ...list, what: 'longest task until settled, full records', n: 20_000, of: (cell) => cell.longMax },
      { ...index, what: 'first rows painted, index', n: 20_000, of: row, budget: 0.6 },
      { ...index, what: 'first rows painted, index', n: 100_000, of: row, budget: 0.5 },
      ...[20_000, 100_000].flatMap((n) =>
        ['type 1 letter', 'toggle facet', 'zoom in'].map((name) => ({
          ...index,
          what: `${name}, index with pins`,
          n,
          of: result(name),
          most: 50,
        })),
      ),
      ...[20_000, 100_000].map((n) => ({ ...index, what: 'heap in MB, index', n, of: heap, budget: 0.4 })),
      ...[20_000, 100_000].map((n) => ({ ...index, what: 'elements, index', n, of: (cell) => cell.els, most: 800 })),
      ...[20_000, 100_000].map((n) => ({ ...index, what: 'longest task, index', n, of: (cell) => cell.longMax })),
    ],
  },
  calendar: {
    contestants: 'cal-vanilla,verbund-calendar',
    sizes: '100,1000,10000',
    writeData(copy, { events }) {
      for (const size of [100, 1000, 10_000]) writeEvents(join(copy, 'verbund-events'), events(size));
    },
    rows: [
      ...[100, 1000, 10_000].map((n) => ({ ...calendar, what: 'month painted', n, of: ready, budget: 1.5 })),
      ...[100, 1000, 10_000].map((n) => ({ ...calendar, what: 'next month', n, of: result('next month'), budget: 2 })),
      { ...calendar, what: 'switch to the list', n: 10_000, of: result('to list'), most: 50 },
      { ...calendar, what: 'heap in MB', n: 10_000, of: heap, budget: 1.5 },
      ...[100, 1000, 10_000].map((n) => ({ ...calendar, what: 'elements', n, of: (cell) => cell.els, most: 1500 })),
      ...[1000, 10_000].map((n) => ({
        ...calendar,
        what: 'longest task until settled',
        n,
        of: (cell) => cell.longMax,
      })),
      { ...calendar, what: 'main-thread work until settled', n: 10_000, of: (cell) => cell.work },
      { ...calendar, what: 'month painted', n: 1000, of: ready, profile: 'slow', budget: 1.15 },
    ],
  },
};
