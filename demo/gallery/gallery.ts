import { weatherNamed } from '../weather/weather.js';
import { setWeather } from '../weather/set-weather.js';
import { addCode, showCode, TAGS, takeTags } from './code-fold.js';
import { startCopying } from './copying.js';
import { EventStrip } from './event-strip.js';
import { ExampleSwitches } from './example-switches.js';
import { readSettings, settingOf, writeSettings } from './settings.js';

/** What the gallery needs of a widget. */
type Widget = HTMLElement & { reload?: () => Promise<void> };

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const form = byId('switches') as HTMLFormElement;
const status = byId('status');
const strip = new EventStrip(byId('events'));
const widgets = [...document.querySelectorAll<Widget>(TAGS)];
/** Examples that show a language keep it. */
const multilingual = widgets.filter((widget) => !widget.hasAttribute('lang'));
const written = takeTags(widgets);

/** The switches of single examples. */
function addSwitches(): void {
  for (const empty of document.querySelectorAll<HTMLFormElement>('.switches')) {
    const template = byId(empty.dataset.switches ?? 'directory-switches') as HTMLTemplateElement;
    new ExampleSwitches(empty, template).follow(written, (section) => {
      showCode(section, written);
    });
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
addCode(document.querySelectorAll('main > section[id]'), written);
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
