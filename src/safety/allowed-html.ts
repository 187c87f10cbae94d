const words = (...lines: string[]): readonly string[] => lines.join(' ').split(' ');

/** The elements that a text of others may consist of; of all others only what is in them stays. */
export const ALLOWED_ELEMENTS = words(
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure',
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup',
  'table tbody td tfoot th thead time tr u ul var wbr',
);

/** The elements of which nothing stays. */
export const DROPPED_ELEMENTS = words(
  'applet base frameset head link math meta noembed noframes noscript param plaintext script style svg template title',
  'track xmp',
);

/** What loads something of others into the page: a link stands in its place. */
export const MEDIA_ELEMENTS = words('audio embed iframe object video');

/**
 * The attributes that may stay, on any of the elements. Deliberately without `style`, `class`, `id`
 * and `name`: the text of others must not reach into the page or the widget.
 */
export const ALLOWED_ATTRIBUTES = words(
  'alt colspan datetime dir height lang reversed rowspan scope sizes span start title width',
);

/** The attributes that are written anew, each from what is safe of the ones it comes from. */
export const REWRITTEN_ATTRIBUTES = words('decoding href loading rel src srcset');
