/** What `verbund.js` is on a real site, from the sources. */
import '../src/autoload.js';
