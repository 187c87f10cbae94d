/** What Leaflet 1.9.4 tries out with markup while it is imported; none of it matters to browsers of this century. */
const probes = [
  ["div.innerHTML = '<svg/>';", "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));"],
  // Vector graphics of Internet Explorer.
  [`div.innerHTML = '<v:shape adj="1"/>';`, 'return false;'],
];

/**
 * Vite plugin: Leaflet writes markup through `innerHTML` while it is imported, which is forbidden where a page enforces Trusted Types.
 * The build fails when Leaflet is another one, or when more of its modules come in that do so.
 */
export const leafletTrustedTypes = () => ({
  name: 'verbund-leaflet-trusted-types',
  enforce: 'pre',
  transform: {
    filter: { id: /\/leaflet\/(src|dist)\/.*\.js(\?.*)?$/, code: /innerHTML/ },
    handler(code, id) {
      let output = code;
      for (const [probe, instead] of probes) output = output.replace(probe, instead);
      if (/^\s*[^*\s].*innerHTML/m.test(output)) this.error(`${id} writes innerHTML`);
      return { code: output, map: null };
    },
  },
});
