import { createEngine } from '../../engine/engine.ts';
import { readExample } from '../../engine/example.ts';
import type { Example } from '../../engine/rule.ts';
import { builtInPacks } from '../../policy/built-in.ts';
import { rules } from '../../rules/index.ts';
import { framed, frames, isQuoted } from '../telling.ts';

const sources = Object.values(
  import.meta.glob<string>('../../{engine,rules,lexicons,policy}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

/** The words of a clue stand in its place. */
const clueWords = (): string[] =>
  [...sources.matchAll(/\bclue\([^,()']{1,60},\s{1,20}'([^']{1,160})'/g)].map((match) => match[1] ?? '');

/** What the engine gives as reasons, and writes on buttons, over the rules' own examples. */
function spokenOver(examples: readonly Example[]): string[] {
  const engine = createEngine(rules);
  return examples.flatMap((example) => {
    const { draft, author } = readExample(example);
    const [pack] = builtInPacks;
    const findings = pack ? engine.check(draft, { pack, author }).findings : [];
    return findings.flatMap(({ evidence, fixes }) => [...evidence, ...fixes.map(({ label }) => label)]);
  });
}

/** What fills a frame is a phrase of its own, unless it was quoted from a draft. */
function withoutFrame(phrase: string): readonly string[] {
  const parts = framed(phrase);
  if (!parts) return [phrase];
  return isQuoted(parts.frame) ? [] : parts.pieces;
}

function collect(): readonly string[] {
  const spoken = spokenOver(rules.flatMap(({ examples }) => examples.flags));
  return [...new Set([...Object.keys(frames), ...[...clueWords(), ...spoken].flatMap(withoutFrame)])].sort();
}

let collected: readonly string[] | undefined;

/** Every reason and every button of the engine: the clues as they are written, and what the rules' examples bring forth. */
export function phrases(): readonly string[] {
  collected ??= collect();
  return collected;
}
