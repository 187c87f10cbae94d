import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { prepareCollect, serveSources } from '../../support/node/collect-from.mjs';

const item = (id, html) => ({ id, title: id, published: '2026-11-20', html });

describe('bodies that collect cleans', () => {
  it('cost only themselves when they nest too deep or have too many elements', async (t) => {
    const { origin } = await serveSources(t, {
      '/news.json': {
        news: [item('deep', '<h2><div>'.repeat(2000)), item('long', '<p>a</p>'.repeat(8000)), item('good', '<p>a</p>')],
      },
    });
    const { run, read } = prepareCollect(t, { sources: [`${origin}/news.json`] });
    const { code, json } = await run();
    assert.equal(code, 0);
    const bodies = Object.fromEntries(read().news.map(({ id, html }) => [id, html]));
    assert.equal(bodies.good, '<p>a</p>');
    assert.match(bodies.deep, /^<h2><div>(?:<h2><div>)+…(?:<\/div><\/h2>)+$/);
    assert.match(bodies.long, /^(?:<p>a<\/p>)+…$/);
    const expected = 'expected HTML with no more than 5000 elements, nested no deeper than 200';
    assert.deepEqual(
      json().sources[0].problems.map(({ path, message }) => [path, message.split(',', 2).join(',')]),
      [
        ['news[0].html', expected],
        ['news[1].html', expected],
      ],
    );
  });

  it('keep no image of another server, whatever its tag looks like', async (t) => {
    const png = readFileSync('tests/support/fixtures/pixel.png');
    const { origin, asked } = await serveSources(t, {
      '/news.json': {
        news: [
          item(
            'a',
            '<p title="<img src=/c.png>"><img title="x src=" src="https://tracker.example/a.png">' +
              '<img alt=\'" src="https://tracker.example/b.png\' src="/b.png" srcset="https://tracker.example/c.png 2x"></p>',
          ),
        ],
      },
      '/b.png': (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(png),
    });
    const { run, read, beside } = prepareCollect(t, { sources: [`${origin}/news.json`], images: { copy: true } });
    const { code, json } = await run();
    assert.equal(code, 0);
    const [[name]] = beside();
    assert.equal(
      read().news[0].html,
      `<p title="&lt;img src=/c.png&gt;"><img src="verbund/${name}" alt="&quot; src=&quot;https://tracker.example/b.png" loading="lazy" decoding="async"></p>`,
    );
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.png')),
      ['/b.png'],
    );
    assert.match(json().problems[0].url, /^https:\/\/tracker\.example\/a\.png$/);
  });
});
