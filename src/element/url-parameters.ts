/**
 * The key of the open record among a widget's parameters in the URL; the other keys are the
 * visitor's filters.
 */
export const RECORD = 'id';
