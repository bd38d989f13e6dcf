import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Read } from '../engine/context.ts';
import type { Author, Site, Surface } from '../engine/draft.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { Finding } from '../engine/finding.ts';
import type { Pack } from '../policy/schema.ts';
import { rules } from '../rules/index.ts';
import { draftOfLine, faultOf, lineSchema } from './labelled.ts';
import { packOf, Usage } from './options.ts';

/** What holds for a line that does not say otherwise. */
interface Defaults {
  readonly pack: Pack;
  readonly site: Site | undefined;
  readonly surface: Surface | undefined;
  readonly editing: boolean;
  readonly author: Author;
  /** Undefined where the words alone serve. */
  readonly read: Read | undefined;
}

const shown = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  ...(finding.span && { start: finding.span.start, end: finding.span.end }),
  sections: finding.sections,
  evidence: finding.evidence,
});

function idOf(data: unknown): { id?: unknown } {
  if (typeof data !== 'object' || data === null || !('id' in data)) return {};
  return { id: data.id };
}

function answer(engine: Engine, source: string, line: number, defaults: Defaults): object {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return { line, error: 'not JSON' };
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success) return { ...idOf(data), line, error: faultOf(parsed.error) };
  const { id, policy, ...rest } = parsed.data;
  try {
    const pack = policy === undefined ? defaults.pack : packOf(policy);
    const { draft, author } = draftOfLine({
      ...rest,
      site: rest.site ?? defaults.site,
      surface: rest.surface ?? defaults.surface,
      editing: rest.editing ?? defaults.editing,
      author: { ...defaults.author, ...rest.author },
    });
    const { findings } = engine.check(draft, { pack, author, read: defaults.read });
    return { id, findings: findings.map(shown) };
  } catch (error) {
    if (error instanceof Usage) return { id, line, error: error.message };
    throw error;
  }
}

/** One draft a line in, one answer a line out, in order, held back when the reader is slow. Always resolves to 0 or 1. */
export async function checkLines(input: Readable, output: Writable, defaults: Defaults): Promise<number> {
  const engine = createEngine(rules);
  let line = 0;
  let found = false;
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (source.trim() === '') continue;
    const reply = answer(engine, source, line, defaults);
    found ||= 'findings' in reply && Array.isArray(reply.findings) && reply.findings.length > 0;
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return found ? 1 : 0;
}
