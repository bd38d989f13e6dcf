import type { BoxStatus, ShownFinding, TabStatus } from '../../src/messages/protocol.ts';
import type { Managed } from '../../src/settings/managed/keys.ts';
import type { CardFinding, OverlayModel } from '../../src/ui/model.ts';

/** Every state the overlay can be in, for the component tests, the accessibility check and the pictures. */

const patientName: ShownFinding = {
  rule: 'confidential/patient-name',
  severity: 'block',
  span: { start: 7, end: 17 },
  says: {
    title: 'This may identify a patient',
    why: 'A name with a ward or a bed is enough for somebody to know who it is.',
    todo: 'Take it out before you post.',
  },
  evidence: ['a title and a surname', 'close to “bed 4”', 'a word about going home from hospital'],
  sections: [{ id: '3.1', title: 'Personal use of social media' }],
  fixes: [{ kind: 'remove', label: 'Remove these words', span: { start: 7, end: 17 } }],
};

const disclaimer: ShownFinding = {
  rule: 'disclaimer/personal-capacity',
  severity: 'warn',
  says: {
    title: 'Readers cannot tell that this is your own view',
    why: 'The post says where you work, and neither it nor your profile says that the views are yours.',
    todo: 'Add a disclaimer, or say that your profile has one.',
  },
  evidence: ['the post says “our team at NHS England”'],
  sections: [
    { id: '3.1', title: 'Personal use of social media' },
    { id: '3.3', title: 'Blogs and other published writing in your own name' },
  ],
  fixes: [
    {
      kind: 'insert',
      label: 'Add the disclaimer',
      at: 'end',
      text: "\n\nMy postings on this site reflect my personal views and don't necessarily represent the positions, strategies or opinions of NHS England.",
    },
    { kind: 'setting', label: 'My profile says so', setting: 'profileDisclaimer' },
  ],
};

const tip: ShownFinding = {
  rule: 'confidential/own-details',
  severity: 'advise',
  span: { start: 0, end: 4 },
  says: {
    title: 'This gives your work email address',
    why: 'Personal posts should not carry your work address.',
    todo: 'Think about leaving it out.',
  },
  evidence: [],
  sections: [{ id: '3.2.1', title: 'Looking after your own details' }],
  fixes: [],
};

const picture = (rule: ShownFinding['rule'], label: string, why: string): ShownFinding => ({
  rule,
  severity: 'advise',
  says: {
    title: 'Look at the picture once more',
    why,
    todo: 'Look once more.',
    tick: { label, of: 'image' },
  },
  evidence: ['a picture is attached'],
  sections: [
    { id: '3.1', title: 'Personal use of social media' },
    { id: '3.9', title: 'Pictures and video' },
  ],
  fixes: [],
});

const pictures = [
  picture(
    'media/image',
    'Everybody who can be recognised has agreed to it',
    'A face, a whiteboard, a screen or a name badge in the background can give somebody away.',
  ),
  picture(
    'media/image-text',
    'No names or notes on screens, boards, badges or papers in it',
    'A whiteboard, a screen, a badge or a letter in the background can be read by anybody who zooms in.',
  ),
  picture(
    'media/image-location',
    'It does not show or carry a place that should stay private',
    'A phone writes the place into a photo, and a sign or the view from a window can tell it too.',
  ),
];

export const shownFindings = { patientName, disclaimer, tip } as const;

const card = (key: string, finding: ShownFinding, words?: string): CardFinding =>
  words === undefined ? { key, finding } : { key, finding, words };

const name = card('name', patientName, 'Mrs Okafor in bed 4');
const views = card('views', disclaimer);
const own = card('own', tip, 'a.person@nhs.net');

const base = {
  findings: [],
  cardOpen: false,
  organisation: 'NHS England',
  fixable: 0,
  mayPause: true,
} as const;
const all = [name, views, own];

export const states = {
  clear: { ...base, marker: { kind: 'clear' } },
  advice: { ...base, marker: { kind: 'advice', count: 1 }, findings: [own] },
  'to check': { ...base, marker: { kind: 'to-check', count: 2 }, findings: all },
  'not checked': {
    ...base,
    marker: { kind: 'not-checked', because: 'Postcheck was updated. Refresh this page to go on.' },
  },
  'card: clear': { ...base, marker: { kind: 'clear' }, cardOpen: true },
  'card: not checked': {
    ...base,
    marker: { kind: 'not-checked', because: 'Postcheck was updated. Refresh this page to go on.' },
    cardOpen: true,
  },
  'card: one': { ...base, marker: { kind: 'to-check', count: 1 }, findings: [name], cardOpen: true },
  'card: tip': { ...base, marker: { kind: 'advice', count: 1 }, findings: [own], cardOpen: true },
  'card: second of three': {
    ...base,
    marker: { kind: 'to-check', count: 2 },
    findings: all,
    cardOpen: true,
    current: 'views',
  },
  'card: put all right': {
    ...base,
    marker: { kind: 'to-check', count: 2 },
    findings: all,
    fixable: 2,
    cardOpen: true,
  },
  'card: all put right': {
    ...base,
    marker: { kind: 'advice', count: 1 },
    findings: [own],
    cardOpen: true,
    together: { done: 2, of: 2 },
  },
  'card: some put right': {
    ...base,
    marker: { kind: 'to-check', count: 1 },
    findings: [
      { ...name, fixed: 'gone' },
      { ...views, fixed: 'not-taken', copied: true },
    ],
    cardOpen: true,
    current: 'views',
    together: { done: 1, of: 2 },
  },
  'card: a name to remember': {
    ...base,
    marker: { kind: 'to-check', count: 1 },
    findings: [{ ...name, finding: { ...patientName, canRemember: true, asksWhy: true } }],
    cardOpen: true,
  },
  paused: { ...base, marker: { kind: 'paused' } },
  'card: paused here': { ...base, marker: { kind: 'paused' }, cardOpen: true },
  'card: paused everywhere': { ...base, marker: { kind: 'paused', until: '10:42' }, cardOpen: true },
  hint: {
    ...base,
    marker: { kind: 'to-check', count: 1 },
    findings: [name],
    notice: {
      text: 'Postcheck found something your policy asks about. To read it, press the marker or Alt+Shift+K.',
      button: 'ok',
    },
  },
  'card: gone': {
    ...base,
    marker: { kind: 'clear' },
    findings: [{ ...name, fixed: 'gone' }],
    cardOpen: true,
  },
  'card: added': {
    ...base,
    marker: { kind: 'clear' },
    findings: [{ ...views, fixed: 'added' }],
    cardOpen: true,
  },
  'card: not taken': {
    ...base,
    marker: { kind: 'to-check', count: 1 },
    findings: [{ ...name, fixed: 'not-taken' }],
    cardOpen: true,
  },
  'card: checklist': {
    ...base,
    marker: { kind: 'advice', count: 1 },
    findings: pictures.slice(0, 1).map((finding) => card('checklist', finding)),
    cardOpen: true,
    checklist: {
      attached: ['image', 'image'],
      items: pictures.map(({ rule, says, sections }, at) => ({
        rule,
        label: says.tick?.label ?? '',
        why: says.why,
        sections,
        ticked: at === 0,
      })),
    },
  },
  'hold: confirm': {
    ...base,
    marker: { kind: 'held', count: 1 },
    findings: [views],
    cardOpen: true,
    hold: { needsReason: false },
  },
  'hold: not checked': {
    ...base,
    marker: { kind: 'held', count: 0 },
    cardOpen: true,
    hold: { needsReason: false, unchecked: 'Postcheck took too long to answer.' },
  },
  'hold: reason': {
    ...base,
    marker: { kind: 'held', count: 3 },
    findings: all,
    fixable: 2,
    cardOpen: true,
    hold: { needsReason: true },
  },
  notice: {
    ...base,
    marker: { kind: 'clear' },
    notice: { text: 'The reference disclaimer was added at the end of your recommendation.', button: 'undo' },
  },
} satisfies Readonly<Record<string, OverlayModel>>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

const outline = ({ finding: { rule, severity, says, evidence, sections } }: CardFinding) => ({
  rule,
  severity,
  title: says.title,
  evidence,
  sections,
});

const tab = { site: 'twitter', on: true, selectors: { version: 2, date: '2026-11-21' } } as const;
const box: BoxStatus = {
  surface: 'post',
  state: 'checked',
  held: false,
  rung: 'testid',
  lower: false,
  findings: [],
};

/** What a tab can say of itself to the popup. */
export const tabStates = {
  elsewhere: undefined,
  'no box': { ...tab, boxes: [] },
  off: { ...tab, on: false, boxes: [] },
  'unknown box': { ...tab, boxes: [], unrecognised: true },
  clear: { ...tab, boxes: [box], mayPause: true },
  paused: { ...tab, boxes: [], mayPause: true, pausedUntil: Date.UTC(2026, 10, 21, 12, 30) },
  'two boxes': {
    ...tab,
    boxes: [
      { ...box, held: true, findings: all.map(outline) },
      {
        ...box,
        surface: 'reply',
        state: 'not-checked',
        because: 'Postcheck did not answer. It tries again when you type.',
        rung: 'class',
        lower: true,
      },
    ],
  },
  updated: {
    ...tab,
    boxes: [],
    notice: 'Postcheck was updated. Refresh this page to go on.',
  },
} satisfies Readonly<Record<string, TabStatus | undefined>>;

export type TabState = keyof typeof tabStates;

interface Welcomed {
  readonly managed: Managed;
  readonly answers: boolean;
  readonly saves: boolean;
}
const welcomed: Welcomed = { managed: {}, answers: true, saves: true };

/** What the welcome page can meet. */
export const welcomeStates = {
  new: welcomed,
  'settled by IT': {
    ...welcomed,
    managed: { policyPack: 'homerton', profileIdentifiesStaff: true, profileHasDisclaimer: true },
  },
  'nobody answers': { ...welcomed, answers: false },
  'nothing is kept': { ...welcomed, saves: false },
} satisfies Readonly<Record<string, Welcomed>>;

export type WelcomeState = keyof typeof welcomeStates;
