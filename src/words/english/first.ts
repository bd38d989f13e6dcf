/** What the welcome page says, and the pages "Your week" and "Your privacy". */
export const first = {
  'welcome.title': 'Welcome to Postcheck',
  'welcome.intro':
    'Before you post on X, Facebook or LinkedIn, Postcheck tells you what your social media policy would say about it. It all happens on this computer: nothing you write is sent anywhere.',
  'welcome.organisation': '1. Where do you work?',
  'welcome.profiles': '2. What do your profiles say?',
  'welcome.try': '3. Try it here',
  'welcome.identifies': 'My profiles say where I work',
  'welcome.disclaimer': 'My profiles carry a disclaimer, such as “Views my own”',
  'welcome.later': 'If it differs from site to site, say so in the settings later.',
  'welcome.tryHint':
    'This is a practice box: nothing is posted. Change the words and see what happens, or press Post.',
  'welcome.tryLabel': 'A practice post',
  'welcome.tryText':
    'Lovely Mrs Okafor in bed 4 went home today after her hip operation, we will miss her jokes!',
  'welcome.post': 'Post',
  'welcome.posted': 'On a real site, this would now have been posted.',
  'welcome.done': 'I’m ready',
  'welcome.skip': 'Skip this',

  'week.title': 'Your week',
  'week.tab': 'Your week with Postcheck',
  'week.intro':
    'What Postcheck caught for you in the last seven days. Only you can see this. It is counted on this computer: numbers by day and kind, never a word you wrote.',
  'week.off': 'Your organisation has switched this off, so nothing is counted.',
  'week.empty': 'Nothing has been counted yet. Write something on X, Facebook or LinkedIn, and come back.',
  'week.quiet': {
    one: 'One draft was checked, and there was nothing to say about it.',
    other: '{count} drafts were checked, and there was nothing to say about any of them.',
  },
  'week.drafts': { one: '1 draft', other: '{count} drafts' },
  'week.things': { one: '1 thing', other: '{count} things' },
  'week.sum': '{drafts} checked, {things} caught.',
  'week.chart': 'Things caught, day by day',
  'week.day': 'Day',
  'week.checked': 'Drafts checked',
  'week.caught': 'Things caught',
  'week.kinds': 'What was caught, and what you did',
  'week.kind': 'Kind',
  'week.fixed': 'Put right',
  'week.dismissed': 'Not a problem',
  'week.posted': 'Posted anyway',
  'week.left': 'Left',
  'week.save': 'Save as a spreadsheet (CSV)',
  'week.clear': 'Forget all of this',
  'week.cleared': 'Forgotten. Counting starts again from nothing.',
  'week.kept': 'It is kept for four weeks.',

  // Each sentence on privacy must be true of the build; what can be tested is, in tests/e2e/privacy.test.ts.
  'privacy.title': 'Your privacy',
  'privacy.tab': 'Postcheck and your privacy',
  'privacy.short':
    'Postcheck reads your draft on this computer, shows you what your policy says about it, and forgets it.',
  'privacy.reads': 'What it reads',
  'privacy.readsBox':
    'The box you are writing a post, comment or recommendation in, on X, Facebook and LinkedIn.',
  'privacy.readsReply':
    'The post you are replying to, where it is shown beside your box, to understand your answer.',
  'privacy.readsNoMessages':
    'Never your private messages: not X’s chat, not Messenger, not LinkedIn messaging.',
  'privacy.readsNoOther': 'No other site, unless your organisation has named it.',
  'privacy.goes': 'Where it goes',
  'privacy.goesNowhere':
    'Nowhere. Postcheck has no server, no account and no way out: your browser forbids it every connection.',
  'privacy.goesToNobody':
    'Nobody is told what you wrote, what was found or what you decided. Not your manager, not IT, not us.',
  'privacy.keeps': 'What is kept, on this computer',
  'privacy.keepsSettings': 'Your settings: your organisation, and what you told us about your profiles.',
  'privacy.keepsManaged': 'The settings that your IT team made for everyone.',
  'privacy.keepsCounts':
    'Counts for “Your week”: numbers by day and kind of finding, for four weeks. Never a word, a name or a site.',
  'privacy.keepsPeople':
    'Names you asked us to remember as a colleague’s or a public figure’s. Only a scrambled form is kept, which cannot be read back.',
  'privacy.keepsNoDraft': 'No draft, and no part of one, is ever stored or logged.',
  'privacy.permissions': 'What it may do in your browser, and why',
  'privacy.sites': 'To read the box and hold a post, it works on:',

  // Why each permission in the manifest is asked for. A test holds this list against the manifest.
  'permission.storage':
    'To keep your settings on this computer, and to read those your organisation has made.',
  'permission.activeTab':
    'To check a box on any other page when you ask for it, by its menu or the shortcut. Only that page, only then.',
  'permission.contextMenus': 'To offer “Check this box with Postcheck” in the menu of a box.',
  'permission.scripting':
    'To start in the page you asked about, and on the sites that your organisation has named.',
} as const;
