import { annotation, type Context } from '../context.ts';
import type { Span } from '../span.ts';

interface Published {
  readonly words: readonly string[];
  readonly numbers: ReadonlySet<string>;
}

const compact = (text: string): string => text.toLowerCase().replace(/[^a-z0-9@]/g, '');

const published = annotation(({ pack }): Published => {
  const words = pack.words.published.map((one) => one.toLowerCase());
  const contacts = pack.contacts.flatMap((one) => [one.email ?? '', one.phone ?? '']).filter(Boolean);
  return {
    words,
    numbers: new Set([...words, ...contacts].map(compact)),
  };
});

/** The pack lists these words, however they are spaced, as published by the organisation. */
export const isPublished = (context: Context, span: Span): boolean =>
  published(context).numbers.has(compact(context.text.slice(span.start, span.end)));

/** Something that the pack lists as published stands within so many characters: "Homerton Row, London E9". */
export function nearPublished(context: Context, span: Span, reach = 60): boolean {
  const around = context.lower.slice(Math.max(0, span.start - reach), span.end + reach);
  return published(context).words.some((one) => around.includes(one));
}
