import type { ShownFinding } from '../../src/messages/protocol.ts';

/** A finding with everything that does not matter to a test filled in. */
export const finding = (given: Partial<ShownFinding>): ShownFinding => ({
  rule: 'confidential/patient-identifier',
  severity: 'block',
  says: { title: 'This looks like a patient’s number', why: 'It tells who they are.', todo: 'Take it out.' },
  evidence: ['ten digits that pass the check'],
  sections: [{ id: '3.1', title: 'Participating' }],
  fixes: [],
  ...given,
});
