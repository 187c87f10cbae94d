import { addCode, TAGS, takeTags } from '../gallery/code-fold.js';
import { startCopying } from '../gallery/copying.js';

const written = takeTags(document.querySelectorAll(TAGS));
addCode(document.querySelectorAll('main > section[id]'), written);
startCopying(document.getElementById('status') as HTMLElement);
await import('../verbund.js');
