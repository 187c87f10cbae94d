import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { prepareCollect, serveSources } from '../../support/node/collect-from.mjs';

const png = readFileSync('tests/support/fixtures/pixel.png');
const image = (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(png);

describe('collect copies the images of bodies', () => {
  it('wherever they stand, and however their other attributes look', async (t) => {
    const tracker = 'https://tracker.invalid/x.png';
    const bodies = (src) => [
      `<p>a<img src="${src}">`,
      `<img title="x src=" alt="y" src="${src}">`,
      `<img title=" src=" src="${src}">`,
      `<img alt="a > b" src="${src}">`,
      `<img alt='"' title="<img" src='${src}'>`,
      `<a title="<img src=x>" href="/b"><img alt="</a>" src="${src}" srcset="${src} 2x"></a>`,
      `<table><tr><td><ul><li><img src="${src}" alt="<img src=&quot;/c.png&quot;>"></table>`,
      `<IMG\nSRC=${src}>`,
    ];
    const news = (src) => bodies(src).map((html, index) => ({ title: `${index}`, html: `${html}Text` }));
    const { origin, asked } = await serveSources(t, { '/own.png?a=1&b=2': image });
    const { run, read } = prepareCollect(
      t,
      { sources: ['a.json'], allowOrigins: [origin], images: { copy: true } },
      { 'a.json': { news: [...news(tracker), ...news(`${origin}/own.png?a=1&b=2`)] } },
    );
    await run();
    const [name] = read().news.flatMap(({ html }) => html.match(/verbund\/image-[\da-f]{16}\.png/) ?? []);
    for (const { html } of read().news) {
      assert.doesNotMatch(html, /tracker\.invalid|127\.0\.0\.1/);
      assert.match(html, /Text/);
    }
    const copied = read().news.filter(({ html }) => html.includes(`src="${name}"`));
    assert.equal(copied.length, bodies('').length);
    assert.ok(asked.every((path) => !path.includes('c.png')));
  });
});
