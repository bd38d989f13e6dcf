import type { Fix } from './finding.ts';
import type { Span } from './span.ts';

/** The words and one of the blanks beside them, so that taking them out leaves no double space. */
function withBlank(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === ' ' && (after === ' ' || after === '' || /[.,;:!?\n]/.test(after)))
    return { start: start - 1, end };
  if (after === ' ' && (before === '' || before === '\n')) return { start, end: end + 1 };
  return { start, end };
}

/** The fix that takes words out of a text, blanks tidied. */
export const removal = (text: string, span: Span, label = 'Remove these words'): Fix => ({
  kind: 'remove',
  label,
  span: withBlank(text, span),
});
