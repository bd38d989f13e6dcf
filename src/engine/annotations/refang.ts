import type { Span } from '../span.ts';

/** A text in which disguised links are written out, with the way back. */
export interface Refanged {
  readonly text: string;
  toOriginal(span: Span): Span;
}

// "hxxp", "h**ps", "http[:]//", "https: //"
const scheme = /\bh(?:tt|xx|\*\*)p(?:s|\[s\]|\(s\))?[ ]?\[?:(?:\]?[ ]?\[?\/\/\]?|\/\/\])[ ]?/gi;
// "[.]", "(dot)", "{ . }", "[/]", "[:]"
const bracketed = /[ ]?[[({][ ]?(?:\.|dot|\/|slash|:)[ ]?[\])}][ ]?/gi;
// "example dot com", "bit dot ly slash abc": only before what ends a host
const spelled =
  /[ ](?:dot|\.)[ ](?=(?:com|co|uk|org|net|nhs|ac|gov|ly|io|me|tv|gd|gl|to|cc|xyz|info|site|online|club|shop|bet|casino|xxx|porn|onion|ru|eu|ie|us|biz|app|link|at|is|gg|li)\b)/gi;
// "example .com", "example. co.uk"
const spaced = /(?:[ ]\.|\.[ ])(?=(?:com|co\.uk|org\.uk|ly|xxx|onion|xyz|gl)\b)/g;
const slash = /[ ]slash[ ]/gi;

const disguise =
  /hxxp|h\*\*p|[[({][ ]?(?:\.|dot|\/|slash|:)|[ ](?:dot|slash)[ ]|[ ]\.|\.[ ](?:com|co|org|ly|xxx|onion|xyz|gl)\b|p: \/\/|\[s\]/i;

interface Change extends Span {
  readonly by: string;
}

function changesOf(text: string): Change[] {
  const changes: Change[] = [];
  const collect = (pattern: RegExp, by: (match: string) => string): void => {
    for (const match of text.matchAll(pattern)) {
      changes.push({ start: match.index, end: match.index + match[0].length, by: by(match[0]) });
    }
  };
  collect(scheme, (match) => (/ps|\[s\]|\(s\)/i.test(match) ? 'https://' : 'http://'));
  collect(bracketed, (match) => (/[/]|slash/i.test(match) ? '/' : match.includes(':') ? ':' : '.'));
  collect(spelled, () => '.');
  collect(spaced, () => '.');
  if (changes.length > 0) collect(slash, () => '/');
  return changes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Undoes what people do to a link so that it is not a link: `hxxps://evil[.]com`, `evil dot com`. */
export function refang(text: string): Refanged {
  const asItIs: Refanged = { text, toOriginal: (span) => span };
  if (!disguise.test(text)) return asItIs;

  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    for (let index = from; index < to; index += 1) {
      plain += text.charAt(index);
      starts.push(index);
      ends.push(index + 1);
    }
  };
  for (const change of changesOf(text)) {
    if (change.start < from) continue;
    copy(change.start);
    for (const character of change.by) {
      plain += character;
      starts.push(change.start);
      ends.push(change.end);
    }
    from = change.end;
  }
  copy(text.length);

  return {
    text: plain,
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}
