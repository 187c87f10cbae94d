/** What Leaflet 1.9.4 tries out with markup while it is imported; none of it matters to browsers of this century. */
const probes = [
  ["div.innerHTML = '<svg/>';", "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));"],
  // Vector graphics of Internet Explorer.
  [`div.innerHTML = '<v:shape adj="1"/>';`, 'return false;'],
];

/** Loops over its own records: layers, panes, listeners, options. Those over events of the browser and classes stay. */
const loops =
  /for \((var )?(\w+) in (this\.\w+|map\._layers|obj\[eventsKey\]|_pointers|types|layers|options|src|obj)\)/g;

/**
 * Vite plugin for what no option of Leaflet changes:
 *
 * - It writes markup through `innerHTML` while it is imported, which is forbidden where a page enforces Trusted Types.
 * - Its loops also take what a page has added to `Object.prototype` for layers and listeners.
 *
 * The build fails when Leaflet is another one, or when more of its modules come in that write markup.
 */
export const leafletOnAnyPage = () => ({
  name: 'verbund-leaflet-on-any-page',
  enforce: 'pre',
  transform: {
    filter: { id: /\/leaflet\/(src|dist)\/.*\.js(\?.*)?$/ },
    handler(code, id) {
      let output = code.replace(loops, (_, declared = '', name, record) => {
        return `for (${declared}${name} of Object.keys(${record} ?? {}))`;
      });
      for (const [probe, instead] of probes) output = output.replace(probe, instead);
      if (/^\s*[^*\s].*innerHTML/m.test(output)) this.error(`${id} writes innerHTML`);
      return { code: output, map: null };
    },
  },
});
