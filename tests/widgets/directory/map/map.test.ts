import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { prepareReadyDirectory } from '../../../support/dom/directory-widget.js';
import { ariaSnapshot } from '../../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../../support/dom/axe.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { hearConsole } from '../../../support/dom/hear-console.js';
import { manyOrganizations, sampleTown } from '../../../support/fixtures/sample-town.js';
import { serveTiles } from '../../../support/network/tile-server.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { withMedia, withWidth } from '../../../support/dom/with-media.js';
import { allTurns } from '../../../support/dom/all-turns.js';

const BKG = 'https://sgx.geodatenzentrum.de/*';
const NAMES = {
  north: 'Anatolischer Kulturverein Altenessen, Altenessen',
  two: '2 Vereine hier',
  rough: 'Zuhause in der Fremde, Stoppenberg, ungefähre Lage',
};

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Counts what listens at the window, the document and an element. */
function countListeners() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const known: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const isCapture = (options: unknown) =>
    typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options);
  type Args = [
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean,
  ];
  const find = (target: EventTarget, [type, listener, options]: Args) =>
    known.findIndex(
      (one) =>
        one.target === target && one.type === type && one.listener === listener && one.capture === isCapture(options),
    );
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: Args) {
    const target = this ?? window;
    if (find(target, args) < 0) known.push({ target, type: args[0], listener: args[1], capture: isCapture(args[2]) });
    addEventListener.apply(target, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...args: Args) {
    const target = this ?? window;
    const at = find(target, args);
    if (at >= 0) known.splice(at, 1);
    removeEventListener.apply(target, args);
  };
  return {
    count: (element: Element) =>
      known.filter(({ target }) => [window, document, element].includes(target as never)).length,
    restore: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

describe('the map of <verbund-directory>', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  beforeEach(() => {
    endpoint.serve('/vereine.json', sampleTown);
  });
  afterEach(async () => {
    await resetMouse();
  });

  async function prepareState(attributes: Record<string, string> = {}) {
    const parts = await prepareReadyDirectory({ view: 'map list', ...attributes });
    const { element, all, part } = parts;
    element.scrollIntoView();
    const pins = () => all<HTMLButtonElement>('.pin');
    const places = () => [
      all('.leaflet-map-pane')[0]?.style.transform,
      ...pins().map(({ style }) => `${style.left} ${style.top}`),
    ];
    const pin = (name: string) => pins().find((candidate) => candidate.getAttribute('aria-label') === name);
    await waitUntil(() => pins().length > 0, 'pins are drawn');
    return {
      ...parts,
      pins,
      pin,
      names: () => pins().map((candidate) => candidate.getAttribute('aria-label')),
      map: () => part('map')!,
      canvas: () => all('.canvas')[0]!,
      tiles: () => all<HTMLImageElement>('.canvas img'),
      path: (name: string) => all(`path.${name}`)[0]?.getAttribute('d') ?? '',
      press: (name: string) => parts.control(name)?.click(),
      /** Where the map and its pins are. */
      places,
      /** Waits until it has come to rest. */
      rest: async () => {
        let before = '';
        while (before !== places().join()) {
          before = places().join();
          await aTimeout(300);
        }
      },
      centre: (target: Element) => {
        const { left, top, width, height } = target.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
      },
    };
  }

  describe('pins', () => {
    it('stand for everybody who can be placed, from north to south; the others are counted', async () => {
      const { names, map } = await prepareState();
      expect(names()).to.deep.equal([NAMES.north, NAMES.rough, NAMES.two]);
      expect(map().querySelector('[role=status]')?.textContent.trim()).to.equal(
        '1 Eintrag ohne Ort steht nur in der Liste.',
      );
    });

    it('tell by their shape one from several, and a place from a surroundings', async () => {
      const { pin } = await prepareState();
      expect(pin(NAMES.north)?.className).to.equal('pin one');
      expect(pin(NAMES.north)?.textContent).to.equal('A');
      expect(pin(NAMES.two)?.className).to.equal('pin several d1');
      expect(pin(NAMES.two)?.textContent).to.equal('2');
      expect(pin(NAMES.rough)?.className).to.equal('pin area');
      expect(pin(NAMES.rough)!.getBoundingClientRect().width).to.be.greaterThan(50);
    });

    it('follow search and facets at once, as the list does', async () => {
      const { names, search, pin } = await prepareState();
      await search('ostwind');
      await waitUntil(() => pin('Ostwind e. V., Stadtkern'), 'the other one at that place is gone');
      expect(names()).to.deep.equal(['Ostwind e. V., Stadtkern']);
    });

    it('open the entry they stand for', async () => {
      const { pin, element } = await prepareState();
      const chosen: unknown[] = [];
      element.addEventListener('verbund-select', ({ detail }) => {
        chosen.push((detail.record as { id: string }).id);
      });
      pin(NAMES.north)?.click();
      await waitUntil(() => pin(NAMES.north)?.classList.contains('open'), 'the pin stands out');
      expect(chosen).to.deep.equal(['anatolien']);
    });

    it('mark their entry when pointed at, and are marked by it', async () => {
      const { pin, item, all } = await prepareState();
      pin(NAMES.north)?.focus();
      await waitUntil(() => item('Anatolischer')?.matches('.marked, :has(.marked)'), 'the entry is marked');
      pin(NAMES.north)?.blur();
      await waitUntil(() => all('.marked').length === 0, 'nothing is marked any more');
      item('Ostwind')?.querySelector<HTMLElement>('.open')?.focus();
      await waitUntil(() => pin(NAMES.two)?.classList.contains('marked'), 'the pin it is part of is marked');
    });

    it('do the same under a pointer', async () => {
      const { pin, item, all } = await prepareState();
      const over = { bubbles: true, pointerType: 'mouse' };
      pin(NAMES.north)!.dispatchEvent(new PointerEvent('pointerover', over));
      await waitUntil(() => item('Anatolischer')?.matches('.marked, :has(.marked)'), 'the entry is marked');
      pin(NAMES.north)!.dispatchEvent(new PointerEvent('pointerout', over));
      await waitUntil(() => all('.marked').length === 0, 'nothing is marked any more');
      item('Anatolischer')!.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => pin(NAMES.north)?.classList.contains('marked'), 'its pin is marked');
    });

    it('at one place open a list of names; Escape closes it and goes back', async () => {
      const { pin, all, focused, control } = await prepareState();
      pin(NAMES.two)?.focus();
      pin(NAMES.two)?.click();
      await waitUntil(() => all('.here li').length > 0, 'names are shown');
      expect(all('.here li').map((entry) => entry.textContent.trim())).to.deep.equal([
        'Ostwind e. V.',
        'Übersee Sportfreunde',
      ]);
      await waitUntil(() => focused()?.textContent.includes('Ostwind'), 'the first one has the focus');
      await sendKeys({ press: 'Escape' });
      expect(focused()).to.equal(pin(NAMES.two));
      await waitUntil(() => all('.here').length === 0, 'the names are gone');
      pin(NAMES.two)?.click();
      await waitUntil(() => all('.here li').length > 0, 'names are shown again');
      control('Schließen')?.click();
      await waitUntil(() => all('.here').length === 0, 'the names are gone');
    });

    it('that are many become clusters which say how many, and part when pressed', async () => {
      endpoint.serve('/vereine.json', manyOrganizations(3000));
      const { pins, all } = await prepareState();
      const count = () => pins().reduce((sum, pin) => sum + (Number(pin.textContent.replace('.', '')) || 1), 0);
      await waitUntil(() => count() === 3000, 'all are on the map');
      const clusters = all('.pin.cluster');
      expect(pins().length).to.be.within(5, 150);
      expect(clusters[0]?.getAttribute('aria-label')).to.match(/^[\d.]+ Vereine hier$/);
      clusters[0]?.focus();
      clusters[0]?.click();
      await waitUntil(() => !clusters[0]?.isConnected, 'the cluster parts');
      expect(pins().length).to.be.greaterThan(1);
    });

    it('are few elements however many organizations there are', async () => {
      endpoint.serve('/vereine.json', manyOrganizations(20_000));
      const { element } = await prepareState();
      expect(element.renderRoot.querySelectorAll('*').length).to.be.at.most(800);
    });
  });

  describe('by keyboard', () => {
    it('is one tab stop among its buttons; arrows go to the nearest pin in their direction', async () => {
      const { pin, pins, focused, control } = await prepareState();
      expect(pins().filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      pin(NAMES.north)?.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal(pin(NAMES.two));
      await sendKeys({ press: 'ArrowRight' });
      expect(focused()).to.equal(pin(NAMES.rough));
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(), 'nothing lies there').to.equal(pin(NAMES.rough));
      await sendKeys({ press: 'ArrowLeft' });
      expect(focused()).to.equal(pin(NAMES.north));
      expect(pins().filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([pin(NAMES.north)]);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(control('Vergrößern'));
    });

    it('goes back with Escape to where the focus came from', async () => {
      const { item, pin, focused } = await prepareState();
      const title = item('Ostwind')!.querySelector<HTMLElement>('.open')!;
      title.focus();
      pin(NAMES.two)?.focus();
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'Escape' });
      expect(focused()).to.equal(title);
    });

    it('opens with Enter, and keeps the focus on an organization when the map is zoomed', async () => {
      const { pin, pins, focused, element, part, places } = await prepareState();
      pin(NAMES.north)?.focus();
      const before = places().join();
      await sendKeys({ press: '-' });
      await waitUntil(() => places().join() !== before, 'the map is zoomed');
      expect(pins()).to.include(focused());
      await sendKeys({ press: '+' });
      await waitUntil(() => pin(NAMES.north), 'the map is zoomed back');
      pin(NAMES.north)?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => part('detail'), 'the entry is open');
      expect(element.shown).to.have.length(5);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !part('detail'), 'the entry is closed');
      await waitUntil(() => focused() === pin(NAMES.north), 'the focus is back on the pin');
    });

    it('is zoomed, moved and reset by buttons', async () => {
      const { press, places, names, rest } = await prepareState();
      for (const name of ['Vergrößern', 'Nach Norden', 'Nach Westen', 'Nach Osten', 'Nach Süden', 'Verkleinern']) {
        const before = places().join();
        press(name);
        await waitUntil(() => places().join() !== before, `${name} does something`);
        await rest();
      }
      press('Alle zeigen');
      await waitUntil(() => names().length === 3, 'all are seen again');
    });
  });

  describe('under the hand', () => {
    it('lets the wheel scroll the page, and zooms only with Ctrl', async () => {
      const { canvas, centre, places, all } = await prepareState();
      const [clientX, clientY] = centre(canvas());
      const turn = (ctrlKey: boolean) => {
        const options = { ctrlKey, deltaY: -120, clientX, clientY, bubbles: true, cancelable: true, composed: true };
        const event = new WheelEvent('wheel', options);
        canvas().dispatchEvent(event);
        return event.defaultPrevented;
      };
      const before = places().join();
      expect(turn(false)).to.be.false;
      await waitUntil(() => all('.hint')[0]?.textContent === 'Zum Vergrößern die Strg-Taste gedrückt halten', 'a hint');
      expect(places().join()).to.equal(before);
      expect(turn(true)).to.be.true;
      await waitUntil(() => places().join() !== before, 'the map is zoomed');
    });

    it('does not open what it is dragged by', async () => {
      const { pin, element, centre, part, rest } = await prepareState();
      const chosen: Event[] = [];
      element.addEventListener('verbund-select', (event) => chosen.push(event));
      const [x, y] = centre(pin(NAMES.north)!);
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 30, y + 20] });
      await sendMouse({ type: 'move', position: [x + 60, y + 40] });
      await sendMouse({ type: 'up' });
      await rest();
      expect(chosen).to.deep.equal([]);
      expect(part('detail')).to.equal(undefined);
      await sendMouse({ type: 'click', position: centre(pin(NAMES.north)!) });
      await waitUntil(() => chosen.length === 1, 'a press opens it');
    });

    it('scrolls the page with one finger, and says that two are needed', async () => {
      const { canvas, all } = await prepareState();
      expect(getComputedStyle(canvas()).touchAction).to.equal('pan-x pan-y');
      const [ground] = all('.ground');
      expect(ground!.classList.contains('leaflet-grab')).to.be.true;
      ground!.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
      expect(ground!.classList.contains('leaflet-grab')).to.be.false;
      const touch = new Touch({ identifier: 1, target: canvas() });
      canvas().dispatchEvent(new TouchEvent('touchmove', { touches: [touch], bubbles: true }));
      await waitUntil(() => all('.hint')[0]?.textContent === 'Zum Bewegen der Karte zwei Finger nehmen', 'a hint');
    });

    it('does not glide where a visitor wants no motion', async () => {
      await withMedia({ reducedMotion: 'reduce' }, async () => {
        const { press, canvas } = await prepareState();
        const pane = canvas().querySelector<HTMLElement>('.leaflet-map-pane')!;
        const before = pane.style.transform;
        press('Nach Osten');
        expect(pane.style.transform).not.to.equal(before);
        const after = pane.style.transform;
        await allTurns();
        expect(pane.style.transform).to.equal(after);
      });
    });
  });

  describe('ground', () => {
    const ask = 'Kartenbilder laden';
    const end = 'Kartenbilder nicht mehr laden';

    it('is an outline without any request, until a visitor agrees to one', async () => {
      const server = serveTiles(endpoint, BKG);
      const { path, part, tiles, control, rest } = await prepareState();
      expect(path('land')).to.match(/^M/);
      expect(part('attribution')?.textContent).to.contain('© GeoBasis-DE / BKG 2017 (Daten verändert)');
      expect(part('consent')?.textContent).to.contain('Bundesamt für Kartographie und Geodäsie');
      expect(part('consent')?.textContent).to.contain('IP-Adresse');
      expect(control(ask)).to.exist;
      await rest();
      expect(tiles()).to.deep.equal([]);
      expect(server.asked()).to.deep.equal([]);
    });

    it('is made of pictures after consent, and of none when that is taken back', async () => {
      const server = serveTiles(endpoint, BKG);
      const { press, part, all, tiles, path, control, focused, rest } = await prepareState();
      press(ask);
      // All of them: one that is still on its way would count as asked for after consent was taken back.
      const loaded = () => all('.leaflet-tile-loaded').length;
      await waitUntil(() => loaded() > 0 && loaded() === tiles().length, 'pictures are there');
      await waitUntil(() => all('.stage.pictured').length > 0, 'the outline gives way');
      expect(server.asked()[0]).to.match(/_raster_grau\/default\/GLOBAL_WEBMERCATOR\/1\d\/\d+\/\d+\.png$/);
      expect(part('attribution')?.textContent).to.match(/© GeoBasis-DE \/ BKG \(20\d\d\)\s*CC BY 4\.0/);
      expect(focused(), 'what came in place of the question').to.equal(control(end));
      press(end);
      await waitUntil(() => tiles().length === 0, 'pictures are gone');
      const before = server.asked().length;
      press('Verkleinern');
      await rest();
      expect(server.asked().length).to.equal(before);
      expect(path('land')).to.match(/^M/);
      expect(focused()).to.equal(control(ask));
    });

    it('names levels with two digits where the server does so', async () => {
      const server = serveTiles(endpoint, BKG);
      await prepareState({ consent: 'granted', center: '51 10', zoom: '6' });
      await waitUntil(() => server.asked().length > 0, 'pictures are asked for');
      expect(server.asked().every((url) => url.includes('/GLOBAL_WEBMERCATOR/06/'))).to.be.true;
    });

    it('leaves no picture behind that a policy could forbid', async () => {
      serveTiles(endpoint, BKG);
      const { tiles, element } = await prepareState({ consent: 'granted' });
      await waitUntil(() => tiles().length > 0, 'pictures are asked for');
      const before = tiles();
      element.revokeConsent();
      await waitUntil(() => tiles().length === 0, 'pictures are gone');
      expect(before.map((tile) => tile.getAttribute('src'))).to.deep.equal(before.map(() => null));
    });

    it('needs no consent from the page’s own server', async () => {
      const server = serveTiles(endpoint, '/kacheln/*');
      const { part, all } = await prepareState({ tiles: '/kacheln/{z}/{x}/{y}.png', attribution: '© Stadt Essen' });
      await waitUntil(() => all('.leaflet-tile-loaded').length > 0, 'pictures are there');
      expect(server.asked()[0]).to.match(/\/kacheln\/\d+\/\d+\/\d+\.png$/);
      expect(part('consent')).to.equal(undefined);
      expect(part('attribution')?.textContent).to.contain('© Stadt Essen');
    });

    it('stays an outline where the page wants no pictures, and where its template is none', async () => {
      const { part } = await prepareState({ tiles: 'none' });
      expect(part('consent')).to.equal(undefined);
      expect(heard.lines).to.deep.equal([]);
      await prepareState({ tiles: 'https://tiles.example/' });
      await waitUntil(() => heard.lines.length > 0, 'the developer is told');
      expect(heard.lines[0]?.text).to.contain('tiles="https://tiles.example/" is neither a preset nor a template');
    });

    it('shows the outline as long as no picture has arrived', async () => {
      endpoint.refuse('/nirgends/*');
      const { all, rest } = await prepareState({ tiles: '/nirgends/{z}/{x}/{y}.png' });
      await waitUntil(() => endpoint.requests.some(({ url }) => url.includes('/nirgends/')), 'pictures are asked for');
      await rest();
      expect(all('.stage.pictured')).to.deep.equal([]);
    });

    it('is fitted to the boundary of the municipality', async () => {
      endpoint.serve('/grenze.geojson', { type: 'Feature', geometry: square(6.8, 51.3, 7.3, 51.6), properties: {} });
      const { path, names, part } = await prepareState({ boundary: '/grenze.geojson' });
      await waitUntil(() => path('boundary'), 'the boundary is drawn');
      const box = part('map')!.querySelector('path.boundary')!.getBoundingClientRect();
      const stage = part('map')!.querySelector('.stage')!.getBoundingClientRect();
      expect(box.height).to.be.within(stage.height / 3, stage.height);
      expect(box.top).to.be.greaterThan(stage.top);
      expect(names().length).to.be.greaterThan(0);
    });

    const faults: Record<string, [body: object | string, said: string]> = {
      'a broken document': ['{\n  "type": "Polygon",\n  "coordinates": [[1, 2}\n', 'line 3: expected ","'],
      'a broken point': [
        { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [[[7, 51], [7, 'x'], [8, 52], [7, 51]]] } }] }, // prettier-ignore
        'features[0].geometry.coordinates[0][1]: expected [longitude, latitude] in degrees, received [7,"x"]',
      ],
      'another kind of document': [{ type: 'Topology', arcs: [] }, 'TopoJSON has to be converted'],
      'an empty one': [{ type: 'FeatureCollection', features: [] }, 'the document has no polygon'],
    };
    for (const [name, [body, said]] of Object.entries(faults)) {
      it(`goes on without a boundary where that is ${name}, and says so to the developer`, async () => {
        endpoint.serve('/fehler.geojson', body);
        const { names, element } = await prepareState({ boundary: '/fehler.geojson' });
        await waitUntil(() => heard.lines.length > 0, 'the developer is told');
        const [problem] = element.problems;
        expect(problem?.url).to.equal(new URL('/fehler.geojson', location.href).href);
        expect(`${problem?.path}: ${problem?.message}`).to.contain(said);
        // Those of a boundary that is no longer there go with it.
        element.boundary = undefined;
        await waitUntil(() => element.problems.length === 0, 'the problem goes');
        expect(heard.lines[0]?.text).to.contain('boundary="/fehler.geojson"').and.to.contain(said);
        expect(names()).to.have.length(3);
      });
    }

    it('begins where the page wants it', async () => {
      const { path, names } = await prepareState({ center: '51.4936, 7.0069', zoom: '16' });
      await nextFrame();
      expect(path('land')).to.match(/^M/);
      expect(names()).to.deep.equal([NAMES.north]);
    });
  });

  describe('colours', () => {
    /** Red, green and blue of a colour in any notation, each 0 to 255. */
    const rgb = (colour: string): readonly number[] => {
      const paint = new OffscreenCanvas(1, 1).getContext('2d')!;
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      return [...paint.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const fill = (parts: { all: (selector: string) => Element[] }, name: string) =>
      getComputedStyle(parts.all(`path.${name}`)[0]!).fill;

    it('of the pins, of their edges and of the boundary are the accent’s', async () => {
      const { element, pin } = await prepareState();
      for (const [accent, strongest] of [
        ['#b3261e', 0],
        ['#0a6b2d', 1],
        ['#f7b500', 0],
      ] as const) {
        element.style.setProperty('--verbund-accent', accent);
        const { backgroundColor, boxShadow, color } = getComputedStyle(pin(NAMES.north)!);
        for (const colour of [backgroundColor, /^\w+\([^)]*\)/.exec(boxShadow)?.[0] ?? '']) {
          const parts = rgb(colour);
          expect(parts.indexOf(Math.max(...parts)), `${accent}: ${colour}`).to.equal(strongest);
        }
        expect(color).to.equal('rgb(255, 255, 255)');
      }
    });

    it('take no neighbour for the sea: the ground is one on both sides of the border', async () => {
      const parts = await prepareState();
      expect(fill(parts, 'land')).to.equal('none');
      expect(getComputedStyle(parts.all('.stage')[0]!).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
    });

    it('of the boundary leave pictures as they are', async () => {
      endpoint.serve('/grenze.json', square(6.9, 51.4, 7.1, 51.5));
      serveTiles(endpoint, '/kacheln/*');
      const parts = await prepareState({ boundary: '/grenze.json', tiles: 'none' });
      await waitUntil(() => parts.path('boundary'), 'the boundary is drawn');
      expect(fill(parts, 'boundary')).to.not.equal('none');
      parts.element.tiles = '/kacheln/{z}/{x}/{y}.png';
      await waitUntil(() => parts.all('.stage.pictured').length > 0, 'pictures are there');
      expect(fill(parts, 'boundary')).to.equal('none');
    });

    it('are those of the visitor where they are forced: surface, lines, letters', async () => {
      await withMedia({ forcedColors: 'active', colorScheme: 'dark' }, async () => {
        const parts = await prepareState();
        await nextFrame();
        const probe = document.createElement('i');
        probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
        document.body.append(probe);
        const style = getComputedStyle(probe);
        const [ink, canvas] = [style.color, style.backgroundColor];
        probe.remove();
        expect(getComputedStyle(parts.all('.stage')[0]!).backgroundColor).to.equal(canvas);
        expect(getComputedStyle(parts.all('path.land')[0]!).stroke).to.equal(ink);
        expect(fill(parts, 'land')).to.equal('none');
        for (const pin of parts.pins()) expect(getComputedStyle(pin).color, pin.className).to.equal(ink);
      });
    });

    it('of the boundary stay dark over pictures, which nobody can force', async () => {
      endpoint.serve('/grenze.json', square(6.9, 51.4, 7.1, 51.5));
      serveTiles(endpoint, '/kacheln/*');
      await withMedia({ forcedColors: 'active', colorScheme: 'dark' }, async () => {
        const parts = await prepareState({ boundary: '/grenze.json', tiles: '/kacheln/{z}/{x}/{y}.png' });
        await waitUntil(() => parts.path('boundary') && parts.all('.stage.pictured').length > 0, 'all is drawn');
        expect(getComputedStyle(parts.all('path.boundary')[0]!).stroke).to.equal('rgb(0, 0, 0)');
      });
    });
  });

  describe('for everybody', () => {
    const states: Record<string, () => ReturnType<typeof prepareState>> = {
      'a question': () => prepareState(),
      pictures: async () => {
        serveTiles(endpoint, BKG);
        const parts = await prepareState();
        parts.press('Kartenbilder laden');
        await waitUntil(() => parts.all('.stage.pictured').length > 0, 'pictures are there');
        return parts;
      },
      'names of a place': async () => {
        const parts = await prepareState();
        parts.pin(NAMES.two)?.click();
        await waitUntil(() => parts.all('.here li').length > 0, 'names are shown');
        return parts;
      },
    };
    for (const [name, reach] of Object.entries(states)) {
      it(`axe finds nothing in a map with ${name}: light, dark, forced colours, Arabic`, async () => {
        const { element, map, frame } = await reach();
        expect(await axeViolations(map()), 'light').to.deep.equal([]);
        element.lang = 'ar';
        await waitUntil(() => frame()?.lang === 'ar', 'it is in Arabic');
        expect(await axeViolations(map()), 'Arabic').to.deep.equal([]);
        await withMedia({ forcedColors: 'active' }, async () => {
          await nextFrame();
          expect(await axeViolations(map()), 'forced colours').to.deep.equal([]);
        });
        element.theme = 'dark';
        await element.updateComplete;
        expect(await axeViolations(map()), 'dark').to.deep.equal([]);
      });
    }

    it('says what it is, and that the list has it all', async () => {
      await prepareState();
      expect(await ariaSnapshot('verbund-directory .map')).to.equal(
        `- region "Karte":
  - group "Kartenbilder eines anderen Anbieters":
    - paragraph: "Um Straßen und Orte zu zeigen, lädt die Karte Bilder von einem anderen Anbieter: Bundesamt für Kartographie und Geodäsie. Er erfährt dabei Ihre IP-Adresse und welchen Ausschnitt Sie ansehen."
    - button "Kartenbilder laden"
  - group "Orte auf der Karte. Alle Einträge stehen auch in der Liste.":
    - button "${NAMES.north}"
    - button "${NAMES.rough}"
    - button "${NAMES.two}"
  - group "Karte bewegen":
    - button "Vergrößern"
    - button "Verkleinern"
    - button "Alle zeigen"
    - button "Nach Norden"
    - button "Nach Westen"
    - button "Nach Osten"
    - button "Nach Süden"
  - status: 1 Eintrag ohne Ort steht nur in der Liste.
  - paragraph: © GeoBasis-DE / BKG 2017 (Daten verändert)`,
      );
    });

    it('says the same in Arabic', async () => {
      const { element, frame, pin } = await prepareState();
      element.lang = 'ar';
      await waitUntil(() => frame()?.dir === 'rtl' && !pin(NAMES.two), 'it is in Arabic');
      expect(await ariaSnapshot('verbund-directory .map')).to.equal(
        `- region "الخريطة":
  - group "صور خرائط من مزوّد آخر":
    - paragraph: "لعرض الشوارع والأماكن، تُحمّل الخريطة صورًا من مزوّد آخر: Bundesamt für Kartographie und Geodäsie. ويعرف هذا المزوّد عندئذٍ عنوان IP الخاص بكم والجزء الذي تشاهدونه من الخريطة."
    - button "تحميل صور الخريطة"
  - group "أماكن على الخريطة. جميع المدخلات موجودة أيضًا في القائمة.":
    - button "Anatolischer Kulturverein Altenessen, Altenessen"
    - button "Zuhause in der Fremde, Stoppenberg, موقع تقريبي"
    - button "2 جمعيتان هنا"
  - group "تحريك الخريطة":
    - button "تكبير"
    - button "تصغير"
    - button "عرض الكل"
    - button "نحو الشمال"
    - button "نحو الغرب"
    - button "نحو الشرق"
    - button "نحو الجنوب"
  - status: يوجد مدخل واحد بلا مكان، وهو في القائمة فقط.
  - paragraph: © GeoBasis-DE / BKG 2017 (Daten verändert)`,
      );
    });

    it('is never higher than the window, and fits 320 pixels', async () => {
      await withWidth(320, async () => {
        const { map } = await prepareState();
        expect(map().querySelector('.stage')!.clientHeight).to.be.at.most(innerHeight * 0.8);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    });

    it('keeps west on the left where one reads from right to left', async () => {
      const { element, frame, centre, canvas } = await prepareState();
      element.lang = 'ar';
      await waitUntil(() => frame()?.dir === 'rtl', 'it reads from right to left');
      const west = element.renderRoot.querySelector('[data-act=west]')!;
      expect(centre(west)[0]).to.be.lessThan(centre(canvas())[0]);
    });
  });

  describe('life', () => {
    it('goes to what is found elsewhere instead of staying empty', async () => {
      const { search, names } = await prepareState({ center: '51.4936 7.0069', zoom: '16' });
      await search('ostwind');
      await waitUntil(() => names().includes('Ostwind e. V., Stadtkern'), 'it is seen');
    });

    it('leaves with the widget and comes back with it', async () => {
      const { element, pins, press, places } = await prepareState();
      const parent = element.parentElement!;
      element.remove();
      expect(pins()).to.deep.equal([]);
      parent.append(element);
      await waitUntil(() => pins().length === 3, 'pins are drawn again');
      const before = places().join();
      press('Vergrößern');
      await waitUntil(() => places().join() !== before, 'it can be used');
    });

    it('stays when it is moved in the page while it is set up, and leaves no listeners behind', async () => {
      const listeners = countListeners();
      try {
        const { element, pins, canvas } = await prepareState();
        const before = listeners.count(canvas());
        expect(before).to.be.greaterThan(5);
        const parent = element.parentElement!;
        const move = async (pause: () => Promise<unknown>) => {
          parent.prepend(document.createElement('i'));
          parent.append(element);
          await pause();
        };
        const pauses = [() => nextFrame(), () => element.updateComplete, () => Promise.resolve(), () => aTimeout(30)];
        for (const pause of [...pauses, ...pauses, ...pauses]) await move(pause);
        for (const pause of [() => aTimeout(500), nextFrame]) await move(pause);
        await waitUntil(() => pins().length === 3, 'pins are drawn again');
        await aTimeout(100);
        expect(heard.lines).to.deep.equal([]);
        expect(pins()).to.have.length(3);
        expect(listeners.count(canvas())).to.equal(before);
        element.remove();
        expect(listeners.count(canvas())).to.be.lessThan(before);
      } finally {
        listeners.restore();
      }
    });

    it('gives way to a kind sentence where it cannot be drawn, and the list is whole', async () => {
      const { ResizeObserver } = globalThis;
      Object.assign(globalThis, { ResizeObserver: undefined });
      try {
        const { element, text, titles } = await prepareReadyDirectory({ view: 'map list' });
        element.scrollIntoView();
        await waitUntil(() => text().includes('Die Karte kann hier gerade nicht gezeigt werden'), 'a sentence');
        expect(titles()).to.have.length(5);
        await waitUntil(() => heard.lines.length > 0, 'the developer is told');
        expect(heard.lines[0]?.text).to.contain('the map cannot be drawn');
      } finally {
        Object.assign(globalThis, { ResizeObserver });
      }
    });
  });
});
