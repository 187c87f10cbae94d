import { discover } from './discover.js';
import './define/calendar.js';
import './define/directory.js';
import './define/news.js';
import './define/social.js';
import { tags } from './tags.js';

/**
 * Registers every widget at once and fills `data-verbund` placeholders: for one self-contained
 * file, and for npm.
 */
discover(Object.keys(tags), () => undefined);
