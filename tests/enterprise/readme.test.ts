import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/enterprise/config.ts';
import { kitOf } from '../../src/enterprise/kit.ts';
import { read } from '../structure/sources.ts';

describe('the configuration in the README', () => {
  it('makes a kit as it stands', () => {
    const [, example = ''] = /```json\n(\{[\s\S]*?\n\})\n```/.exec(read('README.md')) ?? [];
    const parsed = parseConfig(example);
    expect(parsed).not.toHaveProperty('faults');
    if ('config' in parsed) expect(Object.keys(kitOf(parsed.config))).toContain('update.xml');
  });
});
