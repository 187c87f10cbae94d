import { define } from '../element/define.js';
import { VerbundNews } from '../widgets/news/verbund-news.js';

define('verbund-news', VerbundNews);
