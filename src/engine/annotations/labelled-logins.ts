import { notValues } from '../../lexicons/secret-words.ts';
import { annotation, type Context } from '../context.ts';
import { clue, type Verdict, weigh } from '../evidence.ts';
import type { Span } from '../span.ts';
import { type Chunk, chunks } from './chunks.ts';
import { look } from './secret-look.ts';

interface Told extends Span {
  readonly verdict: Verdict;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const userLabels = set('user username login logon userid id uid u account acct name');
const secretLabels = set('password pass pw pwd passcode p pword pin');
/** Labels that are words of every day: only with a colon behind them. */
const bareOnly = set('u p name account id user');
const skipped = set('is = : and then / , with the it i');

const shortcut = /\b(?:pass|pw|pwd|pin|p)\b|passw|passcode|pword/;

/** The place of the value that a label at `at` names; 0 where it names none. */
function valueAfter(context: Context, list: readonly Chunk[], at: number): number {
  const label = list[at];
  let place = at + 1;
  while (place - at < 3 && skipped.has(list[place]?.text.toLowerCase() ?? '')) place += 1;
  const value = list[place];
  if (!label || !value || value.start - label.end > 8) return 0;
  const lower = value.text.toLowerCase();
  const wanted =
    secretLabels.has(lower) || userLabels.has(lower) || notValues.has(lower) || skipped.has(lower);
  if (wanted || !/^[\w.@!#$£&*?+%-]{2,40}$/.test(value.text)) return 0;
  return context.text.slice(label.end, value.start).includes('\n') ? 0 : place;
}

const isLabel = (context: Context, { text, end }: Chunk, labels: ReadonlySet<string>): boolean => {
  const lower = text.toLowerCase();
  return labels.has(lower) && (!bareOnly.has(lower) || /^ ?[:=]/.test(context.text.slice(end, end + 2)));
};

/** "user: obs pass: obs1", "login vaxbus, pin 2021": a name and a secret, each behind its label, told as one. */
export const labelledLogins = annotation((context): readonly Told[] => {
  if (!shortcut.test(context.lower)) return [];
  const list = chunks(context);
  const found: Told[] = [];
  for (const [at, chunk] of list.entries()) {
    if (!isLabel(context, chunk, userLabels)) continue;
    const user = valueAfter(context, list, at);
    if (user === 0) continue;
    let label = user + 1;
    while (label - user < 3 && skipped.has(list[label]?.text.toLowerCase() ?? '')) label += 1;
    const second = list[label];
    if (!second || !secretLabels.has(second.text.toLowerCase())) continue;
    const secret = list[valueAfter(context, list, label)];
    if (!secret || secret === list[0]) continue;
    const mixed = look(secret) > 0;
    found.push({
      start: chunk.start,
      end: secret.end,
      verdict: weigh([
        clue(3, 'a user name and its password, each called so'),
        mixed && clue(1.5, 'mixed as in a password'),
        isLabel(context, second, secretLabels) &&
          /^ ?[:=]/.test(context.text.slice(second.end, second.end + 2)) &&
          clue(1),
      ]),
    });
  }
  return found;
});
