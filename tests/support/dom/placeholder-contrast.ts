/** The contrast ratios (WCAG 2.2) of what stands in empty fields, over the surface of their element. */
export function placeholderContrasts(element: Element, fields: readonly Element[]): number[] {
  const paint = new OffscreenCanvas(1, 1).getContext('2d');
  if (!paint) throw new Error('there is no canvas');
  /** How bright this is over that, 0 to 1. */
  const brightness = (...layers: string[]) => {
    for (const layer of layers) {
      paint.fillStyle = layer;
      paint.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const surface = getComputedStyle(element).backgroundColor;
  return fields.map((field) => {
    const words = brightness(surface, getComputedStyle(field, '::placeholder').color);
    const [low = 0, high = 0] = [words, brightness(surface)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  });
}
