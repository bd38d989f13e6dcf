import { groups } from '../../lexicons/discrimination.ts';
import { annotation } from '../context.ts';
import type { Span } from '../span.ts';
import { type Word, withoutOwner, words } from './words.ts';

/**
 * People spoken of for what they are. `people`: "Muslims", "overseas nurses", "anyone over sixty", "the
 * disabled"; `everyday`: "women", "lads", which people say of friends too; `topic`: what goes with being one
 * of them: an accent, a hijab, maternity leave.
 */
export interface GroupMention extends Span {
  readonly kind: 'people' | 'everyday' | 'topic';
}

const bare = (word: Word | undefined): string => withoutOwner(word?.lower ?? '');

/** Words that a topic of two words starts with. */
const pairFirsts = new Set([...groups.topicPair].map((pair) => pair.slice(0, pair.lastIndexOf('-'))));

/** Every mention starts with one of these. */
const firsts = new Set([
  'the',
  ...groups.one,
  ...groups.group,
  ...groups.people,
  ...groups.everyday,
  ...groups.persons,
  ...groups.anyone,
  ...groups.topic,
  ...pairFirsts,
]);

/** How far from "people", "nurses" the words stand that say what they are: "nurses who trained abroad". */
const reach = 5;

/** "nurses from abroad", "anyone over sixty", "people with ADHD": the place after it, or -1. */
function afterNoun(list: readonly Word[], at: number): number {
  const link = list[at]?.lower ?? '';
  if (!groups.link.has(link)) return -1;
  for (let place = at + 1; place < Math.min(at + reach, list.length); place += 1) {
    const lower = bare(list[place]);
    if (groups.kind.has(lower) || groups.group.has(lower) || groups.people.has(lower)) return place + 1;
    if ((link === 'over' || link === 'under') && /^[2-8]\d$/.test(lower)) return place + 1;
  }
  return -1;
}

/** "The Irish pub", "Polish food": of nobody. */
const ofThings = new Set(
  'pub pubs bar bars restaurant restaurants takeaway takeaways food cooking cuisine music dance dancing dancers film films wine beer bread recipe recipes'.split(
    ' ',
  ),
);

function mentionAt(
  list: readonly Word[],
  at: number,
): { kind: GroupMention['kind']; to: number } | undefined {
  const lower = bare(list[at]);
  if (!firsts.has(lower)) return undefined;
  if (groups.group.has(lower)) {
    for (let place = at + 1; place < Math.min(at + 3, list.length); place += 1) {
      if (groups.persons.has(bare(list[place]))) return { kind: 'people', to: place + 1 };
    }
  }
  const next = bare(list[at + 1]);
  if (ofThings.has(next) && (groups.group.has(lower) || groups.people.has(lower))) return undefined;
  if (lower === 'the' && groups.theGroup.has(next)) {
    const after = bare(list[at + 2]);
    if (list[at + 2] === undefined || groups.verb.has(after)) return { kind: 'people', to: at + 2 };
  }
  if (groups.one.has(lower) && groups.single.has(next)) return { kind: 'people', to: at + 2 };
  if (groups.everyday.has(lower)) return { kind: 'everyday', to: at + 1 };
  if (groups.people.has(lower)) return { kind: 'people', to: at + 1 };
  if (groups.persons.has(lower) || groups.anyone.has(lower)) {
    const to = afterNoun(list, at + 1);
    if (to > 0) return { kind: 'people', to };
  }
  if (groups.topic.has(lower) || (pairFirsts.has(lower) && groups.topicPair.has(`${lower}-${next}`)))
    return { kind: 'topic', to: at + 1 };
  return undefined;
}

/** Groups of people, and what goes with being one of them, in order. */
export const groupMentions = annotation((context): readonly GroupMention[] => {
  const list = words(context);
  const found: GroupMention[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const mention = mentionAt(list, at);
    const first = list[at];
    const last = mention && list[mention.to - 1];
    if (!mention || !first || !last) continue;
    found.push({ kind: mention.kind, start: first.start, end: last.end });
    at = mention.to - 1;
  }
  return found;
});
