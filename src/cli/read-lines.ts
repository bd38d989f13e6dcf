import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { faultOf } from './labelled.ts';
import { Usage } from './options.ts';

/** Reads a .jsonl file whole. A fault is told with its file and line. */
export function readLines<T extends z.ZodType>(path: string, schema: T): z.infer<T>[] {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Usage(`${path} could not be read: ${(error as Error).message}`);
  }
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      throw new Usage(`${path}, line ${index + 1}: not JSON`);
    }
    const parsed = schema.safeParse(data);
    if (!parsed.success) throw new Usage(`${path}, line ${index + 1}: ${faultOf(parsed.error)}`);
    return [parsed.data];
  });
}
