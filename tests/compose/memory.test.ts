import { expect, it } from 'vitest';
import { createMemory, type Named } from '../../src/compose/memory.ts';
import { draftOf } from '../../src/engine/draft.ts';
import { finding } from './findings.ts';

const draft = draftOf('Okafor, Okafor and Patel');
const okafor = finding({ span: { start: 0, end: 6 } });
const again = finding({ span: { start: 8, end: 14 } });
const patel = finding({ span: { start: 19, end: 24 } });
const whole = finding({ rule: 'disclaimer/personal-capacity' });
const picture = finding({ rule: 'media/image' });

const only = (named: readonly Named[]): Named => {
  const [one] = named;
  if (!one) throw new Error('Nothing was named');
  return one;
};

it('gives each finding a name of its own that holds no text of the draft', () => {
  const memory = createMemory();
  const keys = memory.name([okafor, again, patel, whole], draft).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keys.join()).not.toMatch(/Okafor|Patel/);
  expect(memory.name([okafor, again, patel, whole], draft).map(({ key }) => key)).toEqual(keys);
});

it('remembers a decision for the same words under the same rule, wherever they stand', () => {
  const memory = createMemory();
  memory.dismiss(only(memory.name([okafor], draft)));
  memory.startAfresh();
  const others = memory.name([again, patel, { ...okafor, rule: 'confidential/patient-name' }], draft);
  expect(others.map(memory.isDismissed)).toEqual([true, false, false]);
});

it('remembers "Post anyway" for the same words only', () => {
  const memory = createMemory();
  const before = only(memory.name([whole], draft));
  memory.acknowledge([before]);
  const after = only(memory.name([whole], draftOf(`${draft.text}!`)));
  expect(after.key).toBe(before.key);
  expect(memory.isAcknowledged(before)).toBe(true);
  expect(memory.isAcknowledged(after)).toBe(false);
});

it('does not ask again at every key about what was dismissed for the whole draft, but does in the next draft', () => {
  const memory = createMemory();
  memory.dismiss(only(memory.name([whole], draft)));
  const after = only(memory.name([whole], draftOf(`${draft.text}!`)));
  expect(memory.isDismissed(after)).toBe(true);
  memory.startAfresh();
  expect(memory.isDismissed(after)).toBe(false);
});

it('asks about pictures once for each', () => {
  const memory = createMemory();
  memory.dismiss(only(memory.name([picture], draftOf('Look', { attachments: ['image'] }))));
  const withText = only(memory.name([picture], draftOf('Look here', { attachments: ['image'] })));
  const withTwo = only(memory.name([picture], draftOf('Look', { attachments: ['image', 'image'] })));
  expect([withText, withTwo].map(memory.isDismissed)).toEqual([true, false]);
});

it('asks no more about what a model alone heard, in whichever words, but does where a rule found it', () => {
  const memory = createMemory();
  const said = finding({ rule: 'conduct/insult', span: { start: 0, end: 6 }, heard: 'attack' });
  memory.dismiss(only(memory.name([said], draft)));
  const others = memory.name(
    [
      { ...said, span: { start: 8, end: 14 } },
      { ...said, heard: 'disrepute' },
      finding({ rule: 'conduct/insult', span: { start: 8, end: 14 } }),
    ],
    draft,
  );
  expect(others.map(memory.isDismissed)).toEqual([true, false, false]);
});
