import type { AttachmentKind } from '../engine/draft.ts';
import type { RuleId, Severity } from '../engine/finding.ts';

/** Every sentence the overlay says by itself. What a finding says comes from its rule. */

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);
const them = (count: number): string => (count === 1 ? 'it' : 'them');

const attachmentNames: Readonly<Record<AttachmentKind, readonly [one: string, more: string]>> = {
  image: ['picture', 'pictures'],
  video: ['video', 'videos'],
  document: ['document', 'documents'],
  gif: ['GIF', 'GIFs'],
  poll: ['poll', 'polls'],
};

/** "this picture", "these 2 pictures and the video". */
function counted(attached: readonly AttachmentKind[]): string {
  const kinds = [...new Set(attached)].map((kind, at) => {
    const count = attached.filter((one) => one === kind).length;
    const [one, more] = attachmentNames[kind];
    if (count > 1) return `${at === 0 ? 'these' : 'the'} ${count} ${more}`;
    return `${at === 0 ? 'this' : 'the'} ${one}`;
  });
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : kinds.join('');
}

export const words = {
  name: 'Postcheck',
  shortcut: 'Alt+Shift+P',

  marker: {
    clear: 'Nothing to say',
    advice: (count: number) => (count === 1 ? '1 tip' : `${count} tips`),
    toCheck: (count: number) => `${count} to check`,
    held: 'Not posted yet',
    notChecked: 'Not checked',
    paused: 'Paused',
  },

  severity: { block: 'Important', warn: 'To check', advise: 'Tip' } satisfies Record<Severity, string>,

  card: {
    label: 'What Postcheck says',
    place: (at: number, of: number) => `${at} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    because: 'Why we think so',
    policy: (organisation: string) => `${organisation} policy`,
    section: (id: string, title: string) => `${id} ${title}`,
    opensInTab: 'opens in a new tab',
    willAdd: 'Adds these words:',
    clearTitle: 'Nothing to say about this draft',
    clearText: (organisation: string) => `We found nothing in it that the ${organisation} policy asks about.`,
    notCheckedTitle: 'This draft was not checked',
    private: 'Checked on this computer. Nothing is sent.',
  },

  checklist: {
    title: (attached: readonly AttachmentKind[]) => `Before you post ${counted(attached)}`,
    intro: 'Postcheck cannot see what is in it. Please look once more, and tick what is so.',
    section: (id: string) => `Section ${id}`,
  },

  fixed: {
    gone: 'Done. We read the box again and the words are gone. To bring them back, undo in the box.',
    added: 'Done. The words are in your draft. To take them out, undo in the box.',
    'not-taken':
      'The box did not take this change, so your draft is as it was. Please change the words yourself.',
  },

  hold: {
    title: 'Not posted yet',
    safe: 'Your draft is still in the box. Nothing was lost and nothing was sent.',
    back: 'Back to my draft',
    done: 'Post anyway',
    covers: (count: number) =>
      `This posts with ${count === 2 ? 'both things' : `all ${things(count)}`} left as they are.`,
    reason: 'Why is it right to post this?',
    reasonMissing: 'Write why it is right to post this',
  },

  dismiss: {
    open: 'This isn’t a problem…',
    ask: 'Why not?',
    reason: 'Why is this not a problem?',
    reasonMissing: 'Write why this is not a problem',
    done: 'It is not a problem',
    remember: 'Remember this colleague or public figure on this computer.',
    rememberHow: 'The name is kept as a code that nobody can read.',
  },

  reasonHint: 'A few words are enough. They are not kept and not sent.',
  cancel: 'Cancel',

  together: {
    button: (count: number) => `Put all ${count} right`,
    outcome: (done: number, of: number) =>
      done === of
        ? `Done: all ${of} put right. Undo in the box brings them back one by one.`
        : `${done} of ${of} put right. The box did not take the rest.`,
  },

  copy: {
    insert: 'Copy these words',
    change: 'Copy the corrected text',
    done: 'Copied. Now paste it into the box yourself.',
    failed: 'This could not be copied either.',
  },

  pause: {
    open: 'Pause…',
    ask: 'Where?',
    title: 'Postcheck is paused',
    here: 'You asked for quiet, so nothing is checked or held in this box.',
    everywhere: (until: string) => `You asked for quiet, so nothing is checked or held until ${until}.`,
    resume: 'Check my drafts again',
    choices: [
      { id: 'box', label: 'In this box' },
      { id: 'everywhere', label: 'Everywhere, for ten minutes' },
    ],
  },

  notice: { undo: 'Undo', ok: 'Got it' },

  say: {
    paused: 'Postcheck is paused. Nothing is checked.',
    toCheck: (count: number) =>
      `Postcheck: ${things(count)} to check in your draft. Press Alt, Shift and P to open ${them(count)}.`,
    advice: (count: number) =>
      `Postcheck has ${count === 1 ? 'a tip' : `${count} tips`} for your draft. Press Alt, Shift and P to open ${them(count)}.`,
    notChecked: (because: string) => `Postcheck did not check this draft. ${because}`,
    clear: 'Postcheck: nothing to check now.',
  },
} as const;

/** A reason somebody can give for leaving a finding as it is. `id` is what the session remembers. */
export interface Dismissal {
  readonly id: string;
  readonly label: string;
}

const colleague: Dismissal = { id: 'colleague', label: 'This is a colleague' };
const publicFigure: Dismissal = { id: 'public-figure', label: 'This is a public figure' };
const alreadyPublic: Dismissal = { id: 'already-public', label: 'It is already public' };
const consent: Dismissal = { id: 'consent', label: 'I have their consent' };
const notPersonal: Dismissal = { id: 'not-personal-data', label: 'It is not personal data' };
const madeUp: Dismissal = { id: 'made-up', label: 'It is made up, an example' };
const allowed: Dismissal = { id: 'allowed', label: 'I am allowed to share this' };
const notWork: Dismissal = { id: 'not-work', label: 'This is not about my work' };
const profileSays: Dismissal = { id: 'profile-says-so', label: 'My profile says so already' };
const inMyRole: Dismissal = { id: 'in-my-role', label: 'I speak for the organisation here' };
const linkIsFine: Dismissal = { id: 'link-is-fine', label: 'I know this site and it is fine' };
const meantKindly: Dismissal = { id: 'meant-kindly', label: 'It is a quote, or meant kindly' };
const beingHandled: Dismissal = { id: 'being-handled', label: 'The right people already know' };
const done: Dismissal = { id: 'done', label: 'I have done this' };
const mistaken: Dismissal = { id: 'mistaken', label: 'Postcheck has got this wrong' };

const person = [colleague, publicFigure, alreadyPublic, consent, notPersonal];
const secret = [alreadyPublic, madeUp, allowed];

const byFamily: Readonly<Record<string, readonly Dismissal[]>> = {
  confidential: secret,
  disclaimer: [notWork, profileSays, inMyRole],
  capacity: [inMyRole, notWork],
  reference: [inMyRole],
  links: [linkIsFine],
  conduct: [meantKindly],
  safeguarding: [beingHandled, notPersonal],
  media: [done, consent, alreadyPublic],
};

const byRule: Readonly<Record<RuleId, readonly Dismissal[]>> = {
  'confidential/patient-identifier': [madeUp, notPersonal],
  'confidential/patient-name': person,
  'confidential/patient-story': [consent, alreadyPublic, madeUp, notPersonal],
  'confidential/health-of-a-person': [publicFigure, alreadyPublic, consent, notPersonal],
  'confidential/contact-details': [alreadyPublic, consent, notPersonal],
  'confidential/staff-record': [publicFigure, alreadyPublic, consent, notPersonal],
  'confidential/own-details': [alreadyPublic, allowed],
};

/** The reasons that make sense for a rule, most likely first; "got this wrong" always stands last. */
export function dismissalsFor(rule: RuleId): readonly Dismissal[] {
  const family = rule.slice(0, rule.indexOf('/'));
  return [...(byRule[rule] ?? byFamily[family] ?? []), mistaken];
}
