/**
 * The npm entry point: classes, types and schemas. Importing it registers nothing and changes
 * nothing.
 */
export { define } from './element/define.js';
export * from './element/events.js';
export * from './element/filter-event.js';
export { WidgetElement } from './element/widget-element.js';
export { VerbundDirectory } from './widgets/directory/verbund-directory.js';
export * from './element/consent-events.js';
export { VerbundCalendar } from './widgets/calendar/verbund-calendar.js';
export { VerbundNews } from './widgets/news/verbund-news.js';
export { VerbundSocial } from './widgets/social/verbund-social.js';
export { SourceError, type SourceErrorKind } from './models/source-error.js';
export type { Problem } from './models/problem.js';
export type { SourceInfo } from './data/load-collection.js';
export type { Provenance, Sourced } from './models/provenance.js';
export type { NewsItem } from './models/news-item.js';
export type { Organization } from './models/organization.js';
export type { Event } from './models/event.js';
export type { OccurrenceInfo } from './widgets/calendar/describe-occurrence.js';
export type { Link } from './models/link.js';
export type { Text } from './models/text.js';
