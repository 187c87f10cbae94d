/** `<verbund-directory view="list">` over one native document with all N records: what the hand-written list of 20 shows and offers. */
export default {
  suite: 'directory',
  title: 'verbund-directory, list of full records',
  sizes: [70, 2000, 20000],
  slowSizes: [2000],
  html: 'index.html',
  serve: { 'dist/': '../../verbund', 'data/': '../../verbund-directories' },
  marks: { row: ({ $ }) => !!$('verbund-directory >>> .entries .open') },
  interactions: {
    // Done when names and texts have been searched: every record of this data has the letter.
    'type 1 letter': {
      type: 'e',
      target: ({ $ }) => $('verbund-directory >>> input[type=search]'),
      done: ({ $, N }) => $('verbund-directory >>> [role=status]').textContent.replace(/\D/g, '') === String(N),
      after: ({ $ }) => {
        const field = $('verbund-directory >>> input[type=search]');
        field.value = '';
        field.dispatchEvent(new Event('input'));
      },
    },
    'open facet': {
      target: ({ $ }) => $('verbund-directory >>> [data-panel=origin]'),
      done: ({ $ }) => !!$('verbund-directory >>> .option input'),
    },
    'toggle facet': {
      target: ({ $ }) => $('verbund-directory >>> .option input'),
      done: ({ $ }) => $('verbund-directory >>> [role=status]').textContent.trim() !== '',
      after: ({ $ }) => $('verbund-directory >>> .option input').click(),
    },
  },
};
