/** What the scorer tells of a draft. Each is a question of its own; a draft may be several or none. */
export const labels = [
  /** Tells of an identifiable or singled-out patient, or of the health of somebody who is not the author. */
  'patient',
  /** Insult, mockery or accusation at a colleague, patient, manager or team. */
  'attack',
  /** Demeans people for what they are: race, religion, sex, age, disability … */
  'discrimination',
  /** Party politics or religion in a hostile tone. */
  'inflammatory',
  /** Somebody, the author or another, may come to harm now. */
  'danger',
  /** Discloses wrongdoing or unsafe care. */
  'unsafe-care',
  'speaks-for-organisation',
  'commercial',
  /** Security facts, talk from behind closed doors, plans not yet public. */
  'security-or-internal',
  /** Asks readers for personal details, or a child for private contact. */
  'asks-for-details',
  /** Criticises or embarrasses the employer. */
  'disrepute',
  /** A named colleague's sickness, grievance, pay, rota, home. */
  'staff-record',
] as const;

/** What only the reader tells, each within a wider label: a sentence marked with the wider alone may be it or not. */
export const within = {
  /** The health of somebody who is known, and is not the author. */
  health: 'patient',
  /** Gives away a password, a code or a PIN. */
  secret: 'security-or-internal',
} as const satisfies Readonly<Record<string, (typeof labels)[number]>>;
type Narrow = keyof typeof within;
export const narrowLabels = Object.keys(within) as readonly Narrow[];

export type Label = (typeof labels)[number] | Narrow;

/** What the sentences say besides, for other uses: written by NHS staff or about the work. */
export const asides = ['staff-voice'] as const;

/** What the second, smaller model tells: the draft itself shows that its writer works in the NHS or in care. */
export const voices = ['insider'] as const;
export type Voice = (typeof voices)[number];

/** What the third tells of a single clause: it says in whose name the writer speaks. */
export const disclaimerLabels = ['disclaimer'] as const;
