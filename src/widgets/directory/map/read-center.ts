/**
 * `"51.45 7.01"`, `"51.45, 7.01"`: latitude and longitude in degrees; `undefined` for what is not.
 */
export function readCenter(text: string | undefined): { lat: number; lon: number } | undefined {
  const [lat = Number.NaN, lon = Number.NaN, ...more] = (text?.trim() ?? '').split(/[\s,;]+/).map(Number);
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && more.length === 0 ? { lat, lon } : undefined;
}
