/** Every sentence of the privacy page. Each must be true of the build; what can be tested is, in tests/e2e/privacy.test.ts. */
export const privacyWords = {
  title: 'Your privacy',
  short:
    'Postcheck reads your draft on this computer, shows you what your policy says about it, and forgets it.',
  sections: [
    {
      title: 'What it reads',
      says: [
        'The box you are writing a post, comment or recommendation in, on X, Facebook and LinkedIn.',
        'The post you are replying to, where it is shown beside your box, to understand your answer.',
        'Never your private messages: not X’s chat, not Messenger, not LinkedIn messaging.',
        'No other site, unless your organisation has named it.',
      ],
    },
    {
      title: 'Where it goes',
      says: [
        'Nowhere. Postcheck has no server, no account and no way out: your browser forbids it every connection.',
        'Nobody is told what you wrote, what was found or what you decided. Not your manager, not IT, not us.',
      ],
    },
    {
      title: 'What is kept, on this computer',
      says: [
        'Your settings: your organisation, and what you told us about your profiles.',
        'The settings your organisation has made for everybody.',
        'Counts for “Your week”: numbers by day and kind of finding, for four weeks. Never a word, a name or a site.',
        'If you asked us to remember that a name is a colleague’s or a public figure’s: a scrambled form of it, which cannot be read back.',
        'No draft, and no part of one, is ever stored or logged.',
      ],
    },
  ],
  permissions: 'What it may do in your browser, and why',
  sites: 'To read the box and hold a post, it works on:',
} as const;

/** Why each permission in the manifest is asked for. A test holds this list against the manifest. */
export const permissionWords: Readonly<Record<string, string>> = {
  storage: 'To keep your settings on this computer, and to read those your organisation has made.',
  activeTab:
    'To check a box on any other page when you ask for it, by its menu or the shortcut. Only that page, only then.',
  contextMenus: 'To offer “Check this box with Postcheck” in the menu of a box.',
  scripting: 'To start in the page you asked about, and on the sites that your organisation has named.',
};
