import { type Box, plainBox, type SiteAdapter, type SiteModule } from './box.ts';
import { all, climb, closest, elements, has, lastButton, visible, visibleElements } from './find.ts';
import { dialog, type Match, messagePaths } from './registry.ts';
import { genericRegistry } from './selectors/generic.ts';

type Known = typeof genericRegistry;

const isBody = (element: Element): boolean => element.tagName === 'BODY';

/** The whole of an editor, where the element is something editable within it. */
function outermost(editor: Match): Match {
  let { element } = editor;
  while (element.isContentEditable && element.parentElement?.isContentEditable) {
    element = element.parentElement;
  }
  return { ...editor, element };
}

/** The dialog or form, else what holds the editor together with a button to publish. */
function rootOf(editor: Element, { ladders }: Known): Element {
  const around =
    closest(editor, dialog) ??
    closest(editor, ladders.form) ??
    climb(editor, (one) => has(one, ladders.submit), isBody);
  if (!around) return editor.parentElement ?? editor;
  return around instanceof Element ? around : around.element;
}

/** What is being written in: editors within editors are one. */
const editorsIn = (root: Element, { ladders }: Known): readonly HTMLElement[] => [
  ...new Set(
    all(root, ladders.editor)
      .map((one) => outermost(one).element)
      .filter(visible),
  ),
];

function boxOf(editor: Match, known: Known): Box {
  const root = rootOf(editor.element, known);
  const submits = (): readonly HTMLElement[] => {
    const named = visibleElements(root, known.ladders.submit);
    const last = named.length > 0 ? undefined : lastButton(root, editor.element);
    return last ? [last] : named;
  };
  return { ...plainBox('other', 'post', editor, root), parts: () => editorsIn(root, known), submits };
}

function adapt(page: Document, path: () => string, known: Known = genericRegistry): SiteAdapter {
  const { ladders } = known;
  const isPrivate = (element: Element): boolean => {
    const form = closest(element, ladders.form)?.element;
    return messagePaths.test(path()) || (form !== undefined && has(form, ladders.password));
  };

  const boxAt = (element: Element): Box | undefined => {
    const editor = isPrivate(element) ? undefined : closest(element, ladders.editor);
    return editor && visible(editor.element) ? boxOf(outermost(editor), known) : undefined;
  };

  return {
    site: 'other',
    boxAt,
    isPrivate,
    expectsBox: () => false,
    boxes: () => {
      const roots = new Map<Element, Box>();
      for (const element of elements(page, ladders.editor)) {
        const box = boxAt(element);
        if (box && !roots.has(box.root)) roots.set(box.root, box);
      }
      return [...roots.values()];
    },
  };
}

/** Any site that IT names, or on which somebody asks for a box to be checked. What is written there IT says. */
export const generic: SiteModule<Known> = { registry: genericRegistry, adapt };
