import type { ComplexAttributeConverter } from 'lit';

/**
 * An enumerated attribute: a value that is not known counts as the default, as for native elements.
 */
export const oneOf = <V extends string>(values: readonly [V, ...V[]]): ComplexAttributeConverter<V> => ({
  fromAttribute: (value) => values.find((known) => known === value?.trim().toLowerCase()) ?? values[0],
});

/** A number of at least `min`; anything else counts as `fallback`. */
export const numberFrom = <F extends number | undefined>(
  min: number,
  max: number,
  fallback: F,
): ComplexAttributeConverter<number | F> => ({
  fromAttribute: (value) => {
    const n = value?.trim() ? Number(value) : Number.NaN;
    return Number.isFinite(n) && n >= min ? Math.min(Math.trunc(n), max) : fallback;
  },
});

/** Tokens separated by white space, as in `class`. */
export const tokensOf = (value: string): string[] => value.toLowerCase().split(/\s+/).filter(Boolean);
