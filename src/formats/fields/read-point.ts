import type { Geo } from '../../models/parts/geo.js';

/** Degrees as a number, or as text with a point or a decimal comma: `7,44`, `52.27°`. */
export function readDegrees(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return /^[+-]?\d+(\.\d+)?\s*°?$/.test(text) ? Number.parseFloat(text) : undefined;
}

/**
 * A point of two numbers that can be one. Null Island is what software writes that does not know
 * the place.
 */
export function readPoint(lat: unknown, lon: unknown): Geo | undefined {
  if (typeof lat !== 'number' || typeof lon !== 'number' || (lat === 0 && lon === 0)) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}
