import { type Box, plainBox, type SiteModule } from './box.ts';
import { twitterRegistry } from './selectors/twitter.ts';

/** The practice box of the welcome page: marked in our own page, checked as a post on X would be. */
const editorMark = '[data-practice="text"]';
const buttonMark = '[data-practice="post"]';

function boxOf(page: Document): Box | undefined {
  const editor = page.querySelector<HTMLElement>(editorMark);
  const button = page.querySelector<HTMLElement>(buttonMark);
  const root = editor?.closest('form');
  if (!editor || !button || !root) return undefined;
  const found = { element: editor, rung: 'testid', step: 0 } as const;
  return { ...plainBox('twitter', 'post', found, root), submits: () => [button] };
}

export const practice: SiteModule<typeof twitterRegistry> = {
  registry: twitterRegistry,
  adapt: (page) => ({
    site: 'twitter',
    boxAt: (element) => (element.closest(editorMark) ? boxOf(page) : undefined),
    isPrivate: () => false,
    boxes: () => [boxOf(page)].filter((one) => one !== undefined),
    expectsBox: () => false,
  }),
};
