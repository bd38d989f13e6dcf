import { describe, expect, it } from 'vitest';
import { answerTo, authorOn } from '../../src/background/answer.ts';
import { whoAsks } from '../../src/background/asker.ts';
import { draftOf, unknownAuthor } from '../../src/engine/draft.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { rule } from '../../src/engine/rule.ts';
import { replySchema } from '../../src/messages/protocol.ts';
import { builtInPack } from '../../src/policy/built-in.ts';
import { settingsOf } from '../../src/settings/effective.ts';
import { personSchema } from '../../src/settings/schema.ts';

const pack = builtInPack('nhs-england');
if (!pack) throw new Error('The pack of NHS England is missing');
const settings = settingsOf(personSchema.parse({ sites: { twitter: { profileDisclaimer: true } } }), {});
const engine = createEngine([
  rule({
    id: 'confidential/patient-identifier',
    says: { title: 'A number', why: 'Because.', todo: 'Remove it.' },
    examples: { flags: [], passes: [] },
    *check({ text, author }) {
      const start = text.indexOf('943');
      if (start >= 0 && author.profileDisclaimer)
        yield { span: { start, end: start + 3 }, evidence: ['three digits'] };
    },
  }),
]);

describe('an answer to a page', () => {
  const reply = answerTo(draftOf('NHS no 943'), 7, { engine, pack, settings });

  it('carries the titles of its sections and the pack in force, and parses on arrival', () => {
    expect(replySchema.safeParse(JSON.parse(JSON.stringify(reply))).success).toBe(true);
    expect(reply).toMatchObject({
      kind: 'findings',
      ticket: 7,
      pack: { id: 'nhs-england', organisation: 'NHS England' },
    });
    expect(reply.findings[0]?.sections).toEqual([{ id: '3.1', title: expect.stringMatching(/\w{4}/) }]);
  });

  it('takes the author from the settings of the draft’s site', () => {
    expect(reply.findings).toHaveLength(1);
    expect(answerTo(draftOf('943', { site: 'linkedin' }), 1, { engine, pack, settings }).findings).toEqual(
      [],
    );
    expect(authorOn('other', settings)).toEqual(unknownAuthor);
    expect(authorOn('twitter', settings).profileDisclaimer).toBe(true);
  });
});

describe('who asks', () => {
  const own = 'chrome-extension://test-extension-id';
  const id = 'test-extension-id';

  it('a content script on a site, a page of our own, or nobody', () => {
    expect(whoAsks({ id, url: 'https://x.com/home', tab: { id: 3 } }, own)).toEqual({
      site: 'twitter',
      host: 'x.com',
      tab: 3,
    });
    expect(whoAsks({ id, url: 'https://www.linkedin.com/feed/', tab: { id: 3 } }, own)).toMatchObject({
      site: 'linkedin',
    });
    expect(whoAsks({ id, url: `${own}/popup.html` }, own)).toBe('own page');
  });

  it.each(['https://x.com.evil.example/', 'https://example.org/'])(
    'on any other page, where the person or IT had it started: %s',
    (url) => expect(whoAsks({ id, url, tab: { id: 3 } }, own)).toMatchObject({ site: 'other' }),
  );

  it.each([
    { id: 'another', url: 'https://x.com/', tab: { id: 3 } },
    { id, url: 'https://x.com/' },
    { id, url: 'not an address' },
    { id },
    {},
  ])('nobody: %j', (sender) => {
    expect(whoAsks(sender, own)).toBeUndefined();
  });
});
