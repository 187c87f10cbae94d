/**
 * The npm entry point: classes, types and schemas. Importing it registers nothing and changes
 * nothing.
 */
export { define } from './element/define.js';
export * from './element/events.js';
export * from './element/filter-event.js';
export { WidgetElement } from './element/widget-element.js';
export { VerbundDirectory } from './widgets/directory/verbund-directory.js';
export * from './element/controllers/consent-events.js';
export { VerbundCalendar } from './widgets/calendar/verbund-calendar.js';
export { VerbundNews } from './widgets/news/verbund-news.js';
export { VerbundSocial } from './widgets/social/verbund-social.js';
export { SourceError, type SourceErrorKind } from './models/schema/source-error.js';
export type { Problem } from './models/schema/problem.js';
export type { SourceInfo } from './data/load/load-collection.js';
export type { Provenance, Sourced } from './models/records/provenance.js';
export type { NewsItem } from './models/records/news-item.js';
export type { Organization } from './models/records/organization.js';
export type { Event } from './models/records/event.js';
export type { OccurrenceInfo } from './widgets/calendar/occurrences/describe-occurrence.js';
export type { Link } from './models/records/link.js';
export type { Text } from './models/parts/text.js';
