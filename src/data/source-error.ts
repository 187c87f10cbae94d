export { SourceError, type SourceErrorKind } from '../models/source-error.js';
