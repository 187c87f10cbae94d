import { wallClock } from '../../../models/time/time.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-22T18:00:00+01:00`: an instant as the clock of a zone shows it. */
export function isoWithOffset(instant: number, timeZone: string): string {
  const wall = wallClock(instant, timeZone);
  const minutes = Math.round((wall - instant) / 60_000);
  const away = Math.abs(minutes);
  const iso = new Date(wall).toISOString().slice(0, 19);
  return `${iso}${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
