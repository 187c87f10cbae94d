import { newsKind } from '../../src/models/news-item.js';
import { readAs } from './read-as.js';

/** The news in a body; see `readAs`. */
export const readNews = (body: unknown, how?: { format?: string; url?: string }) => readAs(newsKind, body, how);
