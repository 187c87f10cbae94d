import { define } from '../element/define.js';
import { VerbundDirectory } from '../widgets/directory/verbund-directory.js';

define('verbund-directory', VerbundDirectory);
