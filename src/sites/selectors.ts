import type { AttachmentKind } from '../engine/draft.ts';
import type { Rung } from './box.ts';

/**
 * Other sites' markup: the only place that knows it. Every anchor says when it was last seen in use and where
 * that was reported, so that whoever finds a box unchecked knows which line to look at. A ladder is tried from
 * the top; the rung that held is shown in the popup. Hashed and generated class names are never anchors.
 */
export interface Anchor {
  readonly selector: string;
  readonly rung: Rung;
  /** Year and month. */
  readonly seen: string;
  /** A public project or report that relies on it. */
  readonly source: string;
}
export type Ladder = readonly Anchor[];

const on =
  (seen: string, source: string) =>
  (rung: Rung, ...selectors: readonly string[]): Anchor => ({
    selector: selectors.join(','),
    rung,
    seen,
    source,
  });

/** True of any page: the ARIA roles and the HTML element that make a dialog. */
const html = on('2026-11', 'HTML and WAI-ARIA');
export const dialog: Ladder = [html('role', 'dialog[open]', '[role="dialog"]', '[aria-modal="true"]')];
export const button: Ladder = [
  html('role', 'button', '[role="button"]', 'input[type="submit"]', 'input[type="button"]'),
];

/** A path with one of these in it is taken for messages on every site, whether the site is known to have it or not. */
export const messagePaths =
  /\/(?:messages?|messaging|messenger|inbox|chats?|dms?|conversations?)(?:[/_-]|$)/i;

const lortnoc = on('2026-09', 'forever8896/lortnoc_tahc, re-measured 25 Sep');
const controlPanel = on('2026-08', 'insin/control-panel-for-twitter 4.24');
const opencli = on('2026-08', 'jackwener/OpenCLI');
const fsb = on('2026-07', 'fullselfbrowsing/FSB site guides');

export const twitter = {
  version: 1,
  /** Paths on which nothing is a compose box: messages and the assistant. */
  privatePaths: /^\/(?:messages|i\/chat|i\/grok)(?:\/|$)/,
  private: [
    opencli(
      'testid',
      '[data-testid="dm-composer-textarea"]',
      '[data-testid="dmComposerTextInput"]',
      '[data-testid="chatComposerTextInput"]',
      '[data-testid="messageComposer"]',
      '[data-testid="DMDrawer"]',
    ),
  ],
  editor: [
    lortnoc('testid', '[data-testid^="tweetTextarea_"][contenteditable="true"]'),
    controlPanel('class', '.DraftEditor-root .public-DraftEditor-content[contenteditable="true"]'),
  ],
  /** The two ids take turns on the same route, even within a session. */
  submit: [lortnoc('testid', '[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]')],
  /** Climbing from an inline editor ends here: above it stand other people's posts. */
  column: [controlPanel('testid', '[data-testid="primaryColumn"]'), html('role', 'main', '[role="main"]')],
  postAbove: [fsb('testid', 'article[data-testid="tweet"]')],
  postText: [fsb('testid', '[data-testid="tweetText"]')],
  bio: [on('2026-09', 'browser skill scripts for X profiles')('role', 'textarea[name="description"]')],
  saveProfile: [
    on('2026-09', 'browser skill scripts for X profiles')('testid', '[data-testid="Profile_Save_Button"]'),
  ],
  profilePaths: /^\/settings\/profile(?:\/|$)/,
  composePaths: /^\/(?:compose\/post|intent\/(?:post|tweet))\/?$/,
  replyPaths: /^\/[^/]+\/status\/\d+/,
  attachments: {
    image: [opencli('testid', '[data-testid="attachments"] img[src^="blob:"]')],
    video: [opencli('testid', '[data-testid="attachments"] video')],
    gif: [opencli('testid', '[data-testid="attachments"] img[src*=".gif"]')],
  } satisfies Partial<Record<AttachmentKind, Ladder>>,
};

const trusthuman = on('2026-02', 'knamnguyen/trusthuman.io, Facebook content script');
const postflow = on('2026', 'PostFlow, Facebook composer notes');

export const facebook = {
  version: 1,
  privatePaths: /^\/(?:messages|messenger_media)(?:\/|$)/,
  /** Lexical is in Messenger as well. "Aa" is its placeholder in every language; the labels are English. */
  private: [
    trusthuman(
      'label',
      '[aria-placeholder="Aa"]',
      '[aria-label="Message"]',
      '[aria-label^="Write to "]',
      '[aria-label^="Write a message"]',
    ),
  ],
  editor: [
    trusthuman('role', '[data-lexical-editor="true"][contenteditable="true"][role="textbox"]'),
    trusthuman('class', '[contenteditable="true"][role="textbox"].notranslate'),
  ],
  comment: [trusthuman('role', 'form[role="presentation"]', '[role="article"]')],
  /** A dialog labelled "Create post" may be only the heading beside the editor; the modal one holds both. */
  postDialog: [
    postflow('role', '[role="dialog"][aria-modal="true"]'),
    postflow('role', '[role="dialog"]', 'dialog[open]'),
  ],
  commentSubmit: [trusthuman('testid', '#focused-state-composer-submit [role="button"]')],
  /** An open list of names to mention: Enter picks from it and posts nothing. */
  picker: [html('role', '[aria-activedescendant]:not([aria-activedescendant=""])')],
  /** English and the languages most reported. Without a match, the structure of the dialog decides. */
  submit: [
    postflow(
      'label',
      '[role="button"][aria-label="Post"]',
      '[role="button"][aria-label="Publish"]',
      '[role="button"][aria-label="Save"]',
      '[role="button"][aria-label="Share now"]',
      '[role="button"][aria-label="Next"]',
    ),
  ],
  editing: [postflow('label', '[role="dialog"][aria-label^="Edit"]', '[aria-label="Edit post"]')],
  /** The post that comments stand under, and its text. */
  postAbove: [trusthuman('role', '[role="article"]', '[role="dialog"]')],
  postText: [
    trusthuman(
      'testid',
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-comet-preview="message"]',
      '[data-ad-preview="message"]',
    ),
  ],
  attachments: {
    image: [postflow('role', 'img[src^="blob:"]')],
    video: [postflow('role', 'video')],
  } satisfies Partial<Record<AttachmentKind, Ladder>>,
};

const beacon = on('2026-06', 'VladyTipler/linkedin-beacon, DOM anchors');
const lhremote = on('2026-05', 'alexey-pelykh/lhremote selectors');
const articlePublishers = on('2026-02', 'several article publishing scripts');

export const linkedin = {
  version: 1,
  /** The host of the open shadow root in which LinkedIn shows its dialogs over the new pages. */
  outlet: [beacon('testid', '#interop-outlet', '[data-testid="interop-shadowdom"]')],
  privatePaths: /^\/messaging(?:\/|$)/,
  private: [
    opencli(
      'class',
      '.msg-form',
      '.msg-form__contenteditable',
      '.msg-overlay-conversation-bubble',
      '[role="textbox"][aria-label*="Write a message"]',
    ),
    beacon('testid', 'textarea#custom-message', 'textarea[name="message"]'),
  ],
  /** A dialog with this in it is an invitation, whatever its field is called. */
  privateDialog: [beacon('label', 'button[aria-label="Send invitation"]')],
  shareBox: [
    beacon('testid', '[data-test-modal-id="sharebox"]'),
    beacon('class', '.share-box-v2__modal', '.share-box'),
  ],
  shareEditor: [
    beacon('testid', '[data-test-ql-editor-contenteditable="true"]'),
    beacon('role', '[contenteditable="true"][role="textbox"]'),
    beacon('class', '.ql-editor[contenteditable="true"]'),
  ],
  shareSubmit: [beacon('class', 'button.share-actions__primary-action')],
  commentEditor: [
    beacon('testid', '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]'),
    lhremote('testid', '[data-view-name="comment-box"] [contenteditable="true"]'),
    lhremote(
      'class',
      '.comments-comment-box .ql-editor[contenteditable="true"]',
      '.comments-comment-texteditor .ql-editor[contenteditable="true"]',
    ),
  ],
  commentBox: [
    lhremote('testid', '[componentkey^="commentBox-"]', '[data-view-name="comment-box"]'),
    html('role', 'form'),
    lhremote('class', '.comments-comment-box', '.comments-comment-texteditor'),
    beacon('testid', '[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
  ],
  commentSubmit: [
    lhremote(
      'testid',
      'button[data-view-name="comment-post"]',
      'button[data-view-name="comment-reply-post"]',
    ),
    lhremote('class', 'button[class*="comments-comment-box__submit-button"]'),
    beacon('role', 'button[type="submit"]'),
  ],
  /** Climbing from a comment ends here. */
  post: [
    beacon('role', '[role="listitem"]', '[role="article"]', 'article', 'main', '[role="main"]'),
    lhremote('class', '.feed-shared-update-v2'),
  ],
  postText: [
    lhremote('testid', '[data-testid="expandable-text-box"]'),
    lhremote('class', '.update-components-text', '.feed-shared-update-v2__description'),
  ],
  articlePaths: /^\/article\/(?:new|edit)(?:\/|$)/,
  articleBody: [
    fsb('label', '[role="textbox"][aria-label="Article editor content"]'),
    fsb('class', '.ProseMirror[contenteditable="true"]', '.ql-editor[contenteditable="true"]'),
  ],
  articleTitle: [
    fsb('label', 'textarea[placeholder="Title"]'),
    fsb('class', 'textarea#article-editor-headline__textarea'),
  ],
  /** "Next" is the last moment at which the whole article is on the page. */
  articleSubmit: [
    articlePublishers('class', 'button.article-editor-nav__publish'),
    articlePublishers('label', 'button[aria-label="Next"]', 'button[aria-label="Publish"]'),
  ],
  referencePaths: /^\/in\/[^/]+\/edit\/forms\/recommendation\/write(?:\/|$)/,
  profilePaths: /^\/in\/[^/]+\/edit\/(?:forms\/)?(?:summary|about|intro|headline)(?:\/|$)/,
  /** No public source shows these two forms: any field in the topmost dialog, and the ways a form is sent. */
  formField: [html('role', 'textarea', '[contenteditable="true"]')],
  formSubmit: [
    html('role', 'button[type="submit"]'),
    html('label', 'button[aria-label="Send"]', 'button[aria-label="Save"]'),
    lhremote('class', 'button.artdeco-button--primary'),
  ],
  editing: [
    beacon('label', '[role="dialog"][aria-label^="Edit"]', '[aria-label="Edit post"]'),
    lhremote('class', '.comments-comment-box--edit', '.comments-comment-box__edit'),
  ],
  attachments: {
    image: [lhremote('role', 'img[src^="blob:"]', 'img[src^="data:image"]')],
    video: [lhremote('role', 'video')],
    document: [lhremote('class', '.document-s-container', 'iframe[src*="document"]')],
    poll: [lhremote('class', '.polls-detour', '.share-creation-state__poll')],
  } satisfies Partial<Record<AttachmentKind, Ladder>>,
};
