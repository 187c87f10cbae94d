import { define } from '../element/define.js';
import { VerbundSocial } from '../widgets/social/verbund-social.js';

define('verbund-social', VerbundSocial);
