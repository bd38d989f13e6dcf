import type { RuleId } from '../engine/finding.ts';
import type { Key } from '../words/english/index.ts';

/** A reason somebody can give for leaving a finding as it is; what the session remembers. */
export type Dismissal = Key extends infer One ? (One extends `dismissal.${infer Id}` ? Id : never) : never;

const person: readonly Dismissal[] = [
  'colleague',
  'public-figure',
  'already-public',
  'consent',
  'not-personal-data',
];

const byFamily: Readonly<Record<string, readonly Dismissal[]>> = {
  confidential: ['already-public', 'made-up', 'allowed'],
  disclaimer: ['not-work', 'profile-says-so', 'in-my-role'],
  capacity: ['in-my-role', 'not-work'],
  reference: ['in-my-role'],
  links: ['link-is-fine'],
  conduct: ['meant-kindly'],
  safeguarding: ['being-handled', 'not-personal-data'],
  media: ['done', 'consent', 'already-public'],
};

const byRule: Readonly<Record<RuleId, readonly Dismissal[]>> = {
  'confidential/patient-identifier': ['made-up', 'not-personal-data'],
  'confidential/patient-name': person,
  'confidential/patient-story': ['consent', 'already-public', 'made-up', 'not-personal-data'],
  'confidential/health-of-a-person': ['public-figure', 'already-public', 'consent', 'not-personal-data'],
  'confidential/contact-details': ['already-public', 'consent', 'not-personal-data'],
  'confidential/staff-record': ['public-figure', 'already-public', 'consent', 'not-personal-data'],
  'confidential/own-details': ['already-public', 'allowed'],
};

/** The reasons that make sense for a rule, most likely first; "got this wrong" always stands last. */
export function dismissalsFor(rule: RuleId): readonly Dismissal[] {
  const family = rule.slice(0, rule.indexOf('/'));
  return [...(byRule[rule] ?? byFamily[family] ?? []), 'mistaken'];
}
