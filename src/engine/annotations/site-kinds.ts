import { type Judgement, judgePlace } from '../../lexicons/hosts/judge.ts';
import { isAllowed } from '../../lexicons/hosts/trust.ts';
import { annotation, type Context } from '../context.ts';
import { removal } from '../removal.ts';
import type { Found } from '../rule.ts';
import { destinations } from './destinations.ts';
import type { Link } from './links.ts';

export interface JudgedLink extends Judgement {
  readonly link: Link;
}

/** The links of the draft that lead to a kind of site the policies name, judged by where they end up. */
export const siteKinds = annotation((context): readonly JudgedLink[] => {
  const judged: JudgedLink[] = [];
  for (const { host, last, link } of destinations(context)) {
    if (isAllowed(context.pack, host) || isAllowed(context.pack, link.host)) continue;
    const judgement = judgePlace({ ...last, host }, context.lists?.kinds);
    if (judgement) judged.push({ ...judgement, link });
  }
  return judged;
});

/** What a rule about some kinds of site finds. `kinds` gives each the words for its evidence. */
export function* linksTo(context: Context, kinds: Readonly<Record<string, string>>): Generator<Found> {
  for (const { category, certainty, evidence, link } of siteKinds(context)) {
    const kind = kinds[category];
    if (!kind) continue;
    const span = { start: link.start, end: link.end };
    const fixes = [removal(context.text, span, 'Remove this link')];
    yield { span, certainty, variant: category, evidence: [`${evidence}: ${kind}`], fixes };
  }
}
