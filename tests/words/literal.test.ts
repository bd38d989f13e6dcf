import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { read, sources } from '../structure/sources.ts';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesIn(value: unknown, parent?: Node): Generator<{ node: Node; parent: Node | undefined }> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one, parent);
  if (!isNode(value)) return;
  yield { node: value, parent };
  for (const one of Object.values(value)) yield* nodesIn(one, value);
}

const parse = (file: string): unknown => parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' });

const hasWord = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Attributes that a person reads or hears. */
const heard = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label)$/;

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** Text that stands in JSX itself: between tags, or as an attribute that is read out. */
function wordsInMarkup(file: string): string[] {
  return [...nodesIn(parse(file))].flatMap(({ node }) => {
    if (node.type === 'JSXText' && hasWord(node.value)) return [node.value.trim()];
    if (node.type !== 'JSXAttribute' || !heard.test(nameOf(node.name)) || !isNode(node.value)) return [];
    return node.value.type === 'Literal' && hasWord(node.value.value) ? [node.value.value] : [];
  });
}

const looksLikeSentence = (text: unknown): text is string =>
  typeof text === 'string' && /^[“"]?[A-Z][\w’]*[ …]\S/.test(text) && !/^M\d/.test(text);

/** Sentences in code. What an Error says is for whoever mends it. */
function sentencesIn(file: string): string[] {
  const thrown = new Set<unknown>();
  const found: string[] = [];
  for (const { node, parent } of nodesIn(parse(file))) {
    if (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee))) thrown.add(node.arguments);
    const text =
      node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? cooked(node) : undefined;
    const inError = parent?.type === 'NewExpression' && thrown.has(parent.arguments);
    if (looksLikeSentence(text) && !inError) found.push(text);
  }
  return found;
}

const cooked = (node: Node): unknown =>
  typeof node.value === 'object' && node.value !== null && 'cooked' in node.value
    ? node.value.cooked
    : undefined;

const markup = sources.filter((file) => file.endsWith('.tsx'));
/** A made-up post, against which a disclaimer is tried: nobody sees it. */
const unseen = ['src/background/own-disclaimer.ts'];

const speaking = sources.filter(
  (file) =>
    !unseen.includes(file) && /^(?:entrypoints|src\/(?:ui|compose|background|messages|week))\//.test(file),
);

describe('every sentence a person sees comes from the catalogue', () => {
  it('finds a sentence where one stands', () => {
    expect(looksLikeSentence('Nothing to say')).toBe(true);
    expect(looksLikeSentence('aria-label')).toBe(false);
  });

  it.each(markup)('%s has no text between its tags', (file) => expect(wordsInMarkup(file)).toEqual([]));

  it.each(speaking)('%s says nothing by itself', (file) => expect(sentencesIn(file)).toEqual([]));
});
