import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishMessages, messagesFor } from '../../src/words/build/messages.ts';
import { phrases } from '../../src/words/build/phrases.ts';
import { blanksOf, messageOf } from '../../src/words/catalogue.ts';
import { english } from '../../src/words/english/index.ts';
import { framed, phraseName } from '../../src/words/telling.ts';
import { checkTranslation } from '../../src/words/translation.ts';
import { read, sources } from '../structure/sources.ts';

const all = englishMessages();
const names = Object.keys(all);

describe('the catalogue', () => {
  it('has names that every browser takes, alike in no more than their case', () => {
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('declares each place where something is filled in, and nothing else', () => {
    const odd = names.filter((name) => {
      const { message = '', placeholders = {} } = all[name] ?? {};
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
      return used.some((one) => one === undefined || !placeholders[one]) || /\{\w+\}/.test(message);
    });
    expect(odd).toEqual([]);
  });

  it('numbers what is filled in by name, and lets a dollar be one', () => {
    expect(messageOf('{of} of {at}, $5', 'x')).toEqual({
      message: '$OF$ of $AT$, $$5',
      description: 'x',
      placeholders: { at: { content: '$1', example: 'at' }, of: { content: '$2', example: 'of' } },
    });
  });

  it('has for each sentence that goes with a number one form to say 1, and one that has a place for it', () => {
    const counted = Object.values(english).filter((entry) => typeof entry !== 'string');
    for (const { one, other } of counted) {
      expect(blanksOf(other), one).toContain('count');
      expect(blanksOf(other).filter((name) => name !== 'count')).toEqual(
        blanksOf(one).filter((name) => name !== 'count'),
      );
    }
  });

  it('has no sentence that nobody says', () => {
    const code = sources
      .filter((file) => !file.startsWith('src/words/english/'))
      .map(read)
      .join('\n');
    const unsaid = Object.keys(english).filter((key) => {
      const group = key.slice(0, key.indexOf('.'));
      const isBuilt = code.includes(`\`${group}.\${`) || /`\$\{of\}\./.test(code);
      return !code.includes(`'${key}'`) && !isBuilt && !['extension', 'language'].includes(group);
    });
    expect(unsaid.filter((key) => key !== 'language')).toEqual([]);
  });

  it('names what the browser shows of the manifest', () => {
    const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      (match) => match[1],
    );
    expect(asked).toEqual(['extension_name', 'extension_description', 'extension_openCard']);
    expect(asked.filter((name) => !all[name ?? ''])).toEqual([]);
  });
});

describe('what the engine says', () => {
  const known = new Set(phrases().map(phraseName));

  it('has every reason that stands in the rules’ examples, whole or in a frame', () => {
    expect(known.size).toBeGreaterThan(250);
    expect(known).toContain(phraseName('ten digits that pass the NHS number check'));
    expect(known).toContain(phraseName('Remove these words'));
    expect(known).toContain(phraseName('what its name points to: {what}'));
    expect(known).toContain(phraseName('betting and gambling'));
  });

  it('keeps no host and no list of clues of one draft', () => {
    expect(phrases().filter((one) => /\d+\.\d+|xn--|single someone out: (?!\{)/.test(one))).toEqual([]);
  });

  it('knows a frame from what fills it', () => {
    expect(framed('this is in Welsh')).toEqual({ frame: 'this is in {what}', pieces: ['Welsh'] });
    expect(framed('this is in ')).toBeUndefined();
    expect(framed('an insult')).toBeUndefined();
  });
});

describe('a translation', () => {
  const source = messagesFor('cy');
  const few = source.marker_advice_few;

  it('starts with every form its language counts by', () => {
    expect(few?.placeholders).toEqual({ count: { content: '$1', example: 'count' } });
    expect(source.language?.message).toBe('cy');
    expect(checkTranslation(source, source)).toEqual({ missing: [], faults: [] });
  });

  it('may leave sentences out, and the number where the form says it', () => {
    const { missing, faults } = checkTranslation({ marker_advice_two: { message: 'dau' } }, source);
    expect(missing).toContain('marker_held');
    expect(faults).toEqual([]);
  });

  it('is told what has to be put right', () => {
    const wrong = {
      popup_off: { message: 'Mae $SITTE$ wedi’i ddiffodd' },
      marker_held: { message: ' ' },
      marker_gone: { message: 'Wedi mynd' },
    };
    expect(checkTranslation(wrong, source).faults).toEqual([
      'popup_off: $SITE$ is left out',
      'popup_off: nothing is called $SITTE$',
      'marker_held: this is empty',
      'marker_gone: there is no such message any more',
    ]);
  });
});
