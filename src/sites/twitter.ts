import type { Surface } from '../engine/draft.ts';
import type { Box, SiteAdapter } from './box.ts';
import {
  all,
  attachmentsIn,
  climb,
  closest,
  elements,
  follows,
  has,
  isCtrlEnter,
  type Match,
  visible,
  visibleElements,
} from './find.ts';
import { dialog, twitter as known, messagePaths } from './selectors.ts';

const inColumn = (ancestor: Element): boolean =>
  known.column.some(({ selector }) => ancestor.matches(selector));

/** The dialog, or what holds the inline editor together with its Post button. The home box lives on behind a dialog. */
function rootOf({ element, rung }: Match): Element | undefined {
  const modal = closest(element, dialog)?.element;
  if (modal) return modal;
  const withButton = climb(element, (one) => has(one, known.submit), inColumn);
  if (withButton) return withButton;
  // A test id is proof enough to check the text, even when no button is known that could be held.
  return rung === 'testid' ? (element.parentElement ?? undefined) : undefined;
}

/** The post that a reply answers: shown above the editor in the dialog, or named by the address of the page. */
function postAbove(root: Element, editor: Element, path: string): Element | undefined {
  const above = elements(root, known.postAbove).find((post) => follows(editor, post));
  if (above) return above;
  const address = known.replyPaths.exec(path)?.[0];
  if (!address || closest(editor, dialog)) return undefined;
  const posts = elements(root.ownerDocument, known.postAbove);
  return posts.find((post) => post.querySelector(`a[href^="${CSS.escape(address)}"]`)) ?? posts[0];
}

function profileBox(editor: Match): Box | undefined {
  const root = closest(editor.element, dialog)?.element;
  if (!root) return undefined;
  return {
    site: 'twitter',
    surface: 'profile',
    rung: editor.rung,
    root,
    parts: () => [editor.element],
    submits: () => elements(root, known.saveProfile),
    postsOn: () => false,
    attachments: () => [],
    editing: () => false,
    replyingTo: () => undefined,
  };
}

function composer(editor: Match, root: Element, path: string): Box {
  const parts = (): readonly HTMLElement[] => elements(root, known.editor).filter(visible);
  const above = postAbove(root, editor.element, path);
  const surface: Surface =
    above || (!closest(editor.element, dialog) && known.replyPaths.test(path)) ? 'reply' : 'post';
  return {
    site: 'twitter',
    surface,
    rung: editor.rung,
    root,
    parts,
    submits: () => visibleElements(root, known.submit),
    postsOn: isCtrlEnter,
    attachments: () => attachmentsIn(root, known.attachments, parts()),
    editing: () => false,
    replyingTo: () => {
      const post = postAbove(root, editor.element, path);
      return (post && elements(post, known.postText)[0]?.textContent) || undefined;
    },
  };
}

/** X. `path` gives the path of the page's address at the moment of asking. */
export function twitter(page: Document, path: () => string): SiteAdapter {
  const isPrivate = (element: Element): boolean =>
    known.privatePaths.test(path()) ||
    messagePaths.test(path()) ||
    closest(element, known.private) !== undefined;

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivate(element)) return undefined;
    const bio = known.profilePaths.test(path()) ? closest(element, known.bio) : undefined;
    if (bio) return profileBox(bio);
    const editor = closest(element, known.editor);
    const root = editor && rootOf(editor);
    return root ? composer(editor, root, path()) : undefined;
  };

  return {
    site: 'twitter',
    boxAt,
    isPrivate,
    expectsBox: () => known.composePaths.test(path()) || known.profilePaths.test(path()),
    boxes: () => {
      const editors = [...all(page, known.editor), ...all(page, known.bio)];
      const roots = new Map<Element, Box>();
      for (const { element } of editors) {
        const box = visible(element) ? boxAt(element) : undefined;
        if (box && !roots.has(box.root)) roots.set(box.root, box);
      }
      return [...roots.values()];
    },
  };
}
