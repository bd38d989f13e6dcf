import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { disclaimers } from '../../../src/engine/annotations/disclaimers.ts';
import { contextOf } from './context.ts';

const bioSchema = z.object({ text: z.string(), disclaimer: z.boolean() });
const path = resolve(import.meta.dirname, '../../drafts/bios.jsonl');
const bios = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => bioSchema.parse(JSON.parse(line)));

const says = (text: string): boolean => disclaimers(contextOf(text, { surface: 'profile' })).length > 0;

describe('disclaimers in profile biographies', () => {
  it('are recognised in at least 97 of 100', () => {
    const withOne = bios.filter((bio) => bio.disclaimer);
    const missed = withOne.filter((bio) => !says(bio.text)).map((bio) => bio.text);
    expect(withOne.length).toBeGreaterThan(150);
    expect(missed.length / withOne.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('are seen in none that has none', () => {
    const without = bios.filter((bio) => !bio.disclaimer);
    expect(without.length).toBeGreaterThan(100);
    expect(without.filter((bio) => says(bio.text)).map((bio) => bio.text)).toEqual([]);
  });
});
