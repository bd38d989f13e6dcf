import { describe, expect, it } from 'vitest';
import { story } from '../../../src/engine/annotations/story.ts';
import { contextFor } from '../context.ts';

const kinds = (text: string): string[] => story(contextFor(text))?.clues.map((one) => one.kind) ?? [];

describe('the clues of a story', () => {
  it('are age, job, place, time and event, each counted once', () => {
    const told = kinds(
      'A 43-year-old bus driver, 43, from Leyton was stabbed last night and is in resus now',
    );
    expect(told).toEqual(expect.arrayContaining(['age', 'job', 'place', 'event', 'time', 'ward']));
    expect(new Set(told).size).toBe(told.length);
  });

  it('weigh more when few people share them', () => {
    const weightOf = (text: string, kind: string) =>
      story(contextFor(text))?.clues.find((one) => one.kind === kind)?.weight ?? 0;
    const old = weightOf('The lady is 102 and in bed 3 with pneumonia', 'age');
    const young = weightOf('The lady is 52 and in bed 3 with pneumonia', 'age');
    expect(old).toBeGreaterThan(young);
    const rare = weightOf('A man of 52 in bed 3 with leprosy', 'condition');
    const common = weightOf('A man of 52 in bed 3 with asthma', 'condition');
    expect(rare).toBeGreaterThan(common);
  });

  it('count for less when nobody in particular is meant', () => {
    const points = (text: string) => story(contextFor(text))?.points ?? 0;
    const one = points('We had a lady of 84 in from Leyton last night, broken hip, retired teacher');
    const many = points('Did you know? Patients of 84 in Leyton who break a hip wait longer, says research');
    expect(one).toBeGreaterThan(many * 2);
  });

  it('are not read where nobody’s care is spoken of', () => {
    expect(story(contextFor('My bus to Leyton was late and the driver sang'))).toBeUndefined();
  });
});
