/** What puts into words that something is wrong, as one file to load when something is. */
export { describeFault } from '../../models/schema/describe-fault.js';
export { explainRefusal } from './explain-refusal.js';
