import { ancestors } from './follow.ts';

export type Theme = 'light' | 'dark';

/** `rgb(r, g, b)` or `rgba(r, g, b, a)`, as computed styles give sRGB colours. */
const rgb = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/;

/** Whether a computed colour is dark; `undefined` when it is see-through or in a form we do not read. */
export function isDark(colour: string): boolean | undefined {
  const [, red, green, blue, alpha = '1'] = rgb.exec(colour) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return undefined;
  return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) < 128;
}

/** The theme the site shows around `element`: its own dark mode counts, not the computer's. */
export function themeAround(element: Element): Theme {
  for (const one of [element, ...ancestors(element)]) {
    const dark = isDark(getComputedStyle(one).backgroundColor);
    if (dark !== undefined) return dark ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const canvasFollows = scheme.includes('dark');
  const prefersDark = !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return canvasFollows && prefersDark ? 'dark' : 'light';
}
