import { disclaimers } from '../engine/annotations/disclaimers.ts';
import { words } from '../engine/annotations/words.ts';
import { mostWords } from '../scorer/passage.ts';
import type { Sample } from '../scorer/train.ts';
import { type Labelled, labelledSchema } from './labelled.ts';
import { readLines } from './read-lines.ts';
import { contextOf } from './samples.ts';

/** Labelled drafts that are learnt from beside the sentences. */
const learntFrom = [
  'another-hand',
  'bios',
  'capacity',
  'conduct',
  'conduct-round2',
  'conduct-round4',
  'conduct-round5',
  'confidential-internal',
  'confidential-numbers',
  'confidential-round2',
  'confidential-round3',
  'confidential-round4',
  'confidential-round5',
  'disclaimers',
  'disclaimers-round5',
  'links',
  'names',
  'opened',
  'opened-conduct',
  'opened-confidential',
  'safeguarding',
  'stories',
  'whose-round6',
];
/** Further ones, that the voice of staff does not learn from: who speaks was not what they were written for. */
const learntFromToo = [
  'conduct-round6',
  'conduct-round8',
  'confidential-round6',
  'confidential-round7',
  'confidential-round8',
  'names-round2',
  'stories-round8',
  'whose-round7',
  'whose-round8',
  'opened-conduct2',
  'opened-confidential2',
  'opened-conduct3',
  'opened-confidential3',
  'opened-conduct4',
  'opened-confidential4',
];
/** Drafts by strangers that nothing learns from: what was learnt is measured on them. */
const keptOut = ['opened-conduct5', 'opened-confidential5'];

interface Meaning {
  /** A draft with one of these findings is what the label says. */
  readonly is: readonly string[];
  /** A draft with one of these may be it or not. */
  readonly maybe?: readonly string[];
}

const meanings: Readonly<Record<string, Meaning>> = {
  patient: {
    is: ['confidential/patient-story', 'confidential/health-of-a-person'],
    maybe: ['confidential/patient-name', 'confidential/patient-identifier', 'safeguarding/named-child'],
  },
  health: {
    is: ['confidential/health-of-a-person'],
    maybe: ['confidential/patient-story', 'confidential/patient-name', 'confidential/staff-record'],
  },
  attack: {
    is: ['conduct/insult', 'conduct/attack-on-colleague-or-patient'],
    maybe: ['conduct/discrimination', 'conduct/defamation-risk', 'conduct/picking-a-fight'],
  },
  discrimination: { is: ['conduct/discrimination'] },
  inflammatory: { is: ['conduct/inflammatory-topic'], maybe: ['conduct/discrimination'] },
  danger: { is: ['safeguarding/danger'] },
  'unsafe-care': { is: ['conduct/whistleblowing'], maybe: ['conduct/disrepute'] },
  'speaks-for-organisation': {
    is: ['capacity/speaks-for-organisation'],
    maybe: ['capacity/official-account', 'capacity/media-contact', 'capacity/foi-request'],
  },
  commercial: { is: ['conduct/commercial-gain'] },
  'security-or-internal': {
    is: ['confidential/internal-conversation', 'confidential/security-arrangement'],
    maybe: [
      'confidential/partner-or-supplier',
      'confidential/commercial',
      'confidential/marking',
      'confidential/credential',
      'confidential/financial',
      'media/slides',
    ],
  },
  secret: {
    is: ['confidential/credential'],
    maybe: ['confidential/security-arrangement', 'confidential/financial'],
  },
  'asks-for-details': { is: ['safeguarding/asks-for-personal-details', 'safeguarding/contact-with-child'] },
  disrepute: {
    is: ['conduct/disrepute'],
    maybe: ['conduct/whistleblowing', 'conduct/attack-on-colleague-or-patient', 'conduct/defamation-risk'],
  },
  'staff-record': { is: ['confidential/staff-record'] },
};

/** A pattern of rules, such as `conduct/*`, covers a rule. */
const covers = (pattern: string, rule: string): boolean =>
  pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;

function sampleOf(line: Labelled): Sample {
  const expected = line.expect.map(({ rule }) => rule);
  const allowed = [...(line.allow ?? []), ...line.expect.flatMap(({ alt }) => alt ?? [])];
  const all = Object.entries(meanings);
  const labels = all.filter(([, { is }]) => is.some((rule) => expected.includes(rule)));
  const unsure = all.filter(
    ([, { is, maybe = [] }]) =>
      maybe.some((rule) => expected.includes(rule)) ||
      is.some((rule) => allowed.some((pattern) => covers(pattern, rule))),
  );
  const known = labels.map(([label]) => label);
  return {
    text: line.text,
    words: words(contextOf(line.text)),
    labels: known,
    unjudged: unsure.map(([label]) => label).filter((label) => !known.includes(label)),
  };
}

/** Longer drafts are read in windows, and nobody has said which window it is. */
const isOneWindow = ({ words }: Sample): boolean => words.length > 0 && words.length <= mostWords;

const samplesIn = (names: readonly string[]): Sample[] =>
  names
    .flatMap((name) => readLines(`tests/drafts/${name}.jsonl`, labelledSchema))
    .map(sampleOf)
    .filter(isOneWindow);

const isDisclaimer = (rule: string): boolean =>
  /^disclaimer\/(?:personal-capacity|blog|media-comment|\*)$/.test(rule);

/**
 * A draft whose author's settings say nothing: when it wants a disclaimer it shows by itself that staff wrote it.
 * Undefined where that cannot be told.
 */
function voiceOf(line: Labelled): Sample | undefined {
  const { identifiesAsStaff, officialAccount, profileDisclaimer } = line.author ?? {};
  if (identifiesAsStaff || officialAccount || ['profile', 'reference'].includes(line.surface ?? 'post'))
    return undefined;
  const insider = line.expect.some(({ rule }) => isDisclaimer(rule));
  const allowed = line.allow?.some(isDisclaimer) ?? false;
  const context = contextOf(line.text);
  const untold = profileDisclaimer || line.expect.length > 0 || allowed || disclaimers(context).length > 0;
  if (!insider && untold) return undefined;
  return { text: line.text, words: words(context), labels: insider ? ['insider'] : [], unjudged: [] };
}

const voicesIn = (names: readonly string[]): Sample[] =>
  names
    .flatMap((name) => readLines(`tests/drafts/${name}.jsonl`, labelledSchema))
    .flatMap((line) => voiceOf(line) ?? [])
    .filter(isOneWindow);

export const voiceSamples = (): Sample[] => voicesIn(learntFrom);

export const voiceSamplesKeptOut = (): Sample[] => voicesIn(keptOut);

/** Short drafts as samples: what a person said should be found in them says which labels they have. */
export const draftSamples = (): Sample[] => samplesIn([...learntFrom, ...learntFromToo]);

export const draftSamplesKeptOut = (): Sample[] => samplesIn(keptOut);
