import { define } from '../element/define.js';
import { VerbundCalendar } from '../widgets/calendar/verbund-calendar.js';

define('verbund-calendar', VerbundCalendar);
