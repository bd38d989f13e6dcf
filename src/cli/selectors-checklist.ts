import type { KnownSite } from '../sites/registry.ts';

/**
 * What somebody with an account looks at on the live site, as no test can. What nobody has published the markup of comes
 * first: there Postcheck goes by structure, and what is found out becomes an anchor.
 */
const steps: Readonly<Record<KnownSite, readonly string[]>> = {
  twitter: [
    'Edit a post of your own (Premium): does the marker stand at the box, and the card offer “Edited:”? What does the button say in your language?',
    'Open the composer for a poll: is there an anchor for it? None is known.',
    'Post in a community, and write an article: is either recognised? Neither is known.',
    'Home with the new-post dialog over it: one marker in the dialog, one at home, each for its own text.',
    'A thread of three: one marker; “Post all” is held for a word in the second part.',
    'Reply in the dialog and under the post: surface “Reply” in the popup.',
    'Quote a post, edit the profile’s bio: both checked, both held by their button.',
    'Add two pictures, a GIF, a video: the checklist asks once for each kind, and again after another picture.',
    'Messages, chat and Grok: no marker, nothing underlined, nothing held.',
  ],
  facebook: [
    'Edit a post, in the feed and in a group: does the card offer “Edited:”? What are the dialog and its button called in your language?',
    'Edit a comment: what is the editor’s label? Only “Edit…” is known.',
    'Post as a Page: is it held at “Next”, and is the text still in an editor at “Post”?',
    'A story, a reel, Business Suite: none is known; the popup must say that the box is not recognised.',
    'Post on the profile, in a group, on a friend’s profile: one marker, held by the button and by Ctrl+Enter.',
    'Comment and reply: Enter is held, Shift+Enter is a new line, Enter picks a name to mention.',
    'Set Facebook to another language and do the last two again.',
    'A chat tab and Messenger: no marker, nothing underlined, nothing held.',
  ],
  linkedin: [
    'Write a recommendation: which of the three shapes is it (text area, rich text, in the shadow root)? What is its field, and its button, called?',
    'Edit a recommendation that is given already: at which address? None is known.',
    'Edit a post of your own: what are the dialog and its button called in your language?',
    'Edit a comment, on the feed and on a post’s own page: what is the button called?',
    'About and headline: recognised as profile text, at which address?',
    'Share box, repost with thoughts, company page: marker inside the dialog, held by Post and by Ctrl+Enter.',
    'Comment and reply on the feed and on a post’s own page: four boxes, each with its marker.',
    'Article: held at “Next”, and once more in the dialog that announces it.',
    'Add a document, a poll, two pictures: the checklist asks for each.',
    'A message, a message over the feed, the note of an invitation: no marker, nothing underlined, nothing held.',
  ],
};

/** The checklist of one site, a line each. */
export const checklist = (site: KnownSite): string =>
  [
    'Look at the live site, logged in:',
    ...steps[site].map((step) => `  [ ] ${step}`),
    '  [ ] In the popup, no box says that it was found by a second name, its label or its look.',
    '',
  ].join('\n');
