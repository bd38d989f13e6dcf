import { expect, it } from 'vitest';
import { createMemory } from '../../src/compose/memory.ts';
import { finding } from './findings.ts';

const text = 'Okafor, Okafor and Patel';
const okafor = finding({ span: { start: 0, end: 6 } });
const again = finding({ span: { start: 8, end: 14 } });
const patel = finding({ span: { start: 19, end: 24 } });
const whole = finding({ rule: 'disclaimer/personal-capacity' });

it('gives each finding a name of its own that holds no text of the draft', () => {
  const memory = createMemory();
  const keys = memory.name([okafor, again, patel, whole], text).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keys.join()).not.toMatch(/Okafor|Patel/);
  expect(memory.name([okafor, again, patel, whole], text).map(({ key }) => key)).toEqual(keys);
});

it('remembers a decision for the same words under the same rule, wherever they stand', () => {
  const memory = createMemory();
  const [first] = memory.name([okafor], text);
  memory.dismiss(first?.subject ?? '');
  const [one, two, three] = memory.name(
    [again, patel, { ...okafor, rule: 'confidential/patient-name' }],
    text,
  );
  expect([one, two, three].map((named) => memory.isDismissed(named?.subject ?? ''))).toEqual([
    true,
    false,
    false,
  ]);
});

it('keeps the name of what is said of the whole draft, but decides on it by its words', () => {
  const memory = createMemory();
  const [before] = memory.name([whole], text);
  memory.acknowledge([before?.subject ?? '']);
  const [after] = memory.name([whole], `${text}!`);
  expect(after?.key).toBe(before?.key);
  expect(memory.isAcknowledged(after?.subject ?? '')).toBe(false);
  expect(memory.isAcknowledged(before?.subject ?? '')).toBe(true);
});
