import type { JSX } from 'preact';

/** Postcheck's own mark: a speech bubble that carries a tick. The same drawing as the toolbar icon. */
export function Mark({ size }: { readonly size: number }): JSX.Element {
  return <img class="mark" src="/icon/mark.svg" width={size} height={size} alt="" />;
}
