/** What the settings page says. */
export const options = {
  'options.title': 'Postcheck settings',
  'options.saved': 'Saved',
  'options.repaired':
    'Some of your settings could not be read. What could be kept was kept. Please look through them.',
  'options.organisation': 'Where do you work?',
  'options.organisationHint': 'Postcheck goes by the social media policy of the place you choose here.',
  'options.sites': 'What do your profiles say?',
  'options.sitesHint': 'Postcheck never looks at your profile. It goes by what you tell it here.',
  'options.on': 'Check what I write on {site}',
  'options.identifies': 'My profile says where I work',
  'options.identifiesHint': 'For example “Nurse at Homerton”, or a work photo or email address.',
  'options.disclaimer': 'My profile carries a disclaimer',
  'options.disclaimerHint': 'For example “Views my own”. Postcheck will not ask you to add one to each post.',
  'options.official': 'This is an official account of my organisation',
  'options.officialHint': 'It may then speak for the organisation.',
  'options.ownPack': '{organisation} (your organisation’s own policy)',

  'managed.title': 'Managed by your organisation',
  'managed.hint': 'Your IT team set these. What is locked cannot be changed here.',
  'managed.setting': 'Setting',
  'managed.value': 'Value',
  'managed.holds': 'Who may change it',
  'managed.locked': 'Locked by your organisation',
  'managed.start': 'A start: you may change it',
  'managed.yes': 'Yes',
  'managed.no': 'No',
  'managed.list': 'List of hosts',
  'managed.listed': { one: '{category}: {count} host', other: '{category}: {count} hosts' },
  'managed.ignored': 'Not in force',
  'managed.ignoredHint':
    'Postcheck could not use these. Everything else holds, and where there was a good value before, that value stays. Please tell your IT team.',
  'managed.unseen':
    'Chrome and Edge leave out a value of the wrong type before Postcheck sees it: if a setting is missing here, look at its type.',

  'people.title': 'Who you told Postcheck about',
  'people.hint':
    'Names you had remembered as a colleague’s or a public figure’s. Only a code of each name is kept, so no name can be shown here.',
  'people.none': 'Nobody yet.',
  'people.colleague': 'A colleague, remembered on {day}',
  'people.public-figure': 'A public figure, remembered on {day}',
  'people.forget': 'Forget',
  'people.forgetOne': 'Forget: {one}',

  'rules.title': 'What you want to hear about',
  'rules.hint':
    'You may be stricter with yourself, or do without a warning or a tip. What the policy rules out is always told.',
  'rules.fixed': 'The policy rules this out, so it is always told.',
  'rules.asSet': '{name} (as the policy has it)',
  'rules.count': {
    one: 'The one thing Postcheck looks for',
    other: 'All {count} things Postcheck looks for',
  },

  'wording.title': 'Your own disclaimer',
  'wording.hint':
    'The words Postcheck adds to your personal posts. They must still say that the views are yours and not your employer’s.',
  'wording.label': 'Your words',
  'wording.keep': 'Use these words',
  'wording.back': 'Use the policy’s words again',
  'wording.policys': 'The policy’s words: “{text}”',
  'wording.short': 'Please write at least ten letters.',
  'wording.lacking':
    'These words do not say clearly that the views are yours and not your employer’s, so nothing was changed.',

  'keeping.title': 'What is kept on this computer',
  'keeping.counts': 'Count what is caught, for “Your week”',
  'keeping.countsHint': 'Numbers by day and kind. Never a word you wrote.',
  'keeping.memory': 'Offer to remember a colleague’s or a public figure’s name',
  'keeping.memoryHint': 'Only a code of the name is kept.',
  'keeping.reader': 'Read whole sentences, not words alone',
  'keeping.readerHint':
    'Finds stories, insults and talk from inside that no list of words knows. It runs on this computer, and takes some memory while you write. Where there is too little of that, words alone are checked, and Postcheck says so.',

  'file.title': 'Take your settings along',
  'file.hint': 'As a file, for another computer or another browser.',
  'file.save': 'Save my settings',
  'file.open': 'Open a settings file…',
  'file.refused': 'This file was not taken, and nothing was changed:',
  'file.taken': 'The settings in the file now hold.',

  'options.where': 'Where your settings are kept',
  'options.kept': 'On this computer, in this browser. They are never sent anywhere.',
} as const;
