/** A map that holds only so much: what was not used for the longest time leaves first. */
export class BoundedCache<T> {
  readonly #entries = new Map<string, { value: T; size: number }>();
  #size = 0;

  /**
   * @param mostEntries how many values it holds
   * @param mostSize how large they are together, in the measure of `set`
   */
  constructor(
    private readonly mostEntries: number,
    private readonly mostSize: number,
  ) {}

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A map keeps the order in which keys were added: the last is the one that was used last.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value, unless it alone is larger than all that may be kept. */
  set(key: string, value: T, size: number): void {
    this.#remove(key);
    if (size > this.mostSize) return;
    this.#entries.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.mostEntries && this.#size <= this.mostSize) break;
      this.#remove(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }

  #remove(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}
