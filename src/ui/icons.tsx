import type { ComponentChildren, JSX } from 'preact';

/**
 * One shape for each thing to tell, so that none is told by colour alone: a tick, a speech bubble, a diamond,
 * a flat hand's octagon, a broken circle. Drawn on a 16 px grid in the colour of the text.
 */
const icon = (children: ComponentChildren) => (): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const Tick = icon(<path {...line} d="M3 8.5 6.5 12 13 4.5" />);

export const Bubble = icon(
  <>
    <path
      {...line}
      d="M3.5 2.5h9a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H8L4.5 13.5v-3h-1A1.5 1.5 0 0 1 2 9V4a1.5 1.5 0 0 1 1.5-1.5Z"
    />
    <path {...line} d="M8 5.2v2.6" />
  </>,
);

export const Diamond = icon(
  <>
    <path {...line} d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
    <path {...line} d="M8 5.2v3M8 10.7v.1" />
  </>,
);

export const Octagon = icon(
  <>
    <path {...line} d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3Z" />
    <path {...line} d="M6.2 5.5v5M9.8 5.5v5" />
  </>,
);

export const Broken = icon(
  <>
    <circle {...line} cx="8" cy="8" r="6" stroke-dasharray="2.6 2.6" />
    <path {...line} d="M8 4.9v3.4M8 10.9v.1" />
  </>,
);

export const Pause = icon(<path {...line} d="M5.5 3.5v9M10.5 3.5v9" />);
export const Cross = icon(<path {...line} d="m3.5 3.5 9 9m0-9-9 9" />);
export const Back = icon(<path {...line} d="M10 3 5 8l5 5" />);
export const Forward = icon(<path {...line} d="m6 3 5 5-5 5" />);
export const Down = icon(<path {...line} d="m3 6 5 5 5-5" />);
