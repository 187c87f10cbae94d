import { walk } from './walk-syntax.mjs';

/**
 * What Lit carries for engines and uses that a bundle of this library never meets, as `[text in Lit's file, what stands there instead]`. Nothing that
 * runs is changed: constructed style sheets are in every engine that has container queries, and nobody polyfills those; our own style sheets
 * are all there is to check; there are no decorators, no server rendering and no directives; expressions stand in attributes and between
 * tags. The plugin below holds what is ours of that.
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
    // Attributes of numbers and lists: ours have converters of their own.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
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
    // Directives.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    // Expressions in the place of attributes, in comments and in elements that hold text only.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',F:Z', ''],
    [',V:M', ''],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    // What directives that wait for something need.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'constructor'],
    [',this._$Cv=e?.isConnected??!0}', '}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor', 'constructor'],
    // What only directives may answer: that nothing has changed.
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    // Templates that were compiled beforehand.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
    // MathML.
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['2===i||3===i', '2===i'],
  ],
  'lit-element/lit-element.js': [
    ['i._$litElement$=!0,', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
};

/** Modules of Lit that need what is cut. */
const needsMore = /\/node_modules\/lit-html\/(directive|async-directive|static|private-[\w-]+|directives\/[\w-]+)\.js$/;
/** How a template ends before an expression that stands neither in an attribute nor between tags. */
const elsewhere =
  /<!--(?:(?!-->)[^])*$|<\w(?:[^<>"']|"[^"]*"|'[^']*')*\s$|<(script|style|textarea|title)\b[^<>]*>[^<]*$/i;

/** Why Lit, trimmed, would not draw a template; nothing when it does. */
function faultOf({ tag, quasi }) {
  if (tag.name === 'mathml') return 'MathML';
  const texts = quasi.quasis.map(({ value }) => value.raw);
  return texts.map((_, index) => texts.slice(0, index).join('…')).find((before) => elsewhere.test(before));
}

/**
 * Vite plugin: leaves these parts of Lit out, twelve hundred bytes of every first render. The build fails when one of them is
 * not found exactly once, because a new version of Lit has to be looked at, and when something in the bundle needs them.
 */
export function trimLit() {
  const left = new Set(Object.keys(cuts));
  return {
    name: 'verbund-trim-lit',
    transform: {
      filter: { id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/|\/src\/.*\.ts$/ },
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        if (needsMore.test(path)) this.error(`${path} needs parts of Lit that are cut`);
        if (path.endsWith('.ts')) {
          const [more] = /\bnoChange\b|\btype: (?:Number|Object|Array)\b/.exec(code) ?? [];
          if (more) this.error(`${path} needs a part of Lit that is cut: ${more}`);
          walk(this.parse(code), (node) => {
            if (node.type !== 'TaggedTemplateExpression' || !/^(html|svg|mathml)$/.test(node.tag.name)) return;
            const fault = faultOf(node);
            if (fault) this.error(`${path} has an expression where Lit, trimmed, finds none: ${fault}`);
          });
          return null;
        }
        const file = path.split('/node_modules/').at(-1);
        for (const [from, to] of cuts[file] ?? []) {
          const [before, after, more] = code.split(from);
          if (after === undefined || more !== undefined)
            this.error(`${file} is not the one that can be trimmed: ${from}`);
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
