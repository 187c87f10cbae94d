/**
 * Leaflet 1.9.4 writes text through `innerHTML`, twice while it is only imported: forbidden where a page enforces Trusted Types.
 * None of it is markup that we need, so the build writes text instead. It fails when Leaflet is another one.
 */
export const leafletTrustedTypes = () => ({
  name: 'verbund-leaflet-trusted-types',
  enforce: 'pre',
  transform(code, id) {
    if (!/leaflet-src(\.esm)?\.js$/.test(id.replace(/\?.*/, ''))) return undefined;
    let found = 0;
    const replaced = (text) => {
      found += 1;
      return text;
    };
    const output = code
      .replace("div.innerHTML = '<svg/>';", () =>
        replaced("div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));"),
      )
      // Vector graphics of Internet Explorer.
      .replace(`div.innerHTML = '<v:shape adj="1"/>';`, () => replaced('throw 0;'))
      .replace(/^(\s*)([\w.]+)\.innerHTML = (.+);$/gm, (_all, indent, target, value) =>
        replaced(`${indent}${target}.textContent = ${value};`),
      );
    if (found < 9 || found > 10) this.error(`${found} writes of innerHTML in Leaflet, expected 9 or 10`);
    return { code: output, map: null };
  },
});
