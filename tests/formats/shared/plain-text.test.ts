import { expect } from '@open-wc/testing';
import { firstWords, plainText } from '../../../src/formats/shared/plain-text.js';

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
