/** What the simulated network does to the demo's data. `normal` is no simulation at all. */
export const WEATHERS = ['normal', 'slow', 'offline', '404', '500', 'html', 'empty', 'faulty', 'many'] as const;

export type Weather = (typeof WEATHERS)[number];

/** `normal` for any word that is no weather. */
export const weatherNamed = (name: string): Weather => WEATHERS.find((weather) => weather === name) ?? 'normal';
