import { nextFrame } from '@open-wc/testing';

/**
 * Resolves when all that is under way without a server has had its turn: promises, observers, two frames, and the tasks that these have
 * set. What has not happened by then is not going to.
 */
export async function allTurns(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Resolves when everybody who watches whether an element is in sight has been told. */
export async function whenSightIsTold(element: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await allTurns();
}
