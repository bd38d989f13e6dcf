import { type Box, plainBox } from './box.ts';
import { all, has, lastButton, visible, visibleElements } from './find.ts';
import { dialog, type Ladder, type Match } from './registry.ts';
import type { LinkedinRegistry } from './selectors/linkedin.ts';

const sizeOf = (element: HTMLElement): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** The largest field: the form's selects and one-line inputs are not what is being written. */
const largest = (fields: readonly Match[]): Match | undefined =>
  fields.reduce<Match | undefined>(
    (best, one) => (!best || sizeOf(one.element) > sizeOf(best.element) ? one : best),
    undefined,
  );

/** The buttons named, else, in a language we do not know, the last one behind the editor. */
export function buttonsOf(
  root: Element,
  editor: Element,
  ...named: readonly Ladder[]
): readonly HTMLElement[] {
  const found = named.flatMap((ladder) => visibleElements(root, ladder));
  const last = found.length > 0 ? undefined : lastButton(root, editor);
  return last ? [last] : found;
}

interface Where {
  readonly page: Document;
  /** The document and the shadow roots in which dialogs may stand. */
  readonly roots: readonly ParentNode[];
  readonly isPrivate: (element: Element) => boolean;
}

/** A form on a route of its own, of unknown markup: the largest field of the topmost dialog, else of the page. */
export function formBox(
  surface: 'reference' | 'profile',
  { page, roots, isPrivate }: Where,
  { ladders }: LinkedinRegistry,
): Box | undefined {
  const dialogs = roots.flatMap((root) => visibleElements(root, dialog));
  const innermost = dialogs.filter((one) => !dialogs.some((other) => other !== one && one.contains(other)));
  const root =
    innermost.findLast((one) => has(one, ladders.formField)) ?? page.querySelector<HTMLElement>('main');
  const field =
    root &&
    largest(all(root, ladders.formField).filter(({ element }) => visible(element) && !isPrivate(element)));
  if (!field) return undefined;
  return {
    ...plainBox('linkedin', surface, field, root),
    submits: () => buttonsOf(root, field.element, ladders.formSubmit),
  };
}
