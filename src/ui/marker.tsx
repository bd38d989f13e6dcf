import type { ComponentType, JSX } from 'preact';
import { say } from '../words/say.ts';
import { Broken, Bubble, Diamond, Octagon, Pause, Tick } from './icons.tsx';
import type { MarkerState } from './model.ts';
import { trusted } from './trusted.ts';

const shapes: Readonly<Record<MarkerState['kind'], ComponentType>> = {
  clear: Tick,
  advice: Bubble,
  'to-check': Diamond,
  held: Octagon,
  'not-checked': Broken,
  paused: Pause,
};

export function markerText(state: MarkerState): string {
  switch (state.kind) {
    case 'clear':
      return say('marker.clear');
    case 'advice':
      return say('marker.advice', { count: state.count });
    case 'to-check':
      return say('marker.toCheck', { count: state.count });
    case 'held':
      return say('marker.held');
    case 'not-checked':
      return say('marker.notChecked');
    case 'paused':
      return say('marker.paused');
  }
}

interface MarkerProps {
  readonly state: MarkerState;
  readonly expanded: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** The small sign at the box. When there is nothing to say only its tick is seen, faintly. */
export function Marker({ state, expanded, onPress }: MarkerProps): JSX.Element {
  const Shape = shapes[state.kind];
  return (
    <button
      type="button"
      class={`marker marker-${state.kind}`}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      // A mouse press must not take the caret out of the draft.
      onMouseDown={(event) => event.preventDefault()}
      onClick={trusted(onPress)}
    >
      <Shape />
      <span class="unseen">{say('name')}: </span>
      <span class="marker-text">{markerText(state)}</span>
    </button>
  );
}
