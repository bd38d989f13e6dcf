import { html, type Registry, saying, seen } from '../registry.ts';

/*
 * LinkedIn's markup, with the date and source of every anchor. Two generations of pages are served at once, to the same
 * person: each has ladders of its own, so that a lower rung means that something changed.
 */

const beacon = seen('2026-06', 'VladyTipler/linkedin-beacon, DOM anchors');
const lhremote = seen('2026-05', 'alexey-pelykh/lhremote selectors');
const opencli = seen('2026-08', 'jackwener/OpenCLI');
const fsb = seen('2026-07', 'fullselfbrowsing/FSB site guides');
const publishers = seen('2026-02', 'several article publishing scripts');
const older = seen('2026-02', 'comment extensions for the older pages');
const modaicom = seen('2026-05', 'codaswin/modaicom_ai composer adapter 5');

export const linkedinRegistry = {
  site: 'linkedin',
  version: 2,
  date: '2026-11-21',
  ladders: {
    /** The host of the open shadow root in which LinkedIn shows its dialogs over the new pages. */
    outlet: [beacon('testid', '#interop-outlet', '[data-testid="interop-shadowdom"]')],
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
    ],
    olderCommentEditor: [
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
    /** A comment that stands under a post. An editor behind one answers it: the labels of both kinds are the same. */
    comment: [
      modaicom('testid', '[componentkey^="replaceableComment_"]'),
      older('class', '.comments-comment-item', '.comments-comment-entity'),
    ],
    /** The older pages' box for an answer. */
    olderReply: [
      older(
        'class',
        '.comments-reply-box',
        '.comments-comment-item__nested-comments',
        '.comments-comment-box--reply',
      ),
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
    commentText: [
      lhremote('testid', '[data-testid="expandable-text-box"]'),
      older('class', '.comments-comment-item__main-content', '.update-components-text'),
    ],
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
      publishers('class', 'button.article-editor-nav__publish'),
      publishers('label', 'button[aria-label="Next"]', 'button[aria-label="Publish"]'),
    ],
    /** The last step of an article: words to post it with. */
    announcement: [beacon('role', '[contenteditable="true"][role="textbox"]')],
    /** No public source shows the profile's forms: any field of the topmost dialog, and the ways a form is sent. */
    formField: [html('role', 'textarea', '[contenteditable="true"]')],
    formSubmit: [
      html('role', 'button[type="submit"]'),
      html('label', 'button[aria-label="Send"]', 'button[aria-label="Save"]'),
      lhremote('class', 'button.artdeco-button--primary'),
    ],
    /** What is published already is saved, and not posted. */
    editing: [
      beacon('label', '[role="dialog"][aria-label^="Edit"]'),
      saying(
        beacon('class', 'button.share-actions__primary-action'),
        'Save',
        'Cadw',
        'Enregistrer',
        'Speichern',
        'Guardar',
        'Salva',
        'Salvar',
        'Zapisz',
      ),
    ],
    editingComment: [
      older('class', '.comments-comment-box--edit', '.comments-comment-box__edit'),
      saying(older('label', 'button'), 'Save changes', 'Save'),
    ],
  },
  routes: {
    private: ['/messaging'],
    article: ['/article/new', '/article/edit'],
    reference: ['/in/*/edit/forms/recommendation/write'],
    profile: [
      '/in/*/edit/forms/summary',
      '/in/*/edit/forms/about',
      '/in/*/edit/forms/intro',
      '/in/*/edit/forms/headline',
      '/in/*/edit/summary',
      '/in/*/edit/about',
      '/in/*/edit/intro',
      '/in/*/edit/headline',
    ],
  },
  attachments: {
    image: [lhremote('role', 'img[src^="blob:"]', 'img[src^="data:image"]')],
    video: [lhremote('role', 'video')],
    document: [lhremote('class', '.document-s-container', 'iframe[src*="document"]')],
    poll: [lhremote('class', '.polls-detour', '.share-creation-state__poll')],
  },
} satisfies Registry;

export type LinkedinRegistry = typeof linkedinRegistry;
