import type { Weather } from './weather.js';

let current: Weather = 'normal';
let started: Promise<void> | undefined;

/** The service worker is asked for with the first weather that needs it, so that an ordinary visit has none. */
async function start(): Promise<void> {
  const [{ network }, { weatherHandlers }] = await Promise.all([import('virtual:msw'), import('./handlers.js')]);
  network.configure({ handlers: weatherHandlers(() => current), onUnhandledFrame: 'bypass' });
  await network.enable();
}

/** The network that answers from now on. Rejects where the browser allows no service worker (http, private mode). */
export async function setWeather(weather: Weather): Promise<void> {
  current = weather;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => current !== 'offline' });
  if (weather === 'normal') return;
  started ??= start();
  await started;
}
