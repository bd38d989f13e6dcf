import { type Judgement, judgePlace } from '../../lexicons/hosts/judge.ts';
import { isAllowed } from '../../lexicons/hosts/trust.ts';
import { annotation } from '../context.ts';
import { type Destination, destinations } from './destinations.ts';

export interface JudgedLink extends Judgement {
  readonly destination: Destination;
}

/** The links of the draft that lead to a kind of site the policies name, judged by where they end up. */
export const siteKinds = annotation((context): readonly JudgedLink[] => {
  const judged: JudgedLink[] = [];
  for (const destination of destinations(context)) {
    const { host, last, link } = destination;
    if (isAllowed(context.pack, host) || isAllowed(context.pack, link.host)) continue;
    const judgement = judgePlace({ ...last, host });
    if (judgement) judged.push({ ...judgement, destination });
  }
  return judged;
});
