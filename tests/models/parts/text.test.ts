import { expect } from '@open-wc/testing';
import { pickText } from '../../../src/models/parts/text.js';

const text = { de: 'Verein', tr: 'Dernek', 'pt-BR': 'Associação', uk: ' ' };

describe('pickText', () => {
  it('takes a plain string as it is', () => {
    expect(pickText('Verein', ['tr'])).to.deep.equal({ value: 'Verein' });
    expect(pickText(undefined, ['de'])).to.equal(undefined);
  });

  it('takes the first wish that is there', () => {
    expect(pickText(text, ['fr', 'tr', 'de'])).to.deep.equal({ value: 'Dernek', language: 'tr' });
  });

  it('serves a narrower wish by a wider language and the other way round', () => {
    expect(pickText(text, ['de-simple'])?.language).to.equal('de');
    expect(pickText(text, ['de-AT-1996'])?.language).to.equal('de');
    expect(pickText(text, ['pt'])?.language).to.equal('pt-BR');
    expect(pickText({ de_AT: 'a', de: 'b' }, ['de-at'])?.language).to.equal('de_AT');
  });

  it('falls back to the first language that says something', () => {
    expect(pickText(text, ['ja'])).to.deep.equal({ value: 'Verein', language: 'de' });
    expect(pickText({ uk: ' ', en: 'x' }, ['uk'])).to.deep.equal({ value: 'x', language: 'en' });
    expect(pickText({}, ['de'])).to.equal(undefined);
  });
});
