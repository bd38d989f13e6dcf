import { describe, expect, it } from 'vitest';
import { toldElsewhere } from '../../../src/engine/annotations/name-mentions.ts';
import { namedPeople } from '../../../src/engine/annotations/named-people.ts';
import { contextFor } from '../context.ts';

/** The clues of the last name in a text. */
function lastOf(text: string) {
  const last = namedPeople(contextFor(text)).at(-1);
  if (!last) throw new Error(`No name in: ${text}`);
  return last.clues;
}

describe('who somebody is, said once', () => {
  it('holds where the first name alone stands later', () => {
    expect(lastOf('Our matron, Samina Yaqub, has won. Samina redesigned the ward')).toMatchObject({
      roleBefore: 1,
    });
    expect(lastOf('My daughter Lily broke her arm. Lily was so brave on the ward')).toMatchObject({
      ownFamily: 1,
    });
  });

  it('holds where the first name alone stands before', () => {
    const [first] = namedPeople(contextFor('Samina redesigned the ward. Our matron, Samina Yaqub, has won'));
    expect(first?.clues).toMatchObject({ roleBefore: 1 });
  });

  it('says nothing of another name', () => {
    expect(lastOf('Our matron, Samina Yaqub, has won. Doreen cheered')).not.toHaveProperty('roleBefore');
  });

  it('says nothing of somebody with a title or in a bed, who is another', () => {
    expect(lastOf('Our porter Khan is off. Mr Khan wants his tea')).not.toHaveProperty('roleBefore');
    expect(lastOf('Our matron Samina has won. Samina in bed 4 cheered')).not.toHaveProperty('roleBefore');
  });

  it('leaves the clues of a name told once as they are', () => {
    const all = namedPeople(contextFor('Doreen cheered the ward'));
    const [one] = all;
    if (!one) throw new Error('No name');
    expect(toldElsewhere(one, all)).toBe(one.clues);
  });
});
