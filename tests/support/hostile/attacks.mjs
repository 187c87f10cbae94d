import data from './data.mjs';
import requests from './requests.mjs';
import time from './time.mjs';
import transfer from './transfer.mjs';

/** The kinds of record, and the widget that reads each. */
export const widgets = {
  news: 'verbund-news',
  organizations: 'verbund-directory',
  events: 'verbund-calendar',
  links: 'verbund-social',
};

/**
 * What a source can do to those who read it, one entry an attack, and what must hold in spite of it. That nobody is asked whom the
 * page or the configuration does not name, that nothing freezes, and that all records of a good source beside it are there, holds always.
 *
 * @typedef {object} Attack
 * @property {string} name What the source does.
 * @property {string} group What it is a case of.
 * @property {string[]} kinds Kinds of record it does it with; all by default.
 * @property {string[]} sources Paths of its documents; `/data.json` by default.
 * @property {(parties: { origin: string, third: string }) => Record<string, unknown>} routes See `startHostileServer`.
 * @property {Record<string, string[]>} [shown] Its harmless records, which must be shown.
 * @property {string[]} [hidden] Words that must be seen nowhere.
 * @property {Record<string, string>} [opens] Records that are opened.
 * @property {Record<string, string>} [attributes] More for a widget.
 * @property {(path: string) => string | undefined} [thirdServes] What the third party answers.
 * @property {boolean} [isRedirect] A page cannot keep a browser from following redirects, only refuse what comes of it.
 * @property {boolean} [hangs] It has to be given up.
 * @property {boolean} [isSecond] It stands behind the good source.
 * @property {boolean} [keeps] It speaks in the name of the good source.
 * @property {number} [mostRequests] How often it may be asked.
 * @property {'collect'} [only] It means nothing to pages.
 * @property {number} [runs] How often `collect` runs.
 * @property {string[]} [node] More for Node.
 */

const groups = {
  'points elsewhere': requests,
  'is no honest server': transfer,
  'takes long': time,
  lies: data,
};

/** @type {Attack[]} */
export const attacks = Object.entries(groups).flatMap(([group, list]) =>
  list.map((attack) => ({
    group,
    kinds: Object.keys(widgets),
    sources: ['/data.json'],
    shown: {},
    hidden: [],
    opens: {},
    attributes: {},
    runs: 1,
    node: [],
    ...attack,
  })),
);
