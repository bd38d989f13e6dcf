/** Jobs that people have outside health care as well: alone they say nothing about the NHS. */
export const outsideHealth: ReadonlySet<string> = new Set(
  (
    'vet driver chef cook gardener engineer plumber electrician crew crews volunteer therapist counsellor osteopath ' +
    'chiropractor doula carer reg ref spr salt professional practitioner responder lead deputy security domestic clerk ' +
    'secretary receptionist cleaner researcher doc docs doctor doctors admin coder guardian consultant consultants registrar support-worker care-worker'
  ).split(' '),
);

/** Roles spelt like everyday words or things: salt, Formula 1, over time. */
export const looksEveryday: ReadonlySet<string> = new Set(
  'f1 f2 ot ots salt reg ref spr doc docs crew crews st3 cns vet vets acp sister sisters'.split(' '),
);
