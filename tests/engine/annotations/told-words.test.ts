import { describe, expect, it } from 'vitest';
import {
  toEndOfClause,
  toEndOfSentence,
  wholeSentence,
  withWhatIsTold,
} from '../../../src/engine/annotations/told-words.ts';
import type { Context } from '../../../src/engine/context.ts';
import type { Span } from '../../../src/engine/span.ts';
import { contextFor } from '../context.ts';

function shown(widen: (context: Context, span: Span) => Span, text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = widen(contextFor(text), { start, end: start + words.length });
  return text.slice(from, end);
}

describe('the words that are underlined', () => {
  it('go on to the end of the sentence, without its stop', () => {
    const text = 'Fun fact. The alarms have failed since the power cut! Back to bed.';
    expect(shown(toEndOfSentence, text, 'alarms have failed')).toBe('alarms have failed since the power cut');
  });

  it('stop at a comma that is not inside a number where a clause is enough', () => {
    const text = 'Kim was sacked for sleeping on nights, it was hushed up';
    expect(shown(toEndOfClause, text, 'Kim was sacked')).toBe('Kim was sacked for sleeping on nights');
    expect(shown(toEndOfClause, 'Raj is on £1,350 a day, mad', 'Raj is on £1')).toBe(
      'Raj is on £1,350 a day',
    );
  });

  it('take in what is quoted behind them', () => {
    const text = 'From the exec chat: "Park it. Nobody to brief." Charming';
    expect(shown(withWhatIsTold, text, 'From the exec chat')).toBe(
      'From the exec chat: "Park it. Nobody to brief."',
    );
  });

  it('are the whole of a short sentence and not of a long one', () => {
    expect(shown(wholeSentence, 'We may sign next week with the bidder.', 'bidder')).toBe(
      'We may sign next week with the bidder',
    );
    const long = `${'and so on '.repeat(30)}the bidder`;
    expect(shown(wholeSentence, long, 'bidder')).toBe('bidder');
  });
});
