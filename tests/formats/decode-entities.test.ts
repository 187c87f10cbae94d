import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/formats/decode-entities.js';
import { firstWords, plainText } from '../../src/formats/plain-text.js';

describe('decodeEntities', () => {
  it('decodes numbers', () => {
    expect(decodeEntities('&#8211; &#x201C;a&#x201d; &#128512; &#39;')).to.equal("– “a” 😀 '");
  });

  it('decodes names', () => {
    expect(
      decodeEntities('&amp;&lt;&gt;&quot;&nbsp;&Auml;&ouml;&szlig;&hellip;&ndash;&euro;&Omega;&sigmaf;&sigma;&yuml;'),
    ).to.equal('&<>"\u00a0Äöß…–€Ωςσÿ');
  });

  it('decodes once', () => expect(decodeEntities('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;'));

  it('leaves alone what is no reference', () => {
    for (const text of [
      'Tom & Jerry',
      '&unknown;',
      '&;',
      '&#;',
      '&#x;',
      'a=1&b=2',
      '&amp',
      '&constructor;',
      '&__proto__;',
    ]) {
      expect(decodeEntities(text)).to.equal(text);
    }
  });

  it('reads numbers as browsers do', () => {
    expect(decodeEntities('&#150;&#x80;')).to.equal('–€');
    expect(decodeEntities('&#0;&#xD800;&#x110000;&#99999999;')).to.equal('\ufffd\ufffd\ufffd\ufffd');
  });

  it('agrees with the browser about every name of HTML 4', async () => {
    const source = await (await fetch('/src/formats/decode-entities.ts')).text();
    const words = new Set(source.match(/\b[A-Za-z][A-Za-z0-9]{1,7}\b/g));
    const parse = (text: string) => new DOMParser().parseFromString(`<p>${text}`, 'text/html').body.textContent;
    const names = [...new Set([...words].flatMap((word) => [word, word.toLowerCase()]))].filter(
      (word) => decodeEntities(`&${word};`) !== `&${word};`,
    );
    expect(names.length).to.be.greaterThan(250);
    for (const name of names) expect(decodeEntities(`&${name};`), name).to.equal(parse(`&${name};`));
  });
});

describe('plainText', () => {
  it('keeps the text of HTML only', () => {
    expect(plainText('<p>Ein <b>fetter</b> Text<!-- x --></p>\n<p>und&nbsp;mehr<br>hier &amp; da</p>')).to.equal(
      'Ein fetter Text · und mehr hier & da',
    );
    expect(plainText('<style>p{}</style>a<script>alert("<p>")</script>b')).to.equal('a b');
    expect(plainText('1 < 2 und 3 > 2')).to.equal('1 < 2 und 3 > 2');
    expect(plainText('<img alt="a > b" src=x>a<a title=\'<b>\' href=y>b</a><!-- <p>c</p> -->')).to.equal('ab');
  });

  it('sets blocks apart that do not end a sentence', () => {
    expect(
      plainText(
        '<h2>Angebote</h2>\n<ul><li>Deutsch<b>kurs</b></li><li>Chor („Frohsinn“)</li></ul><div><p>Kommen Sie!</p><p>Bis bald</p></div>',
      ),
    ).to.equal('Angebote · Deutschkurs · Chor („Frohsinn“) · Kommen Sie! Bis bald');
    expect(
      plainText('<p>Er sagt: „Nein.“</p><p>Sie geht.</p><table><tr><td>Mo</td><td>10 Uhr</td></tr></table>'),
    ).to.equal('Er sagt: „Nein.“ Sie geht. Mo · 10 Uhr');
  });

  // By steps that grow with the square of the length this would take minutes, and the test would not end in time.
  it('comes to an end with hostile input', () => {
    for (const piece of ['<', '<a', '<script', '<!--', '&', '&#', '<a '.repeat(3)]) {
      expect(plainText(piece.repeat(100_000)), piece).to.be.a('string');
    }
  });
});

describe('firstWords', () => {
  it('cuts between words', () => {
    expect(firstWords('Ein kurzer Text', 20)).to.equal('Ein kurzer Text');
    expect(firstWords('Ein etwas längerer Text', 20)).to.equal('Ein etwas längerer…');
    expect(firstWords('a'.repeat(100), 20)).to.equal(`${'a'.repeat(20)}…`);
  });
});
