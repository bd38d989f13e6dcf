import { html, type Registry, saying, seen } from '../registry.ts';

/* Facebook's markup, with the date and source of every anchor. Its labels are translated: they are last rungs. */

const trusthuman = seen('2026-02', 'knamnguyen/trusthuman.io, Facebook content script');
const postflow = seen('2026', 'PostFlow, Facebook composer notes');

export const facebookRegistry = {
  site: 'facebook',
  version: 2,
  date: '2026-11-21',
  ladders: {
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
    comment: [trusthuman('role', 'form[role="presentation"]'), html('role', '[role="article"]')],
    /** A reply's editor names whom it answers. Without that name it is a comment, which is checked alike. */
    reply: [trusthuman('label', '[aria-label^="Reply to "]', '[aria-label^="Answer as "]')],
    /** A comment under a post: the one above a reply is the one it answers. */
    commentAbove: [trusthuman('role', '[role="article"] [role="article"]')],
    commentText: [trusthuman('role', '[dir="auto"]')],
    /** A dialog labelled "Create post" may be only the heading beside the editor; the modal one holds both. */
    postDialog: [
      postflow('role', '[role="dialog"][aria-modal="true"]'),
      postflow('role', '[role="dialog"]', 'dialog[open]'),
    ],
    commentSubmit: [trusthuman('testid', '#focused-state-composer-submit [role="button"]')],
    /** An open list of names to mention: Enter picks from it and posts nothing. */
    picker: [html('role', '[aria-activedescendant]:not([aria-activedescendant=""])')],
    /** English. Without a match, the structure of the dialog decides. Next is the last step with the text in it. */
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
    editing: [
      postflow('label', '[role="dialog"][aria-label^="Edit"]', '[role="button"][aria-label="Save"]'),
      saying(
        postflow('label', '[role="dialog"] [role="button"]'),
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
    /** Nobody has published what a comment looks like while it is changed: its editor's label says so in English. */
    editingComment: [trusthuman('label', '[role="textbox"][aria-label^="Edit"]')],
    postText: [
      trusthuman(
        'testid',
        '[data-ad-rendering-role="story_message"]',
        '[data-ad-comet-preview="message"]',
        '[data-ad-preview="message"]',
      ),
    ],
  },
  routes: {
    private: ['/messages', '/messenger_media'],
  },
  attachments: {
    image: [postflow('role', 'img[src^="blob:"]')],
    video: [postflow('role', 'video')],
  },
} satisfies Registry;

export type FacebookRegistry = typeof facebookRegistry;
