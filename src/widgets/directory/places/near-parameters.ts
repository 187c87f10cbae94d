import type { Near } from '../facets/directory-choice.js';

/** What visitors choose from, in kilometres. */
export const RADII = [5, 10, 25, 50, 100] as const;
/** The radius before a visitor chooses one. */
export const USUAL_RADIUS = 10;

/**
 * A place as parameters of a URL: `place=Rheine&near=52.26,7.47&radius=10`. Where the visitor is,
 * is not written: URLs are kept in histories and passed on.
 */
export function nearToParameters(near: Near | undefined): URLSearchParams {
  const parameters = new URLSearchParams();
  if (!near || near.own) return parameters;
  parameters.set('place', near.label);
  parameters.set('near', [near.lat, near.lon].map((degrees) => String(Math.round(degrees * 1000) / 1000)).join());
  parameters.set('radius', String(near.radius));
  return parameters;
}

const POINT = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/;

/** The place that parameters of a URL ask for; `undefined` where they are not whole. */
export function nearFromParameters(parameters: URLSearchParams): Near | undefined {
  const [, lat, lon] = POINT.exec(parameters.get('near') ?? '') ?? [];
  const label = parameters.get('place')?.trim().slice(0, 100);
  if (!lat || !lon || !label || Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180) return undefined;
  const asked = Number(parameters.get('radius') ?? USUAL_RADIUS);
  const radius = RADII.find((known) => known >= asked) ?? (asked > 100 ? 100 : USUAL_RADIUS);
  return { label, lat: Number(lat), lon: Number(lon), radius };
}
