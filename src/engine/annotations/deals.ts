import text from '../../../assets/lexicons/confidential/commercial.txt?raw';
import { phraseReader } from '../../lexicons/phrases.ts';
import { annotation } from '../context.ts';
import { type Fact, type Telling, tellings } from '../tellings.ts';
import { readBigMoney, readMoney, readPercent } from './amounts.ts';
import type { Word } from './words.ts';

const kinds = ['deal', 'money', 'secret', 'inside', 'public'] as const;

const facts: Readonly<Record<(typeof kinds)[number], Fact>> = {
  deal: { points: 3, words: 'tells of a contract, a bid or a non-disclosure agreement' },
  money: { points: 2.75, words: 'tells what is paid' },
  secret: { points: 1.5, words: 'says itself that it is not public', helps: true, anywhere: true },
  inside: { points: 0.75, helps: true },
  public: { points: -3 },
};

const small = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)$/;
const isNumber = (list: readonly Word[], at: number): number =>
  small.test(list[at]?.lower ?? '') ? at + 1 : -1;
const read = phraseReader(text, kinds, {
  money: readMoney,
  big: readBigMoney,
  number: isNumber,
  percent: readPercent,
});

/** Sentences about contracts, tenders, bids, prices and non-disclosure agreements. */
export const deals = annotation((context): readonly Telling[] => tellings(context, read(context), facts));
