/** The same widget over a source of N / 100 pages, each naming the `next`. Only what is seen first is measured. */
export default {
  suite: 'news',
  title: 'verbund-news, from a source with pages of 100',
  sizes: [10000],
  slowSizes: [10000],
  html: 'index.html',
  serve: { 'dist/': '../../verbund' },
  marks: { item: ({ $ }) => !!$('verbund-news >>> article .open') },
  interactions: {},
};
