/**
 * Samples of real data live in a folder `shared` beside the project and are not part of it. Tests over them skip
 * themselves where it is missing: `before(async function () { if (!(await hasSharedData())) this.skip(); })`.
 */
export async function hasSharedData(): Promise<boolean> {
  return (await fetch('/shared/data/', { method: 'HEAD' })).ok;
}

/** Names in a folder of the samples, folders with a trailing slash, e.g. `listSharedData('feeds')`. */
export async function listSharedData(folder: string): Promise<string[]> {
  const response = await fetch(`/shared/data/${folder}/`);
  if (!response.ok) throw new Error(`/shared/data/${folder}/ answered ${response.status}`);
  return (await response.json()) as string[];
}

/** Text of one sample, e.g. `readSharedData('feeds/x.json')`. */
export async function readSharedData(path: string): Promise<string> {
  const response = await fetch(`/shared/data/${path}`);
  if (!response.ok) throw new Error(`/shared/data/${path} answered ${response.status}`);
  return response.text();
}
