/**
 * The table of contents: what comes after `verbund-` in a tag, and where its element is registered.
 */
export const tags = {
  news: () => import('./define/news.js'),
  directory: () => import('./define/directory.js'),
  calendar: () => import('./define/calendar.js'),
  social: () => import('./define/social.js'),
} satisfies Record<string, () => Promise<unknown>>;
