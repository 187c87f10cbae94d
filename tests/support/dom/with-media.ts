import { emulateMedia, setViewport } from '@web/test-runner-commands';

/** What a visitor's device asks for; each left out means the ordinary screen. */
export interface VisitorMedia {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** Runs a step under other media features and goes back to the ordinary screen, also when the step throws. */
export async function withMedia(media: VisitorMedia, step: () => unknown): Promise<void> {
  await emulateMedia(media);
  try {
    await step();
  } finally {
    await emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' });
  }
}

/** Runs a step in a window `width` CSS pixels wide and goes back to 800 × 600, also when the step throws. */
export async function withWidth(width: number, step: () => unknown): Promise<void> {
  await setViewport({ width, height: 600 });
  try {
    await step();
  } finally {
    await setViewport({ width: 800, height: 600 });
  }
}
