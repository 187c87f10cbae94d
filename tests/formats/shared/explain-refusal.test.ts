import { expect } from '@open-wc/testing';
import { explainRefusal } from '../../../src/formats/shared/explain-refusal.js';
import { locateJsonFault } from '../../../src/formats/shared/locate-json-fault.js';
import { findFormat, formats } from '../../../src/formats/registry.js';
import { rawSource } from '../../support/network/raw-source.js';

const feed = { version: 'https://jsonfeed.org/version/1.1', items: [] };
const posts = [{ title: { rendered: 'a' } }];

describe('findFormat', () => {
  it('finds the format of a document', () => {
    const found = (json: unknown) => findFormat('auto', rawSource(json), 'news')?.name;
    expect([feed, posts, posts[0], { news: [] }, [], [{ title: 'a' }], { version: '2' }].map(found)).to.deep.equal([
      'json-feed',
      'wordpress',
      'wordpress',
      'native',
      'native',
      'native',
      'native',
    ]);
    expect([{}, null, 5, 'x', true, undefined].map(found)).to.deep.equal(Array(6).fill(undefined));
  });

  it('takes the format that is asked for', () => {
    expect(findFormat('wordpress', rawSource([]), 'news')?.name).to.equal('wordpress');
    expect(findFormat('native', rawSource(feed), 'news')?.name).to.equal('native');
    expect(findFormat('yaml', rawSource([]), 'news')).to.equal(undefined);
    expect(findFormat('wordpress', rawSource('x'), 'news')).to.equal(undefined);
  });

  it('finds none for a kind of record the format does not hold', () => {
    expect(findFormat('auto', rawSource(feed), 'links')).to.equal(undefined);
  });
});

describe('explainRefusal', () => {
  const unknown = (body: unknown, name = 'auto') =>
    explainRefusal(rawSource(body), 'unknown-format', name, formats).explanation;

  it('names what the answer looks like', () => {
    expect(unknown('\n<!DOCTYPE html><title>404</title>'))
      .to.contain('begins with "<!DOCTYPE html>')
      .and.to.contain('an HTML page, not data');
    expect(unknown('<svg/>')).to.contain('XML or HTML');
    expect(unknown('<?php echo 1;')).to.contain('PHP');
    expect(unknown('BEGIN:VCALENDAR')).to.contain('iCalendar');
    expect(unknown('Not found')).to.contain('begins with "Not found"').and.to.contain('not JSON');
  });

  it('names what was tried and what is there', () => {
    const message = unknown({ posts: [], total: 5 });
    for (const { name } of formats) expect(message).to.contain(name);
    expect(message).to.contain('here is posts, total');
    expect(unknown(5)).to.contain('the answer is 5');
    expect(unknown('x', 'auto')).to.contain('not JSON');
  });

  it('names the formats there are when another was asked for', () => {
    expect(unknown([], 'yaml')).to.equal(
      'there is no format "yaml"; known are auto, wordpress, json-feed, feed, integreat, schema-org, hsds, geojson, openfairdb, items, csv, native',
    );
  });

  it('says what the document holds when that is another kind of record', () => {
    expect(explainRefusal(rawSource(feed), 'unknown-format', 'auto', formats).explanation).to.contain(
      'json-feed document, which holds news only',
    );
  });

  it('says that nothing came', () => {
    expect(explainRefusal(rawSource(' \n'), 'unreadable', 'auto', formats).explanation).to.equal('the answer is empty');
  });

  it('gives line and column of the first fault', () => {
    const text = '{\r\n  "news": [\n    {"title": "a",}\n  ]\n}';
    const { explanation, place } = explainRefusal(rawSource(text), 'unreadable', 'auto', formats);
    expect(place).to.equal('line 3, column 19');
    expect(explanation).to.contain('not valid JSON').and.to.contain('expected a name in double quotes');
  });
});

describe('locateJsonFault', () => {
  for (const [text, offset, message] of [
    ['{"a": 1,}', 8, 'expected a name'],
    ['[1,,2]', 3, 'expected a value, found ",2]"'],
    ['[1 2]', 3, 'expected ","'],
    ['{"a" 1}', 5, 'expected ":"'],
    ["{'a': 1}", 1, 'a name in double quotes'],
    ['{"a": "b', 8, 'the text ends too early, expected the closing quote'],
    ['{"a": [1, {"b": tru', 16, 'expected a value'],
    ['{"a": 1} x', 9, 'or the end, found "x"'],
    ['["a\nb"]', 1, 'closing quote'],
    ['["a\\x"]', 1, 'escape'],
    ['[01]', 2, 'expected ","'],
    ['[1.]', 1, 'digits of a number'],
    ['{"a": 1', 7, 'ends too early, expected "," or "}"'],
    ['[}', 1, 'expected a value'],
    ['[1}', 2, 'expected ","'],
    ['', 0, 'ends too early, expected a value'],
    ['{"a": NaN}', 6, 'expected a value, a name in double quotes or the end, found "NaN}"'],
    ['// x\n{}', 0, 'comments are not allowed'],
  ] as const) {
    it(`finds the fault in ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(locateJsonFault(text)).to.deep.include({ offset });
      expect(locateJsonFault(text).message).to.contain(message);
    });
  }

  it('goes through right JSON to its end', () => {
    const text = JSON.stringify({ a: [1, -2.5e10, 'ü"\\\u0001', null, true, {}, [], { b: [[]] }] }, null, 1);
    expect(locateJsonFault(text).offset).to.equal(text.length);
  });

  it('finds its way in long texts, and says when one nests too deeply', () => {
    expect(locateJsonFault('['.repeat(200_000)).message).to.contain('nests too deeply');
    expect(locateJsonFault(`["${'a'.repeat(5_000_000)}`)).to.deep.include({ offset: 5_000_002 });
  });
});
