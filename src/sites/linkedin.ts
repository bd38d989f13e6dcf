import { type Box, plainBox, type SiteAdapter, type SiteModule } from './box.ts';
import { attachmentsIn, climb, closest, elements, has, visible, visibleElements } from './find.ts';
import { commentBox } from './linkedin-comment.ts';
import { buttonsOf, formBox } from './linkedin-form.ts';
import { dialog, messagePaths, routed } from './registry.ts';
import { type LinkedinRegistry, linkedinRegistry } from './selectors/linkedin.ts';

type Known = LinkedinRegistry;

/** The document, and the open shadow root in which LinkedIn shows its dialogs. */
const rootsOf = (page: Document, { ladders }: Known): readonly ParentNode[] => [
  page,
  ...elements(page, ladders.outlet).flatMap((host) => host.shadowRoot ?? []),
];

/** A post of one's own, and somebody else's passed on with a few words. */
function shareBox(element: Element, { ladders, attachments }: Known): Box | undefined {
  const frame = closest(element, ladders.shareBox)?.element;
  const editor = frame && closest(element, ladders.shareEditor);
  if (!editor) return undefined;
  const root = closest(frame, dialog)?.element ?? frame;
  const parts = (): readonly HTMLElement[] => elements(root, ladders.shareEditor).filter(visible);
  return {
    ...plainBox('linkedin', 'post', editor, root),
    parts,
    submits: () => visibleElements(root, ladders.shareSubmit),
    attachments: () => attachmentsIn(root, attachments, parts()),
    editing: () => closest(root, ladders.editing) !== undefined || has(root, ladders.editing),
  };
}

/** Title and body are one draft, in this order. */
function article(element: Element, { ladders }: Known): Box | undefined {
  const editor = closest(element, ladders.articleBody) ?? closest(element, ladders.articleTitle);
  if (!editor || closest(editor.element, dialog)) return undefined;
  const root =
    climb(
      editor.element,
      (one) => has(one, ladders.articleSubmit) && has(one, ladders.articleBody),
      (one) => one.tagName === 'BODY',
    ) ?? editor.element.ownerDocument.body;
  return {
    ...plainBox('linkedin', 'article', editor, root),
    parts: () => [
      ...elements(root, ladders.articleTitle).filter(visible),
      ...elements(root, ladders.articleBody).filter((one) => visible(one) && !closest(one, dialog)),
    ],
    submits: () => visibleElements(root, ladders.articleSubmit),
    postsOn: () => false,
  };
}

/** The last step of an article: words to post it with, in a dialog of their own. */
function announcement(element: Element, { ladders }: Known): Box | undefined {
  const root = closest(element, dialog)?.element;
  const editor = root && closest(element, ladders.announcement);
  if (!editor) return undefined;
  return {
    ...plainBox('linkedin', 'post', editor, root),
    submits: () => buttonsOf(root, editor.element, ladders.shareSubmit, ladders.articleSubmit),
  };
}

function adapt(page: Document, path: () => string, known: Known = linkedinRegistry): SiteAdapter {
  const { ladders, routes } = known;
  const on = (route: keyof Known['routes']): boolean => routed(path(), routes[route]) !== undefined;
  const isPrivatePage = (): boolean => on('private') || messagePaths.test(path());
  const stands = (element: Element): boolean => {
    if (closest(element, ladders.private)) return true;
    const modal = closest(element, dialog)?.element;
    return modal !== undefined && has(modal, ladders.privateDialog);
  };

  const form = (): Box | undefined => {
    const surface = on('reference') ? 'reference' : on('profile') ? 'profile' : undefined;
    return surface && formBox(surface, { page, roots: rootsOf(page, known), isPrivate: stands }, known);
  };

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivatePage() || stands(element)) return undefined;
    const inForm = form();
    if (inForm?.parts().some((part) => part.contains(element))) return inForm;
    return (
      shareBox(element, known) ??
      commentBox(element, known) ??
      (on('article') ? (article(element, known) ?? announcement(element, known)) : undefined)
    );
  };

  const editors = [
    ladders.shareEditor,
    ladders.commentEditor,
    ladders.olderCommentEditor,
    ladders.articleBody,
  ]
    .flat()
    .map(({ selector }) => selector)
    .join(',');

  return {
    site: 'linkedin',
    boxAt,
    isPrivate: (element) => isPrivatePage() || stands(element),
    expectsBox: () => on('article') || on('reference') || on('profile'),
    boxes: () => {
      if (isPrivatePage()) return [];
      const found = new Map<Element, Box>();
      const keep = (box: Box | undefined): void => {
        if (box && !found.has(box.root)) found.set(box.root, box);
      };
      keep(form());
      for (const root of rootsOf(page, known)) {
        for (const one of root.querySelectorAll(editors)) if (visible(one)) keep(boxAt(one));
      }
      return [...found.values()];
    },
  };
}

/** LinkedIn: two generations of pages at once, and dialogs in a shadow root. */
export const linkedin: SiteModule<Known> = { registry: linkedinRegistry, adapt };
