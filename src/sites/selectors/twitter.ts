import { html, type Registry, saying, seen } from '../registry.ts';

/*
 * X's markup, with the date and source of every anchor: whoever finds a box unchecked looks here first. Hashed and
 * generated class names are never anchors.
 */

const lortnoc = seen('2026-09', 'forever8896/lortnoc_tahc, re-measured 25 Sep');
const controlPanel = seen('2026-08', 'insin/control-panel-for-twitter 4.24');
const opencli = seen('2026-08', 'jackwener/OpenCLI');
const fsb = seen('2026-07', 'fullselfbrowsing/FSB site guides');
const profileScripts = seen('2026-09', 'browser skill scripts for X profiles');
const help = seen('2026-11', 'X help, how to edit a post; not seen in markup');

export const twitterRegistry = {
  site: 'twitter',
  version: 2,
  date: '2026-11-21',
  ladders: {
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
    /** An edit has no test id of its own: its button says so, in the languages X's own help is read in here. */
    editing: [
      saying(
        help('label', '[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'),
        'Update',
        'Diweddaru',
        'Actualiser',
        'Mettre à jour',
        'Aktualisieren',
        'Actualizar',
        'Aggiorna',
        'Atualizar',
        'Aktualizuj',
      ),
    ],
    postAbove: [fsb('testid', 'article[data-testid="tweet"]')],
    postText: [fsb('testid', '[data-testid="tweetText"]')],
    bio: [profileScripts('role', 'textarea[name="description"]')],
    saveProfile: [profileScripts('testid', '[data-testid="Profile_Save_Button"]')],
  },
  routes: {
    /** Messages, and the assistant. */
    private: ['/messages', '/i/chat', '/i/grok'],
    profile: ['/settings/profile'],
    compose: ['/compose/post$', '/intent/post$', '/intent/tweet$'],
    reply: ['/*/status/*'],
  },
  attachments: {
    image: [opencli('testid', '[data-testid="attachments"] img[src^="blob:"]')],
    video: [opencli('testid', '[data-testid="attachments"] video')],
    gif: [opencli('testid', '[data-testid="attachments"] img[src*=".gif"]')],
  },
} satisfies Registry;

export type TwitterRegistry = typeof twitterRegistry;
