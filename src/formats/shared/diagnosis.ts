/** What puts into words that something is wrong, as one file to load when something is. */
export { describeFault } from '../models/describe-fault.js';
export { explainRefusal } from './explain-refusal.js';
