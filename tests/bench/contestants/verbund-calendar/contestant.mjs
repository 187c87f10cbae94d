/** `<verbund-calendar view="month">` over one native document with all N events: the month and list that the hand-written page draws. */
export default {
  suite: 'calendar',
  title: 'verbund-calendar, month',
  sizes: [100, 1000, 10000],
  slowSizes: [1000],
  html: 'index.html',
  serve: { 'dist/': '../../verbund', 'data/': '../../verbund-events' },
  marks: { event: ({ $ }) => !!$('verbund-calendar >>> .event') },
  interactions: {
    // Done when the dates of the other month are in the grid, series included: it stays empty until then.
    'next month': {
      before: ({ $ }) => $('verbund-calendar >>> [part~=period]').textContent,
      target: ({ $ }) => $('verbund-calendar >>> .steps .step:last-child'),
      done: ({ $ }, title) =>
        $('verbund-calendar >>> [part~=period]').textContent !== title && !!$('verbund-calendar >>> .event'),
    },
    'to list': {
      target: ({ $ }) => $('verbund-calendar >>> [part~=views] button'),
      done: ({ $ }) => !!$('verbund-calendar >>> .entry'),
    },
  },
};
