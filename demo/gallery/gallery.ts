import { weatherNamed } from '../weather/weather.js';
import { setWeather } from '../weather/set-weather.js';
import { startCopying } from './copying.js';
import { EventStrip } from './event-strip.js';
import { ExampleSwitches } from './example-switches.js';
import { readSettings, settingOf, writeSettings } from './settings.js';
import { snippetOf } from './snippet.js';

/** What the gallery needs of a widget. */
type Widget = HTMLElement & { reload?: () => Promise<void> };

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const form = byId('switches') as HTMLFormElement;
const status = byId('status');
const strip = new EventStrip(byId('events'));
const TAGS = 'verbund-news, verbund-directory, verbund-social';
const widgets = [...document.querySelectorAll<Widget>(TAGS)];
/** Examples that show a language keep it. */
const multilingual = widgets.filter((widget) => !widget.hasAttribute('lang'));
/** The tags as they are written, taken before the widgets run, which also reflect what they were set to. */
const written = new Map<Element, Element>(widgets.map((widget) => [widget, widget.cloneNode(false) as Element]));

/** Below each example a fold with its code. */
function addCode(): void {
  const { content } = byId('code') as HTMLTemplateElement;
  for (const section of document.querySelectorAll('main > section[id]')) {
    const fold = content.cloneNode(true) as DocumentFragment;
    const code = fold.querySelector('code') as HTMLElement;
    code.id = `code-${section.id}`;
    (fold.querySelector('.copy') as HTMLElement).dataset.copy = code.id;
    (fold.querySelector('summary > span') as HTMLElement).textContent =
      `: ${section.querySelector('h2')?.textContent ?? ''}`;
    section.append(fold);
    showCode(section);
  }
}

function showCode(section: Element): void {
  const tags = [...section.querySelectorAll(TAGS)].flatMap((widget) => written.get(widget) ?? []);
  (section.querySelector('.code code') as HTMLElement).textContent = tags.map(snippetOf).join('\n\n');
}

/** The switches of single examples. */
function addSwitches(): void {
  const template = byId('directory-switches') as HTMLTemplateElement;
  for (const empty of document.querySelectorAll<HTMLFormElement>('.switches')) {
    new ExampleSwitches(empty, template).follow(written, showCode);
  }
}

function applyLook(): void {
  const language = settingOf(form, 'lang');
  for (const widget of multilingual) {
    if (language === 'de') widget.removeAttribute('lang');
    else widget.lang = language;
  }
  document.documentElement.dataset.theme = settingOf(form, 'theme');
  document.documentElement.dataset.width = settingOf(form, 'width');
}

async function applyWeather(): Promise<void> {
  try {
    await setWeather(weatherNamed(settingOf(form, 'network')));
  } catch {
    status.textContent = 'Das Netzwetter braucht https oder localhost und einen Browser, der Service Worker zulässt.';
  }
}

async function change(event: Event): Promise<void> {
  writeSettings(form);
  applyLook();
  if ((event.target as HTMLSelectElement).name !== 'network') return;
  await applyWeather();
  strip.restart();
  for (const widget of widgets) void widget.reload?.();
}

/** Open beside the page on a desktop, a fold on a phone. */
function followWidth(fold: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 56rem)');
  const follow = () => (fold.open = wide.matches);
  wide.addEventListener('change', follow);
  follow();
}

/** Escape and a click elsewhere close the list of events. */
function closeLightly(fold: HTMLDetailsElement): void {
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(fold)) fold.open = false;
  });
  fold.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
}

readSettings(form);
applyLook();
addCode();
addSwitches();
startCopying(status);
followWidth(byId('bar') as HTMLDetailsElement);
closeLightly(byId('events') as HTMLDetailsElement);
form.addEventListener('change', (event) => void change(event));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  location.reload();
});
await applyWeather();
await import('../verbund.js');
