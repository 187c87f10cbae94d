/**
 * The same widget over a source of 10,000 items in 100 pages, each naming the `next`. Only what is seen first is measured;
 * as size it says what that is, so that the bench runs it right beside the others that show 20 of 20.
 */
export default {
  suite: 'news',
  title: 'verbund-news, 10,000 items in pages of 100',
  sizes: [20],
  slowSizes: [20],
  html: 'index.html',
  serve: { 'dist/': '../../verbund' },
  marks: { item: ({ $ }) => !!$('verbund-news >>> article .open') },
  interactions: {},
};
