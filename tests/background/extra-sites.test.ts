import { describe, expect, it } from 'vitest';
import { extraSiteOf } from '../../src/background/extra-sites.ts';

const sites = [
  { host: 'example.org', surface: 'post' as const },
  { host: 'blogs.example.org', surface: 'article' as const },
];

describe('the extra site that a host belongs to', () => {
  it.each([
    ['example.org', 'post'],
    ['www.example.org', 'post'],
    ['blogs.example.org', 'article'],
    ['old.blogs.example.org', 'article'],
    ['notexample.org', undefined],
    ['example.org.evil.example', undefined],
  ])('is the closest one: %s', (host, surface) => {
    expect(extraSiteOf(host, sites)?.surface).toBe(surface);
  });
});
