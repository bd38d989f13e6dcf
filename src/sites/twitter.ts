import type { Surface } from '../engine/draft.ts';
import { type Box, plainBox, type SiteAdapter, type SiteModule } from './box.ts';
import {
  all,
  attachmentsIn,
  climb,
  closest,
  elements,
  follows,
  has,
  isOne,
  textIn,
  visible,
  visibleElements,
} from './find.ts';
import { dialog, type Match, messagePaths, routed } from './registry.ts';
import { twitterRegistry } from './selectors/twitter.ts';

type Known = typeof twitterRegistry;

/** The dialog, or what holds the inline editor together with its Post button. The home box lives on behind a dialog. */
function rootOf({ element, rung }: Match, { ladders }: Known): Element | undefined {
  const modal = closest(element, dialog)?.element;
  if (modal) return modal;
  const withButton = climb(
    element,
    (one) => has(one, ladders.submit),
    (one) => isOne(one, ladders.column),
  );
  if (withButton) return withButton;
  // A test id is proof enough to check the text, even when no button is known that could be held.
  return rung === 'testid' ? (element.parentElement ?? undefined) : undefined;
}

/** The post that a reply answers: shown above the editor in the dialog, or named by the address of the page. */
function postAbove(
  root: Element,
  editor: Element,
  path: string,
  { ladders, routes }: Known,
): Element | undefined {
  const above = elements(root, ladders.postAbove).find((post) => follows(editor, post));
  if (above) return above;
  const address = routed(path, routes.reply);
  if (!address || closest(editor, dialog)) return undefined;
  const posts = elements(root.ownerDocument, ladders.postAbove);
  return posts.find((post) => post.querySelector(`a[href^="${CSS.escape(address)}"]`)) ?? posts[0];
}

function profileBox(editor: Match, { ladders }: Known): Box | undefined {
  const root = closest(editor.element, dialog)?.element;
  if (!root) return undefined;
  return {
    ...plainBox('twitter', 'profile', editor, root),
    submits: () => elements(root, ladders.saveProfile),
    postsOn: () => false,
  };
}

function composer(editor: Match, root: Element, path: string, known: Known): Box {
  const { ladders, routes, attachments } = known;
  const parts = (): readonly HTMLElement[] => elements(root, ladders.editor).filter(visible);
  const above = (): Element | undefined => postAbove(root, editor.element, path, known);
  const inline = !closest(editor.element, dialog);
  const surface: Surface = above() || (inline && routed(path, routes.reply) !== undefined) ? 'reply' : 'post';
  return {
    ...plainBox('twitter', surface, editor, root),
    parts,
    submits: () => visibleElements(root, ladders.submit),
    attachments: () => attachmentsIn(root, attachments, parts()),
    editing: () => has(root, ladders.editing),
    replyingTo: () => textIn(above(), ladders.postText),
  };
}

function adapt(page: Document, path: () => string, known: Known = twitterRegistry): SiteAdapter {
  const { ladders, routes } = known;
  const isPrivate = (element: Element): boolean =>
    routed(path(), routes.private) !== undefined ||
    messagePaths.test(path()) ||
    closest(element, ladders.private) !== undefined;
  const onProfile = (): boolean => routed(path(), routes.profile) !== undefined;

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivate(element)) return undefined;
    const bio = onProfile() ? closest(element, ladders.bio) : undefined;
    if (bio) return profileBox(bio, known);
    const editor = closest(element, ladders.editor);
    const root = editor && rootOf(editor, known);
    return root ? composer(editor, root, path(), known) : undefined;
  };

  return {
    site: 'twitter',
    boxAt,
    isPrivate,
    expectsBox: () => routed(path(), routes.compose) !== undefined || onProfile(),
    boxes: () => {
      const roots = new Map<Element, Box>();
      for (const { element } of [...all(page, ladders.editor), ...all(page, ladders.bio)]) {
        const box = visible(element) ? boxAt(element) : undefined;
        if (box && !roots.has(box.root)) roots.set(box.root, box);
      }
      return [...roots.values()];
    },
  };
}

/** X. */
export const twitter: SiteModule<Known> = { registry: twitterRegistry, adapt };
