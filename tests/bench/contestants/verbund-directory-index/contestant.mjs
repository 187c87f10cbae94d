/** `<verbund-directory>` with list and map over the index of a large directory: the counterpart of the columnar sketch. */
export default {
  suite: 'directory',
  title: 'verbund-directory, index, list and map',
  sizes: [2000, 20000, 100000],
  slowSizes: [2000, 20000],
  html: 'index.html',
  serve: { 'dist/': '../../verbund', 'data/': '../../verbund-directories' },
  marks: {
    row: ({ $ }) => !!$('verbund-directory >>> .entries .open'),
    pin: ({ $ }) => !!$('verbund-directory >>> .pin'),
  },
  ready: 'row',
  interactions: {
    // Done when list and pins are those of the result.
    'type 1 letter': {
      type: 'k',
      before: ({ $, $$ }) =>
        $$('verbund-directory >>> .pin')
          .map((pin) => pin.textContent)
          .join() + $('verbund-directory >>> [role=status]').textContent,
      target: ({ $ }) => $('verbund-directory >>> input[type=search]'),
      done: ({ $, $$ }, before) => {
        const status = $('verbund-directory >>> [role=status]').textContent;
        return (
          /\d/.test(status) &&
          !before.startsWith(
            $$('verbund-directory >>> .pin')
              .map((pin) => pin.textContent)
              .join(),
          )
        );
      },
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
      before: ({ $$ }) =>
        $$('verbund-directory >>> .pin')
          .map((pin) => pin.textContent)
          .join(),
      target: ({ $ }) => $('verbund-directory >>> .option input'),
      done: ({ $, $$ }, before) =>
        /\d/.test($('verbund-directory >>> [role=status]').textContent) &&
        $$('verbund-directory >>> .pin')
          .map((pin) => pin.textContent)
          .join() !== before,
      after: ({ $ }) => $('verbund-directory >>> .option input').click(),
    },
    'zoom in': {
      before: ({ $$ }) =>
        $$('verbund-directory >>> .pin')
          .map((pin) => pin.textContent)
          .join(),
      target: ({ $ }) => $('verbund-directory >>> [data-act=zoom-in]'),
      done: ({ $$ }, before) =>
        $$('verbund-directory >>> .pin')
          .map((pin) => pin.textContent)
          .join() !== before,
    },
  },
};
