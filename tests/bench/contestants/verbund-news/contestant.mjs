/** `<verbund-news limit="20">` over one native document with all N items: what the hand-written paged page shows and offers. */
export default {
  suite: 'news',
  title: 'verbund-news, 20 at a time',
  sizes: [20, 200, 2000, 10000],
  slowSizes: [20, 2000],
  html: 'index.html',
  serve: { 'dist/': '../../verbund' },
  marks: { item: ({ $ }) => !!$('verbund-news >>> article .open') },
  interactions: {
    // Done when titles and texts have been searched: every item of this data has the letter, `data.mjs` makes sure of it.
    'type 1 letter': {
      type: 'k',
      target: ({ $ }) => $('verbund-news >>> input[type=search]'),
      done: ({ $, N }) => $('verbund-news >>> [role=status]').textContent.replace(/\D/g, '') === String(N),
      after: ({ $ }) => {
        const field = $('verbund-news >>> input[type=search]');
        field.value = '';
        field.dispatchEvent(new Event('input'));
      },
    },
    'toggle category': {
      before: ({ $ }) => $('verbund-news >>> [role=status]').textContent.trim(),
      target: ({ $ }) => $('verbund-news >>> .chip'),
      done: ({ $ }, before) => $('verbund-news >>> [role=status]').textContent.trim() !== before,
      after: ({ $ }) => $('verbund-news >>> .chip').click(),
    },
    'load more': {
      before: ({ $$ }) => $$('verbund-news >>> article').length,
      target: ({ $ }) => $('verbund-news >>> .more button'),
      done: ({ $$ }, before) => $$('verbund-news >>> article').length > before,
    },
  },
};
