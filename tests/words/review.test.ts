import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { messagesFor } from '../../src/words/build/messages.ts';
import { readingAge, sentencesOf, syllablesOf, wordsOf } from './reading.ts';

/** Everything a person can be shown, as it reads with names in its places. What IT is told has its own words. */
const shown = Object.entries(messagesFor())
  .filter(([name]) => !/^(?:language|managed_key_|fault_)/.test(name))
  .map(([name, { message }]) => ({ name, text: message.replace(/\$(\w+)\$/g, 'it').replaceAll('$$', '$') }));

const told = (found: readonly { name: string; text: string }[]): string[] =>
  found.map(({ name, text }) => `${name}: ${text}`);

const without = (pattern: RegExp, but: readonly string[] = []): string[] =>
  told(shown.filter(({ name, text }) => pattern.test(text) && !but.includes(name)));

/** Blames the person, threatens, or gives orders as from above. */
const blame =
  /\b(?:you (?:failed|forgot|must not|should have|are not allowed)|violat\w*|breach(?:ed|es)?|illegal\w*|offen[cs]es?|forbidden|prohibited|unacceptable|misconduct|inappropriate|disciplin\w*|guilty|culprit|careless\w*|wrongly|bad behaviou?r|shame\w*|penalt\w*|punish\w*|report(?:ed)? to your manager)\b/i;

/** Words of programmers, lawyers and offices, where everyday ones will do. */
const jargon =
  /\b(?:regex|API|DOM|URL|JSON|boolean|string|null|undefined|parse[ds]?|config\w*|metadata|telemetry|heuristics?|algorithm\w*|classif\w*|confidence score|false positives?|PII|GDPR|compliance|compliant|non-compliant|pursuant|heretofore|utilis\w*|leverage|facilitat\w*|stakeholders?|going forward|in order to|prior to|with regards? to|commence\w*|terminat\w*|endeavour\w*|ascertain\w*|payload|backend|frontend|server-side|invalid|execut\w*|abort\w*|dialog|modal|tooltip|toggle|checkbox|click here)\b/i;

const american =
  /\b(?:\w+(?:iz(?:e|es|ed|ing|ation|ations))|colors?|favorites?|behaviors?|labors?|neighbors?|honors?|centers?|meters?|license[ds]?|defense|offense|canceled|canceling|traveled|labeled|modeling|gray|program(?=s? of)|check ?mark|mom|gotten|zip code|cell ?phone|vacation|while you wait on line)\b/i;

/** Words with -iz- that are British too. */
const british =
  /\b(?:size[sd]?|prize[sd]?|seize[sd]?|sizing|citizens?|capsize|horizon\w*|organizing-free)\b/i;

/** Verbs that tell somebody what they can do. */
const doing =
  /\b(?:add|agree|answer|apply|ask|block|call|change|chase|check|choose|copy|cut|delete|describe|do|drop|edit|end|find|get|give|go|hand|have|hold|keep|leave|let|link|look|make|move|name|note|open|paste|pass|phone|pick|point|post|press|put|raise|read|refer|remove|rephrase|report|rewrite|ring|save|say|see|send|share|show|speak|start|stay|stop|swap|take|talk|tell|think|try|turn|type|use|wait|walk|work|write)\b/i;

describe('every sentence a person sees', () => {
  it('is there to be reviewed', () => expect(shown.length).toBeGreaterThan(700));

  it('blames nobody', () => expect(without(blame)).toEqual([]));

  it('uses no jargon', () => expect(without(jargon)).toEqual([]));

  it('is spelt as in Britain', () => {
    const odd = shown.filter(({ text }) => american.test(text.replace(new RegExp(british, 'gi'), '')));
    expect(told(odd)).toEqual([]);
  });

  // SHOUT is what the helpline is called.
  it('does not shout', () => {
    expect(
      without(/[!]|\b(?!NHS|PALS\b|SHOUT\b|PIN\b|GIF|CSV|IBAN|CHI\b|AI\b|ID\b|IT\b|FOI)[A-Z]{3,}\b/, [
        'welcome_tryText',
      ]),
    ).toEqual([]);
  });

  it('has no sentence of more than 25 words', () => {
    const long = shown.flatMap(({ name, text }) =>
      sentencesOf(text)
        .filter((one) => wordsOf(one).length > 25)
        .map((one) => `${name}: ${one}`),
    );
    expect(long).toEqual([]);
  });

  it('can be read at twelve, by the middle of them', () => {
    const ages = shown
      .filter(({ text }) => wordsOf(text).length >= 6)
      .map((one) => ({ ...one, age: readingAge(one.text) }))
      .sort((a, b) => b.age - a.age);
    const median = ages[Math.floor(ages.length / 2)]?.age ?? 0;
    const hardest = ages.slice(0, 12).map(({ name, text, age }) => `  ${age.toFixed(1)} ${name}: ${text}`);
    process.stdout.write(
      `Reading age, median of ${ages.length}: ${median.toFixed(1)}. The hardest:\n${hardest.join('\n')}\n`,
    );
    expect(median).toBeLessThanOrEqual(12);
    expect(ages.filter(({ age }) => age > 20).map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });
});

describe('what a rule says', () => {
  const parts = rules.flatMap(({ id, says, variants = {} }) => [
    { id, says },
    ...Object.entries(variants).map(([name, one]) => ({ id: `${id} ${name}`, says: { ...says, ...one } })),
  ]);

  it.each(parts)('$id says what to do', ({ says: { todo } }) => expect(todo).toMatch(doing));

  it.each(parts)('$id asks as a question, and states as a statement', ({ says: { title, ask } }) => {
    expect(title.length).toBeLessThanOrEqual(80);
    if (ask) expect(ask).toContain('?');
  });
});

describe('the count of syllables', () => {
  it.each([
    ['post', 1],
    ['organisation', 5],
    ['checked', 1],
    ['needed', 2],
    ['table', 2],
    ['remove', 2],
  ])('%s: %d', (word, count) => expect(syllablesOf(word)).toBe(count));
});
