import { annotation } from '../context.ts';
import { setOf } from '../set-of.ts';
import { type Sentence, sentences } from './sentences.ts';
import { atWork } from './targets.ts';
import type { Word } from './words.ts';

/**
 * What a plain telling of wrongdoing or unsafe care is made of, in whatever order the words stand: a record and what
 * was done to it, an order and what it is for, a thing that patients need and that it fails, a clinician and drink,
 * few staff and many patients.
 */
type Sort = 'record' | 'order' | 'lack' | 'unfit' | 'few';

export interface ToldConcern {
  readonly sort: Sort;
  readonly sentence: Sentence;
}

const records = setOf(
  'audit audits notes record records figures incident incidents breach breaches chart charts sheet sheets log logs ' +
    'rota return returns waits referral referrals certificate certificates check checks checklist datix datixes ' +
    'death deaths complaint complaints obs observations consent statement statements register timesheets results',
);
const tampered = setOf(
  'backdated backdating backdate altered altering falsified falsifying downgraded downgrading reclassified doctored ' +
    'fiddled fiddling massaged massaging fudged fudging shredded shredding faked faking forged forging invented ' +
    'inventing misreported under-reported underreported suppressed suppressing made-up',
);
const orders = setOf(
  'told asked instructed made ordered pressured expected leaned encouraged forced want wants advised',
);
const infinitive = new Set(['to']);
const deeds = setOf(
  'log record code mark put write tick sign count say change leave move stop close cancel discharge copy withdraw ' +
    'delete pretend ignore downgrade reuse reset skip fill class enter call report hold keep',
);
const purposes = setOf(
  'breach breaches breaching target targets figures numbers clock inspection inspectors cqc look looks whether late ' +
    'unsafe harm never nobody',
);
const lacking = setOf(
  'no without empty missing broken faulty failed fails failing dead expired condemned disconnected ran run short',
);
const needed = setOf(
  'oxygen suction adrenaline defib defibrillator crash resus monitor monitors ventilator ventilators hoist hoists ' +
    'alarm alarms sterile insulin morphine fridge sprinklers syringe drivers antibiotics bell bells',
);
const goingOn = setOf(
  'anyway still again times weeks months since nobody ignored regardless carried every nothing reported manage',
);
const clinicians = setOf(
  'surgeon consultant doctor registrar nurse dentist gp anaesthetist locum midwife paramedic colleague colleagues ' +
    'sister pharmacist he she they',
);
const impaired = setOf('drunk drink alcohol booze slurring reeking intoxicated');
const drinking = setOf(
  'smelling smelled smelt smells reeking stank stinking influence drunk slurring intoxicated',
);
const clinical = setOf(
  'operated operates operating operate theatre treated treating treats patients patient prescribing anaesthetised list',
);
const few = setOf('one two three four 1 2 3 4 me');
const staff = setOf(
  'us nurse nurses staff midwife midwives doctor doctors carer carers hca hcas trained qualified registered rn rns me',
);
const between = setOf('for to with between covering across on');
const cared = setOf('patients people beds residents babies women children trolleys men calls visits');
const tens =
  /^(?:\d{2,3}|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]{3,5})?|twelve|fourteen|fifteen|sixteen|eighteen|nineteen)$/;

/** How many words behind an order may say what it is for. */
const reach = 30;

const ownSaying = setOf("i i'm i've we we're we've us me my our staff");

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => set.has(lower));

const next = (words: readonly Word[], set: ReadonlySet<string>, from: number, reach: number): number => {
  for (let at = from; at < Math.min(from + reach, words.length); at += 1)
    if (set.has(words[at]?.lower ?? '')) return at;
  return -1;
};

/** "told to log them as … so that the figures look right" */
function isOrder(words: readonly Word[]): boolean {
  for (
    let at = next(words, orders, 0, words.length);
    at >= 0;
    at = next(words, orders, at + 1, words.length)
  ) {
    const to = next(words, infinitive, at + 1, 3);
    if (to < 0 || !deeds.has(words[to + 1]?.lower ?? '')) continue;
    const rest = words.slice(to + 2, to + 2 + reach);
    const links = rest.some(({ lower }) => ['as', 'so', 'whether', 'before', 'because'].includes(lower));
    if (links && has(rest, purposes)) return true;
  }
  return false;
}

/** "two of us for thirty-one people" */
function areFew(words: readonly Word[]): boolean {
  for (let at = next(words, few, 0, words.length); at >= 0; at = next(words, few, at + 1, words.length)) {
    const who = next(words, staff, at, 4);
    const link = who < 0 ? -1 : next(words, between, who + 1, 3);
    if (link < 0) continue;
    const many = words.slice(link + 1, link + 5).findIndex(({ lower }) => tens.test(lower));
    if (many >= 0 && next(words, cared, link + many + 2, 3) >= 0) return true;
  }
  return false;
}

function sortOf(words: readonly Word[]): Sort | undefined {
  if (has(words, tampered) && has(words, records)) return 'record';
  if (has(words, ownSaying) && isOrder(words)) return 'order';
  if (has(words, needed) && has(words, lacking) && has(words, goingOn)) return 'lack';
  if (has(words, impaired) && has(words, drinking) && has(words, clinicians) && has(words, clinical))
    return 'unfit';
  return areFew(words) ? 'few' : undefined;
}

/** Sentences of a draft about work in care that tell plainly of wrongdoing or unsafe care. */
export const toldConcerns = annotation((context): readonly ToldConcern[] => {
  if (!atWork(context) && !context.author.identifiesAsStaff) return [];
  return sentences(context).flatMap((sentence) => {
    const sort = sortOf(sentence.words);
    return sort ? [{ sort, sentence }] : [];
  });
});
