/**
 * What Lit carries for engines and uses that a bundle of this library never meets, as `[text in Lit's file, what stands there instead]`. Nothing that
 * runs is changed: constructed style sheets are in every engine that has container queries, and nobody polyfills those; our own style sheets
 * are all there is to check; there are neither decorators nor server rendering.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    // Engines without constructed style sheets.
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    // Checks of what a developer writes into a style sheet.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [
      `if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'return t.cssText',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Polyfills, and a note for pages that look for several versions.
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      ',wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      '}){i&&!(this._$Ej??=new Map).has(t)&&this._$Ej.set(t,s??this[t])||(',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', ',D='],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/**
 * Vite plugin: leaves these parts of Lit out, six hundred bytes of every first render. The build fails when one of them is
 * not found exactly once: a new version of Lit has to be looked at.
 */
export function trimLit() {
  const left = new Set(Object.keys(cuts));
  return {
    name: 'verbund-trim-lit',
    transform: {
      filter: { id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
      handler(code, id) {
        const file = id.replaceAll('\\', '/').split('/node_modules/').at(-1);
        for (const [from, to] of cuts[file] ?? []) {
          const [before, after, more] = code.split(from);
          if (after === undefined || more !== undefined) this.error(`${file} is not the one that can be trimmed: ${from}`);
          code = before + to + after;
        }
        left.delete(file);
        return { code, map: null };
      },
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`there is no ${[...left].join(', ')} to trim`);
    },
  };
}
