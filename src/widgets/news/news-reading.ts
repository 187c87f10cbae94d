/** Everything needed to read a full item: loaded when the first one is opened. */
export { printPart } from '../../ui/print-part.js';
export { newsDetail } from './news-detail.js';
export { newsDialog } from './news-dialog.js';
export { prepareBody } from './prepare-body.js';
export { readingStyles as styles } from './reading-styles.js';
