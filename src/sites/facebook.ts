import type { Box, SiteAdapter } from './box.ts';
import {
  attachmentsIn,
  climb,
  closest,
  elements,
  has,
  isBareEnter,
  isCtrlEnter,
  lastButton,
  type Match,
  visible,
  visibleElements,
} from './find.ts';
import { facebook as known, messagePaths } from './selectors.ts';

/** The text of the post that a comment stands under, where the page marks it. */
function textAbove(editor: Element): string | undefined {
  const post = climb(
    editor,
    (one) => has(one, known.postText),
    (one) => one.matches('[role="feed"], body'),
  );
  return (post && elements(post, known.postText)[0]?.textContent) || undefined;
}

function comment(editor: Match, inside: Match): Box {
  const form = editor.element.closest('form');
  const submit = (one: Element): boolean => has(one, known.commentSubmit);
  const root =
    form ?? climb(editor.element, submit, (one) => one === inside.element) ?? editor.element.parentElement;
  const box = root ?? inside.element;
  return {
    site: 'facebook',
    surface: 'comment',
    rung: editor.rung,
    root: box,
    parts: () => [editor.element],
    submits: () => {
      const near = climb(editor.element, submit, (one) => one === inside.element);
      return near ? visibleElements(near, known.commentSubmit) : [];
    },
    postsOn: (event) => (isBareEnter(event) && !closest(editor.element, known.picker)) || isCtrlEnter(event),
    attachments: () => attachmentsIn(box, known.attachments, [editor.element]),
    editing: () => false,
    replyingTo: () => textAbove(editor.element),
  };
}

/** The button that publishes: by its name, else, in a language we do not know, the last one of the dialog. */
function postButtons(root: Element, editor: Element): readonly HTMLElement[] {
  const named = visibleElements(root, known.submit);
  if (named.length > 0) return named;
  const last = lastButton(root, editor);
  return last ? [last] : [];
}

function post(editor: Match, root: Element): Box | undefined {
  if (postButtons(root, editor.element).length === 0) return undefined;
  const parts = (): readonly HTMLElement[] => elements(root, known.editor).filter(visible);
  return {
    site: 'facebook',
    surface: 'post',
    rung: editor.rung,
    root,
    parts,
    submits: () => postButtons(root, editor.element),
    postsOn: isCtrlEnter,
    attachments: () => attachmentsIn(root, known.attachments, parts()),
    editing: () => closest(root, known.editing) !== undefined || has(root, known.editing),
    replyingTo: () => undefined,
  };
}

/** Facebook. Its chat tabs use the same editor as its posts: what is neither a post nor a comment is not a box. */
export function facebook(page: Document, path: () => string): SiteAdapter {
  const isPrivate = (element: Element): boolean =>
    known.privatePaths.test(path()) ||
    messagePaths.test(path()) ||
    closest(element, known.private) !== undefined ||
    has(closest(element, known.editor)?.element ?? element, known.private);

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivate(element)) return undefined;
    const editor = closest(element, known.editor);
    if (!editor) return undefined;
    const inside = closest(editor.element, known.comment);
    if (inside) return comment(editor, inside);
    const root = closest(editor.element, known.postDialog)?.element;
    return root ? post(editor, root) : undefined;
  };

  return {
    site: 'facebook',
    boxAt,
    isPrivate,
    // Facebook opens its boxes over whatever page one is on.
    expectsBox: () => false,
    boxes: () => {
      const found = new Map<Element, Box>();
      for (const element of elements(page, known.editor)) {
        const box = visible(element) ? boxAt(element) : undefined;
        if (box && !found.has(box.root)) found.set(box.root, box);
      }
      return [...found.values()];
    },
  };
}
