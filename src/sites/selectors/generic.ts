import { html, type Registry, saying } from '../registry.ts';

/** A site that Postcheck does not know: what HTML and WAI-ARIA say of any page, and the words on its buttons. */
export const genericRegistry = {
  site: 'other',
  version: 1,
  date: '2026-11-22',
  ladders: {
    editor: [
      html(
        'role',
        'textarea',
        '[contenteditable=""]',
        '[contenteditable="true"]',
        '[contenteditable="plaintext-only"]',
      ),
    ],
    /** A form that asks for a password is none to publish with. */
    password: [html('role', 'input[type="password"]')],
    form: [html('role', 'form', '[role="form"]')],
    submit: [
      saying(
        html('label', 'button', '[role="button"]'),
        'Post',
        'Post now',
        'Post comment',
        'Post Comment',
        'Post reply',
        'Publish',
        'Publish now',
        'Publish changes',
        'Save',
        'Save changes',
        'Save Changes',
        'Save page',
        'Submit',
        'Submit comment',
        'Comment',
        'Add comment',
        'Reply',
        'Share',
        'Share now',
        'Update',
        'Send',
        'Toot',
      ),
      html('role', 'button[type="submit"]', 'input[type="submit"]'),
    ],
  },
  routes: {},
  attachments: {},
} as const satisfies Registry;
