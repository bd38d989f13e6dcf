import type { Box, SiteAdapter } from './box.ts';
import {
  all,
  attachmentsIn,
  climb,
  closest,
  elements,
  has,
  isCtrlEnter,
  lastButton,
  type Match,
  visible,
  visibleElements,
} from './find.ts';
import { dialog, linkedin as known, messagePaths } from './selectors.ts';

/** The document, and the open shadow root in which LinkedIn shows its dialogs. */
function rootsOf(page: Document): readonly ParentNode[] {
  const outlets = elements(page, known.outlet).flatMap((host) => host.shadowRoot ?? []);
  return [page, ...outlets];
}

const isPrivate = (element: Element): boolean => {
  if (closest(element, known.private)) return true;
  const modal = closest(element, dialog)?.element;
  return modal !== undefined && has(modal, known.privateDialog);
};

function shareBox(element: Element): Box | undefined {
  const frame = closest(element, known.shareBox)?.element;
  const editor = frame && closest(element, known.shareEditor);
  if (!editor) return undefined;
  const root = closest(frame, dialog)?.element ?? frame;
  const parts = (): readonly HTMLElement[] => elements(root, known.shareEditor).filter(visible);
  return {
    site: 'linkedin',
    surface: 'post',
    rung: editor.rung,
    root,
    parts,
    submits: () => visibleElements(root, known.shareSubmit),
    postsOn: isCtrlEnter,
    attachments: () => attachmentsIn(root, known.attachments, parts()),
    editing: () => closest(root, known.editing) !== undefined || has(root, known.editing),
    replyingTo: () => undefined,
  };
}

const endsPost = (one: Element): boolean => known.post.some(({ selector }) => one.matches(selector));

/** The text of the post that a comment stands under. */
function textAbove(editor: Element): string | undefined {
  const post = climb(editor, endsPost, () => false);
  return (post && elements(post, known.postText)[0]?.textContent) || undefined;
}

function comment(element: Element): Box | undefined {
  const editor = closest(element, known.commentEditor);
  const frame = editor && closest(editor.element, known.commentBox)?.element;
  if (!frame) return undefined;
  return {
    site: 'linkedin',
    surface: 'comment',
    rung: editor.rung,
    root: frame,
    parts: () => [editor.element],
    submits: () => {
      if (has(frame, known.commentSubmit)) return visibleElements(frame, known.commentSubmit);
      const near = climb(frame, (one) => has(one, known.commentSubmit), endsPost);
      return near ? visibleElements(near, known.commentSubmit) : [];
    },
    postsOn: isCtrlEnter,
    attachments: () => attachmentsIn(frame, known.attachments, [editor.element]),
    editing: () => closest(editor.element, known.editing) !== undefined,
    replyingTo: () => textAbove(editor.element),
  };
}

/** Title and body are one draft, in this order. */
function article(element: Element): Box | undefined {
  const editor = closest(element, known.articleBody) ?? closest(element, known.articleTitle);
  if (!editor || closest(editor.element, dialog)) return undefined;
  const root = climb(
    editor.element,
    (one) => has(one, known.articleSubmit) && has(one, known.articleBody),
    (one) => one.tagName === 'BODY',
  );
  const frame = root ?? editor.element.ownerDocument.body;
  return {
    site: 'linkedin',
    surface: 'article',
    rung: editor.rung,
    root: frame,
    parts: () => [
      ...elements(frame, known.articleTitle).filter(visible),
      ...elements(frame, known.articleBody).filter((one) => visible(one) && !closest(one, dialog)),
    ],
    submits: () => visibleElements(frame, known.articleSubmit),
    postsOn: () => false,
    attachments: () => [],
    editing: () => false,
    replyingTo: () => undefined,
  };
}

/** The last step of an article: words to post it with, in a dialog of their own. */
function announcement(element: Element): Box | undefined {
  const root = closest(element, dialog)?.element;
  const editor = root && closest(element, known.shareEditor);
  if (!editor) return undefined;
  const submits = (): readonly HTMLElement[] => {
    const named = [
      ...visibleElements(root, known.shareSubmit),
      ...visibleElements(root, known.articleSubmit),
    ];
    const last = named.length > 0 ? undefined : lastButton(root, editor.element);
    return last ? [last] : named;
  };
  return {
    site: 'linkedin',
    surface: 'post',
    rung: editor.rung,
    root,
    parts: () => [editor.element],
    submits,
    postsOn: isCtrlEnter,
    attachments: () => [],
    editing: () => false,
    replyingTo: () => undefined,
  };
}

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

/** A form on a route of its own, of unknown markup: the largest field of the topmost dialog, else of the page. */
function formOf(page: Document, surface: 'reference' | 'profile'): Box | undefined {
  const dialogs = rootsOf(page).flatMap((root) => visibleElements(root, dialog));
  const innermost = dialogs.filter((one) => !dialogs.some((other) => other !== one && one.contains(other)));
  const root =
    innermost.findLast((one) => has(one, known.formField)) ?? page.querySelector<HTMLElement>('main');
  const field =
    root &&
    largest(all(root, known.formField).filter(({ element }) => visible(element) && !isPrivate(element)));
  if (!field) return undefined;
  const submits = (): readonly HTMLElement[] => {
    const named = visibleElements(root, known.formSubmit);
    const last = named.length > 0 ? undefined : lastButton(root, field.element);
    return last ? [last] : named;
  };
  return {
    site: 'linkedin',
    surface,
    rung: field.rung,
    root,
    parts: () => [field.element],
    submits,
    postsOn: isCtrlEnter,
    attachments: () => [],
    editing: () => false,
    replyingTo: () => undefined,
  };
}

/** LinkedIn: two generations of pages at once, and dialogs in a shadow root. */
export function linkedin(page: Document, path: () => string): SiteAdapter {
  const form = (): Box | undefined => {
    if (known.referencePaths.test(path())) return formOf(page, 'reference');
    return known.profilePaths.test(path()) ? formOf(page, 'profile') : undefined;
  };

  const isPrivatePage = (): boolean => known.privatePaths.test(path()) || messagePaths.test(path());

  const boxAt = (element: Element): Box | undefined => {
    if (isPrivatePage() || isPrivate(element)) return undefined;
    const inForm = form();
    if (inForm?.parts().some((part) => part.contains(element))) return inForm;
    return (
      shareBox(element) ??
      comment(element) ??
      (known.articlePaths.test(path()) ? (article(element) ?? announcement(element)) : undefined)
    );
  };

  const ladders = [known.shareEditor, known.commentEditor, known.articleBody];
  return {
    site: 'linkedin',
    boxAt,
    isPrivate: (element) => isPrivatePage() || isPrivate(element),
    expectsBox: () =>
      [known.articlePaths, known.referencePaths, known.profilePaths].some((one) => one.test(path())),
    boxes: () => {
      if (isPrivatePage()) return [];
      const found = new Map<Element, Box>();
      const keep = (box: Box | undefined): void => {
        if (box && !found.has(box.root)) found.set(box.root, box);
      };
      keep(form());
      for (const root of rootsOf(page)) {
        for (const ladder of ladders) {
          for (const { selector } of ladder) {
            for (const one of root.querySelectorAll(selector)) if (visible(one)) keep(boxAt(one));
          }
        }
      }
      return [...found.values()];
    },
  };
}
