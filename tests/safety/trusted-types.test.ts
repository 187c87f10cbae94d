import { expect } from '@open-wc/testing';
import { setScriptJson } from '../../src/safety/trusted-types.js';

describe('setScriptJson', () => {
  it('writes JSON that cannot end its script element', () => {
    const value = { title: '</script><script>alert(1)</script><!--', list: [1, null] };
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    setScriptJson(script, value);
    expect(script.textContent).not.to.contain('<');
    expect(JSON.parse(script.textContent)).to.deep.equal(value);
  });

  it('writes more than once', () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    setScriptJson(script, 1);
    setScriptJson(script, 2);
    expect(script.textContent).to.equal('2');
  });
});
