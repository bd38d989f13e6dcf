import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, told = '', file = '']) => ({
  told,
  file,
}));

describe('the README', () => {
  it('explains the product by three pictures', () => expect(pictures).toHaveLength(3));

  it.each(pictures)('$file is small, and told in words', ({ told, file }) => {
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(80_000);
    expect(told.length).toBeGreaterThan(40);
    // What stands under assets/public goes out with the extension.
    expect(file).toMatch(/^assets\/readme\//);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
