/**
 * The npm entry point `verbund-widgets/directory-index`: writes the files of a large directory.
 * Needs neither page nor network.
 */
export {
  writeDirectoryIndex,
  type DirectoryIndexOptions,
  type WrittenDirectory,
} from './data/directory-index/write-directory-index.js';
export type { Problem } from './models/schema/problem.js';
