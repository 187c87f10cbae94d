import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { loadDocument } from '../../../data/http/response-cache.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { mapButtons, type Steering } from './map-buttons.js';
import { consentBar, countUnplaced, mapNotes, OUTLINE_CREDIT, placeList } from './map-frame.js';
import type { Problem } from '../../../models/schema/problem.js';
import type { MapScene } from './map-scene.js';
import type { MapView } from './map-view.js';
import { readBoundary } from './shapes/read-boundary.js';
import { readCenter } from './read-center.js';
import { findTiles, type Credit, type Tiles } from './tile-presets.js';

export { mapStyles as styles } from './map-styles.js';

export interface DirectoryMapOptions {
  /** Tells the developer what is wrong with the map's attributes, or why it cannot be drawn. */
  report: (message: string) => void;
  /** What is wrong with the boundary's document, each time one is read. */
  boundaryRead: (problems: readonly Problem[]) => void;
}

/** How long a word stays over the map; milliseconds. */
const HINT_MS = 2500;
/** How far the wheel is turned for one level; a notch of a mouse is about 100. */
const NOTCH = 40;

/**
 * The map beside the list: outline, boundary, pins, and the pictures of a base map where nobody has
 * to consent to them, or somebody has. Follows the list in `render`, draws after it in
 * `hostUpdated`. What needs Leaflet is the scene, loaded once there is a place for it; where it
 * cannot be had, a sentence stands in for it, and the list is whole.
 */
export class DirectoryMap implements ReactiveController {
  #view: MapView | undefined;
  #canvas: HTMLElement | undefined;
  #scene: MapScene | undefined;
  #lost = false;
  #tiles: Tiles | undefined;
  /** The address whose pictures have arrived. */
  #pictured: string | undefined;
  #boundary: string | undefined;
  /** Organizations at one place whose names stand over the map, and the list they were part of. */
  #here: { members: readonly number[]; visible: Uint32Array } | undefined;
  #hint: 'wheel' | 'touch' | undefined;
  #hinting: ReturnType<typeof setTimeout> | undefined;
  #turned = 0;
  /** Where the focus came from. */
  #origin: HTMLElement | undefined;
  /** Ends with this set-up of the map. */
  #abort = new AbortController();
  readonly #said = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: DirectoryMapOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#view) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#takeDown();
  }

  hostUpdated(): void {
    const canvas = this.host.renderRoot.querySelector<HTMLElement>('.map .canvas') ?? undefined;
    if (canvas !== this.#canvas) {
      this.#takeDown();
      this.#canvas = canvas;
      if (canvas) void this.#setUp(canvas);
    } else this.#follow();
  }

  /** It could not be drawn: the list must do. */
  get isLost(): boolean {
    return this.#lost;
  }

  render(view: MapView): TemplateResult {
    this.#view = view;
    this.#readAttributes(view);
    if (this.#here?.visible !== view.visible) this.#here = undefined;
    const isPictured = this.#shownTiles !== undefined && this.#pictured === this.#shownTiles.url;
    return html`
      <section class="map" part="map" aria-label=${msg('Karte')}>
        ${consentBar(this.#tiles, view, this.#answers)}
        <div class=${isPictured ? 'stage pictured' : 'stage'}>
          <div
            class="canvas"
            role="group"
            aria-label=${msg('Orte auf der Karte. Alle Einträge stehen auch in der Liste.')}
            @wheel=${this.#wheel}
            @touchmove=${this.#touch}
            @focusin=${this.#enter}
            @keydown=${this.#key}
          ></div>
          ${mapButtons(this.#steering)} ${this.#here ? placeList(this.#here.members, view, this.#closeHere) : nothing}
          ${this.#hint ? html`<p class="hint" aria-hidden="true">${this.#hintText}</p>` : nothing}
        </div>
        ${mapNotes(countUnplaced(view), this.#credits(isPictured), view)}
      </section>
    `;
  }

  #readAttributes({ attribution, center, tiles }: MapView): void {
    this.#tiles = findTiles(tiles, attribution, new Date().getFullYear());
    if (!this.#tiles && tiles !== 'none') {
      this.#report(`tiles="${tiles}" is neither a preset nor a template with {z}, {x} and {y}`);
    }
    if (center && !readCenter(center)) {
      this.#report(`center="${center}" is not a latitude and a longitude such as "51.45 7.01"`);
    }
  }

  /** Tiles that may be asked for. */
  get #shownTiles(): Tiles | undefined {
    return this.#tiles?.own || this.#view?.consent.granted ? this.#tiles : undefined;
  }

  #credits(isPictured: boolean): readonly Credit[] {
    return [...(this.#shownTiles?.attribution ?? []), ...(isPictured ? [] : [OUTLINE_CREDIT])];
  }

  get #hintText(): string {
    return this.#hint === 'touch'
      ? msg('Zum Bewegen der Karte zwei Finger nehmen')
      : msg('Zum Vergrößern die Strg-Taste gedrückt halten');
  }

  async #setUp(canvas: HTMLElement): Promise<void> {
    // Moved in the document, the widget is set up anew on the same canvas, and the earlier set-up
    // must not go on.
    const { signal } = this.#abort;
    try {
      const { MapScene } = await import('./map-scene.js');
      if (signal.aborted || !this.#view) return;
      this.#scene = new MapScene(canvas, this.#view, {
        animate: () => !matchMedia('(prefers-reduced-motion: reduce)').matches,
        gather: this.#gather,
        leave: this.#leave,
        pictured: () => {
          if (this.#pictured === this.#shownTiles?.url) return;
          this.#pictured = this.#shownTiles?.url;
          this.host.requestUpdate();
        },
      });
      this.#follow();
    } catch (error) {
      if (signal.aborted) return;
      this.#takeDown();
      this.#lost = true;
      this.#report(`the map cannot be drawn: ${String(error)}`);
      this.host.requestUpdate();
    }
  }

  #takeDown(): void {
    clearTimeout(this.#hinting);
    this.#hint = this.#here = undefined;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#scene?.remove();
    this.#scene = this.#canvas = this.#boundary = this.#pictured = undefined;
  }

  #follow(): void {
    if (!this.#scene || !this.#view) return;
    if (!this.#shownTiles) this.#pictured = undefined;
    this.#scene.follow(this.#view, this.#shownTiles);
    if (this.#view.boundary !== this.#boundary) void this.#loadBoundary(this.#view.boundary);
  }

  /** The outline of the municipality; whatever is wrong with it, the map goes on. */
  async #loadBoundary(address: string | undefined): Promise<void> {
    this.#boundary = address;
    const { signal } = this.#abort;
    const report = (...problems: readonly Problem[]): void => {
      this.options.boundaryRead(problems.map((problem) => ({ ...problem, url })));
      for (const { path, message } of problems)
        this.#report(`boundary="${address ?? ''}": ${path && `${path}: `}${message}`);
    };
    const url = new URL(address ?? '', document.baseURI).href;
    try {
      const { json, text } = address
        ? await loadDocument(url, { signal })
        : { json: { type: 'GeometryCollection', geometries: [] }, text: '' };
      if (signal.aborted || this.#boundary !== address) return;
      if (json === undefined) {
        const { locateJsonFault } = await import('../../../formats/shared/locate-json-fault.js');
        const { message, offset } = locateJsonFault(text);
        report({ path: `line ${text.slice(0, offset).split('\n').length}`, message });
        return;
      }
      const { problems, shapes } = readBoundary(json);
      report(...(address ? problems : []));
      this.#scene?.showBoundary(shapes);
    } catch (error) {
      if (!signal.aborted) report({ path: '', message: String(error) });
    }
  }

  #report(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.options.report(message);
  }

  readonly #steering: Steering = {
    zoomBy: (levels) => this.#scene?.ground.zoomBy(levels),
    panBy: (right, down) => this.#scene?.ground.panBy(right, down),
    showAll: () => this.#scene?.showAll(),
  };

  /** The question goes with its answer; the focus then is on what came in its place. */
  async #answer(say: (view: MapView) => void): Promise<void> {
    if (this.#view) say(this.#view);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.map button')?.focus();
  }

  readonly #answers = {
    agree: (): void => void this.#answer(({ consent }) => consent.request()),
    end: (): void => void this.#answer(({ consent }) => consent.revoke()),
  };

  readonly #gather = (members: readonly number[]): void => {
    if (!this.#view) return;
    this.#here = { members, visible: this.#view.visible };
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>('.here li button')?.focus();
    });
  };

  readonly #closeHere = (): void => {
    const first = this.#here?.members[0];
    this.#here = undefined;
    this.#view?.mark(undefined);
    this.host.requestUpdate();
    if (!this.#scene?.focusPin(first)) this.#leave();
  };

  /** Back to where the focus came from, else to the first button of the map. */
  readonly #leave = (): void => {
    const back = this.#origin?.isConnected ? this.#origin : undefined;
    (back ?? this.host.renderRoot.querySelector<HTMLElement>('.map button'))?.focus();
  };

  readonly #enter = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof HTMLElement)) return;
    // Names over the map belong to it.
    if (!relatedTarget.closest('.canvas, .here')) this.#origin = relatedTarget;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== '+' && event.key !== '-') return;
    event.preventDefault();
    this.#steering.zoomBy(event.key === '+' ? 1 : -1);
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) {
      this.#say('wheel');
      return;
    }
    event.preventDefault();
    this.#turned += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : NOTCH);
    if (Math.abs(this.#turned) < NOTCH) return;
    const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.#scene?.ground.zoomBy(this.#turned < 0 ? 1 : -1, at);
    this.#turned = 0;
  };

  readonly #touch = {
    handleEvent: ({ touches }: TouchEvent): void => {
      if (touches.length === 1) this.#say('touch');
    },
    passive: true,
  };

  /** A word over the map, for a moment. */
  #say(hint: 'wheel' | 'touch'): void {
    clearTimeout(this.#hinting);
    this.#hinting = setTimeout(() => {
      this.#hint = undefined;
      this.host.requestUpdate();
    }, HINT_MS);
    if (this.#hint === hint) return;
    this.#hint = hint;
    this.host.requestUpdate();
  }
}
