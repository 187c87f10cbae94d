import type { CollectState, FailedImage, PageState, RecordCounts, SourceState } from './stored-state.js';

/*
 * Reads `state.json` whatever has happened to it: what cannot be used counts as not there, is
 * named, and is read anew from its source.
 */

type Fields = Record<string, unknown>;
type Check<T> = (value: unknown) => value is T;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDate = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isMissingOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || check(value);

/** Names of stored files: they lead nowhere else. */
const pageName = /^page-[\da-f]{64}\.json$/;
const imageName = /^image-[\da-f]{16}\.[a-z]+$/;

const isCounts: Check<RecordCounts> = (value): value is RecordCounts =>
  isFields(value) && Object.values(value).every(isCount);

const isPage: Check<PageState> = (value): value is PageState =>
  isFields(value) &&
  isText(value['url']) &&
  isText(value['hash']) &&
  isText(value['file']) &&
  pageName.test(value['file']) &&
  isCounts(value['counts']) &&
  isCount(value['bytes']) &&
  isMissingOr(value['next'], isText) &&
  isMissingOr(value['etag'], isText) &&
  isMissingOr(value['lastModified'], isText);

const isSource: Check<SourceState> = (value): value is SourceState =>
  isFields(value) &&
  isText(value['tool']) &&
  isDate(value['succeeded']) &&
  Array.isArray(value['pages']) &&
  value['pages'].length > 0 &&
  value['pages'].every(isPage);

type ImageState = CollectState['images'][string];
const isImage: Check<ImageState> = (value): value is ImageState =>
  isFields(value) &&
  isText(value['name']) &&
  imageName.test(value['name']) &&
  isCount(value['bytes']) &&
  isMissingOr(value['width'], isCount) &&
  isMissingOr(value['height'], isCount);

const isFailedImage: Check<FailedImage> = (value): value is FailedImage =>
  isFields(value) &&
  isText(value['message']) &&
  isCount(value['failures']) &&
  isDate(value['until']) &&
  typeof value['maxBytes'] === 'number';

/** What a text says is remembered, and which parts of it cannot be used. */
export function readState(text: string): { state: CollectState; damaged: string[] } {
  const damaged: string[] = [];
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // What follows names it.
  }
  const parts = isFields(found) && found['version'] === 1 ? found : undefined;
  if (!parts) damaged.push('all of it');
  const pick = <T>(part: string, check: Check<T>): Record<string, T> => {
    const entries = parts?.[part];
    if (entries === undefined) return {};
    if (!isFields(entries)) {
      damaged.push(`"${part}"`);
      return {};
    }
    const good = Object.entries(entries).filter((entry): entry is [string, T] => check(entry[1]));
    const bad = Object.keys(entries).length - good.length;
    if (bad) damaged.push(`${bad} of "${part}"`);
    return Object.fromEntries(good);
  };
  const state: CollectState = {
    version: 1,
    sources: pick('sources', isSource),
    failing: pick('failing', isDate),
    retired: pick('retired', isDate),
    images: pick('images', isImage),
    failedImages: pick('failedImages', isFailedImage),
  };
  return { state, damaged };
}
