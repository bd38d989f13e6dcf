import { type Box, plainBox, type SiteAdapter, type SiteModule } from './box.ts';
import {
  attachmentsIn,
  climb,
  closest,
  elements,
  follows,
  has,
  isBareEnter,
  isCtrlEnter,
  lastButton,
  textIn,
  visible,
  visibleElements,
} from './find.ts';
import { type Match, messagePaths, routed } from './registry.ts';
import { facebookRegistry } from './selectors/facebook.ts';

type Known = typeof facebookRegistry;

/** The text that a comment stands under, where the page marks it: of the comment it answers, else of the post. */
function textAbove(editor: Element, isReply: boolean, { ladders }: Known): string | undefined {
  const post = climb(
    editor,
    (one) => has(one, ladders.postText),
    (one) => one.matches('[role="feed"], body'),
  );
  const answered =
    isReply && post && elements(post, ladders.commentAbove).findLast((one) => follows(editor, one));
  return (answered && textIn(answered, ladders.commentText)) || textIn(post, ladders.postText);
}

function comment(editor: Match, inside: Match, known: Known): Box {
  const { ladders, attachments } = known;
  const { element } = editor;
  const submit = (one: Element): boolean => has(one, ladders.commentSubmit);
  const beyond = (one: Element): boolean => one === inside.element;
  const root =
    element.closest('form') ?? climb(element, submit, beyond) ?? element.parentElement ?? inside.element;
  const isReply = closest(element, ladders.reply) !== undefined;
  return {
    ...plainBox('facebook', isReply ? 'reply' : 'comment', editor, root),
    submits: () => {
      const near = climb(element, submit, beyond);
      return near ? visibleElements(near, ladders.commentSubmit) : [];
    },
    postsOn: (event) => (isBareEnter(event) && !closest(element, ladders.picker)) || isCtrlEnter(event),
    attachments: () => attachmentsIn(root, attachments, [element]),
    editing: () => closest(element, ladders.editingComment) !== undefined,
    replyingTo: () => textAbove(element, isReply, known),
  };
}

/** The button that publishes: by its name, else, in a language we do not know, the last one of the dialog. */
function postButtons(root: Element, editor: Element, { ladders }: Known): readonly HTMLElement[] {
  const named = visibleElements(root, ladders.submit);
  if (named.length > 0) return named;
  const last = lastButton(root, editor);
  return last ? [last] : [];
}

function post(editor: Match, root: Element, known: Known): Box | undefined {
  const { ladders, attachments } = known;
  const submits = (): readonly HTMLElement[] => postButtons(root, editor.element, known);
  if (submits().length === 0) return undefined;
  const parts = (): readonly HTMLElement[] => elements(root, ladders.editor).filter(visible);
  return {
    ...plainBox('facebook', 'post', editor, root),
    parts,
    submits,
    attachments: () => attachmentsIn(root, attachments, parts()),
    editing: () => closest(root, ladders.editing) !== undefined || has(root, ladders.editing),
  };
}

function adapt(page: Document, path: () => string, known: Known = facebookRegistry): SiteAdapter {
  const { ladders, routes } = known;
  const isPrivate = (element: Element): boolean =>
    routed(path(), routes.private) !== undefined ||
    messagePaths.test(path()) ||
    closest(element, ladders.private) !== undefined ||
    has(closest(element, ladders.editor)?.element ?? element, ladders.private);

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivate(element)) return undefined;
    const editor = closest(element, ladders.editor);
    if (!editor) return undefined;
    const inside = closest(editor.element, ladders.comment);
    if (inside) return comment(editor, inside, known);
    const root = closest(editor.element, ladders.postDialog)?.element;
    return root ? post(editor, root, known) : undefined;
  };

  return {
    site: 'facebook',
    boxAt,
    isPrivate,
    // Facebook opens its boxes over whatever page one is on.
    expectsBox: () => false,
    boxes: () => {
      const found = new Map<Element, Box>();
      for (const element of elements(page, ladders.editor)) {
        const box = visible(element) ? boxAt(element) : undefined;
        if (box && !found.has(box.root)) found.set(box.root, box);
      }
      return [...found.values()];
    },
  };
}

/** Facebook. Its chat tabs use the same editor as its posts: what is neither a post nor a comment is not a box. */
export const facebook: SiteModule<Known> = { registry: facebookRegistry, adapt };
