/** "#005eb8": what a pack may call its colour. */
export const colourPattern = /^#[0-9a-f]{6}$/i;

/** WCAG 2's relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far white text stands out on a colour, 1 to 21. */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

/** White text of any size can be read on it (WCAG 2 AA). */
export const carriesWhite = (colour: string): boolean =>
  colourPattern.test(colour) && contrastWithWhite(colour) >= 4.5;
