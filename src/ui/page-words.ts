import type { Site, Surface } from '../engine/draft.ts';
import type { Severity } from '../engine/finding.ts';
import type { BoxStatus } from '../messages/protocol.ts';
import type { Circumstance } from '../messages/shown-policy.ts';

/** Every sentence that the extension's own pages say by themselves. */

export const siteNames: Readonly<Record<Site, string>> = {
  twitter: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  other: 'Somewhere else',
};

export const surfaceNames: Readonly<Record<Surface, string>> = {
  post: 'Post',
  reply: 'Reply',
  comment: 'Comment',
  'media-comment': 'Comment on a news story',
  article: 'Article or blog',
  reference: 'Recommendation',
  profile: 'Profile text',
};

/** What a box was known by. */
export const rungNames: Readonly<Record<BoxStatus['rung'], string>> = {
  testid: 'its second name',
  role: 'what it is for',
  label: 'its label',
  class: 'its look',
};

/** The kinds of text that a person can write on a site, most usual first. */
export const surfacesOf: Readonly<Record<Site, readonly Surface[]>> = {
  twitter: ['post', 'reply', 'media-comment', 'profile'],
  facebook: ['post', 'comment', 'reply', 'media-comment'],
  linkedin: ['post', 'comment', 'reply', 'article', 'reference', 'profile'],
  other: ['post', 'comment', 'media-comment', 'article', 'reference', 'profile'],
};

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

/** "2 things to check and 1 tip", "Nothing to say". */
export function summaryOf(severities: readonly Severity[]): string {
  const tips = severities.filter((one) => one === 'advise').length;
  const toCheck = severities.length - tips;
  const tipWords = tips === 1 ? '1 tip' : `${tips} tips`;
  if (severities.length === 0) return 'Nothing to say';
  if (toCheck === 0) return tipWords;
  return tips === 0 ? `${things(toCheck)} to check` : `${things(toCheck)} to check and ${tipWords}`;
}

export const pageWords = {
  name: 'Postcheck',
  pages: {
    policy: 'Policy',
    options: 'Settings',
    week: 'Your week',
    privacy: 'Privacy',
  },
  private: 'Checked on this computer. Nothing is sent.',
  loading: 'Asking Postcheck…',
  failed: 'Postcheck did not answer. Close this and open it again.',
  settings: 'Settings',
  readPolicy: 'Read the policy',
  newTab: 'opens in a new tab',
  refused: (fault: string, organisation: string) =>
    `The policy file was refused: ${fault}. The policy of ${organisation} stays in force.`,

  groups: {
    block: 'Important: change these, or say why not',
    warn: 'To check before you post',
    advise: 'Tips',
  } satisfies Record<Severity, string>,
  because: 'Why we think so',

  popup: {
    thisTab: 'This tab',
    elsewhere: 'Postcheck watches the boxes on X, Facebook and LinkedIn. This tab is none of them.',
    pasteInstead: 'You can still check a text below.',
    off: (site: string) => `Postcheck is off for ${site}, so nothing here is checked.`,
    noBox: 'No post box is open here yet. Click into one and start writing.',
    checked: 'Checked',
    checking: 'Checking…',
    notChecked: 'Not checked',
    because: (reason: string) => `Because: ${reason}`,
    unknownBox: 'The box you are writing in',
    unrecognised: 'Postcheck does not recognise this box.',
    held: 'Your post is held: it has not been posted.',
    lower: (how: string) =>
      `Found by ${how} only, as this site may have changed. It is checked all the same. Please tell your IT team.`,
    selectorsRefused: (site: string, fault: string) =>
      `The new way to find boxes on ${site} was refused, and the old way is in use. Please tell your IT team: ${fault}.`,
    showMe: 'Show me in the box',
    showThis: 'Show me',
    pause: 'Pause everywhere for ten minutes',
    paused: (time: string) => `Paused until ${time}: nothing is checked.`,
    resume: 'Go on checking',
    whatThatMeans: 'What that means',
    check: (site: string) => `Check what I write on ${site}`,
    notSaved: 'This could not be saved. Please try again.',
  },

  paste: {
    title: 'Check any text',
    text: 'Your text',
    site: 'Where will it go?',
    surface: 'What is it?',
    check: 'Check',
    empty: 'Write or paste some text first',
    tooLong: (checked: number) =>
      `This text is very long. Only its first ${checked.toLocaleString('en-GB')} characters were checked.`,
    marked: 'The words in question',
    notTaken: 'This did not work. Please change the words yourself.',
    clear: (organisation: string) => `We found nothing in it that the ${organisation} policy asks about.`,
  },

  policy: {
    title: (organisation: string) => `${organisation}: social media policy`,
    notYours: 'This is not the policy you work to.',
    yours: 'This is the policy Postcheck works to here.',
    summary: 'It is told here in our own words: the document itself is what counts.',
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    titleAndVersion: (title: string, version: string, date: string) =>
      `${title}, version ${version}, ${date}`,
    openDocument: 'Open the published document',
    other: 'Other policies here',
    contents: 'Contents',
    search: 'Search this policy',
    found: (count: number) =>
      count === 0 ? 'No section has these words' : count === 1 ? '1 section' : `${count} sections`,
    arrived: 'The section Postcheck pointed you to',
    backToDraft: 'Back to your draft',
    checks: 'What Postcheck checks for this section',
    adviceOnly: 'Advice only: Postcheck does not check anything for this section.',
    underlines: 'It underlines the marked words in',
    wholeDraft: 'It speaks up about the whole text in',
    letsPass: 'It lets pass',
    all: (when: string) => `All of these are ${when}.`,
    examples: (count: number) => `Examples (${count})`,
    off: 'Off in this policy',
    contacts: 'Who to ask',
    disclaimers: 'Disclaimers',
    disclaimerSection: (section: string) => `Section ${section}`,
    shorter: 'Shorter forms, where space is short',
    links: 'Your organisation’s documents',
    related: 'Related policies',
    noSuchSection: (id: string) => `This policy has no section called “${id}”.`,
  },

  options: {
    title: 'Postcheck settings',
    saved: 'Saved',
    organisation: 'Where do you work?',
    organisationHint: 'Postcheck checks what you write against this organisation’s social media policy.',
    sites: 'What do your profiles say?',
    sitesHint: 'Postcheck never looks at your profile. It goes by what you tell it here.',
    on: (site: string) => `Check what I write on ${site}`,
    identifies: 'My profile says where I work',
    identifiesHint: 'For example “Nurse at Homerton”, or a work photo or email address.',
    disclaimer: 'My profile carries a disclaimer',
    disclaimerHint: 'For example “Views my own”. Postcheck will not ask you to add one to each post.',
    official: 'This is an official account of my organisation',
    officialHint: 'It may then speak for the organisation.',
    byOrganisation: 'Set by your organisation.',
    ownPack: (organisation: string) => `${organisation} (your organisation’s own policy)`,
    managed: 'Managed by your organisation',
    managedHint: 'Your IT team set these. What is locked cannot be changed here.',
    managedColumns: { setting: 'Setting', value: 'Value', holds: 'Who may change it' },
    holds: { locked: 'Locked by your organisation', start: 'A start: you may change it' },
    ignored: 'Not in force',
    ignoredHint:
      'Postcheck could not use these. Everything else holds, and where there was a good value before, that value stays. Please tell your IT team.',
    unseen:
      'Chrome and Edge leave out a value of the wrong type before Postcheck sees it: if a setting is missing here, look at its type.',
    people: {
      title: 'Who you told Postcheck about',
      hint: 'Names you had remembered as a colleague’s or a public figure’s. Only a code of each name is kept, so no name can be shown here.',
      none: 'Nobody yet.',
      one: {
        colleague: (day: string) => `A colleague, remembered on ${day}`,
        'public-figure': (day: string) => `A public figure, remembered on ${day}`,
      },
      forget: 'Forget',
      forgetOne: (one: string) => `Forget: ${one}`,
    },
    rules: {
      title: 'What you want to hear about',
      hint: 'You may be stricter with yourself, or do without a warning or a tip. What the policy rules out is always told.',
      fixed: 'The policy rules this out, so it is always told.',
      asSet: (name: string) => `${name} (as the policy has it)`,
      count: (count: number) => `All ${count} things Postcheck looks for`,
    },
    wording: {
      title: 'Your own disclaimer',
      hint: 'The words Postcheck adds to your personal posts. They must still say that the views are yours and not your employer’s.',
      label: 'Your words',
      keep: 'Use these words',
      back: 'Use the policy’s words again',
      policys: (text: string) => `The policy’s words: “${text}”`,
      short: 'Please write at least ten letters.',
      lacking:
        'These words do not say clearly that the views are yours and not your employer’s, so nothing was changed.',
    },
    keeping: {
      title: 'What is kept on this computer',
      counts: 'Count what is caught, for “Your week”',
      countsHint: 'Numbers by day and kind. Never a word you wrote.',
      memory: 'Offer to remember a colleague’s or a public figure’s name',
      memoryHint: 'Only a code of the name is kept.',
      reader: 'Read whole sentences, not words alone',
      readerHint:
        'Finds stories, insults and talk from inside that no list of words knows. It runs on this computer, and takes some memory while you write.',
    },
    file: {
      title: 'Take your settings along',
      hint: 'As a file, for another computer or another browser.',
      save: 'Save my settings',
      open: 'Open a settings file…',
      refused: 'This file was not taken, and nothing was changed:',
      taken: 'The settings in the file now hold.',
    },
    where: 'Where your settings are kept',
    kept: 'On this computer, in this browser. They are never sent anywhere.',
  },
} as const;

export const disclaimerNames: Readonly<Record<string, string>> = {
  personal: 'For personal posts',
  blog: 'For a personal blog or article',
  reference: 'For a reference or recommendation',
  'media-comment': 'For a comment on a news story',
  site: 'For a page, group or site',
};

/** How an example stands, to be read after "this is". */
export const circumstances: Readonly<Record<Circumstance, string>> = {
  reply: 'in a reply',
  comment: 'in a comment',
  'media-comment': 'in a comment on a news story',
  article: 'in an article',
  reference: 'in a recommendation',
  profile: 'in a profile',
  editing: 'in a change to something published',
  attachment: 'with a picture or file',
  'identifies-as-staff': 'by somebody whose profile says where they work',
  'profile-disclaimer': 'by somebody whose profile has a disclaimer',
  'official-account': 'from an official account',
};

export const ruleSeverityNames: Readonly<Record<Severity | 'off', string>> = {
  block: 'Important',
  warn: 'To check',
  advise: 'Tip',
  off: 'Off',
};
