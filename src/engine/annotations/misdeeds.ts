import { annotation, type Context } from '../context.ts';
import { frames } from '../frames.ts';
import { setOf } from '../set-of.ts';
import type { Span } from '../span.ts';
import { firmEnds, readFirm } from './firms.ts';
import { names } from './names.ts';
import { type Sentence, sentences } from './sentences.ts';
import { targets } from './targets.ts';

const records = setOf(
  'mileage expenses timesheet timesheets overtime hours figures notes books records record data results cv certificate certificates ' +
    'signature signatures reference references checks logs logbook logbooks invoice invoices charts claims obs accounts numbers minutes ' +
    'statement statements signoffs papers documents paperwork dbs mot prescriptions prescription quotes patients study trial group half list',
);
const valuables = setOf(
  'money cash funds fund tin till donations donation collection petty thousands drugs meds morphine tramadol diazepam ketamine codeine ' +
    'stock laptops laptop fags gear pension pensions savings budget grant grants kitty purse purses wages tips charity hardship takings quid pounds grand cylinders equipment scrap copper',
);
const quick = setOf('dodgy forged fake faked false bogus counterfeit knock-off stolen moody');

/**
 * What somebody did that a court would have to hear about, whoever is said to have done it: the name may stand anywhere near.
 * Own list.
 */
const deeds = frames(
  {
    deed: [
      'lied|lie|lies|lying|liar ..2 under|on oath',
      'perjured|perjury|bribery|embezzlement',
      'fiddles|fiddled|fiddling|fiddle|fudges|fudged|doctors|doctored|cooks|cooked|cooking|falsifies|falsified|falsifying|forges|forged|forging|fakes|faked|faking|fabricates|fabricated|fabricating|invents|invented|inventing|massages|massaged ?all ?of ?half ?the|his|her|their|our|a|my|its ..2 #records',
      'made|makes|making up ?all ?half ?of ?the|his|her|their|its ..2 #records',
      'made|makes|making ?the|his|her|their ..1 #records up',
      'hand|hands|fingers|paws|nose ..1 in the ..1 till|tin|pot|kitty|biscuit|trough',
      'helps|helped|helping himself|herself|themselves|itself to ..3 #valuables',
      'takes|took|taken|taking|accepts|accepted|accepting|gets|got|getting ..2 bribe|bribes|backhander|backhanders|kickback|kickbacks|bung|bungs|envelope|envelopes',
      'takes|took|taken|taking|accepts|accepted|got ?a|an|the|free|cash|his|her ..2 holiday|villa|car|cash|money|trip|tickets|kitchen|extension off|from ..4',
      'on the take|fiddle|rob',
      'on the payroll of',
      'bribes|bribed|bribing|blackmails|blackmailed|blackmailing|extorts|swindles|swindled|defrauds',
      'bought|buys|buying his|her|their|a ..1 phd|degree|doctorate|diploma|qualification|qualifications|certificate|certificates|registration',
      "never|didn't|hasn't ?once ?even went|go|gone|qualified|qualify|trained|train|sat|registered|passed ?to|at|as|the|his|her|a|any ..1 medical|nursing|med|dental|law school|university|college|exam|exams|doctor|nurse|boards|training",
      'signs|signed|signing ?off|for ..4 never|that|without ..5 happened|went|attended|did|done|looking|reading|there',
      'claims|claimed|claiming|pockets|pocketed|pocketing|draws|drawing|drew ..4 for|off ..4 died|dead|never|exist',
      'charge|charges|charged|charging|bill|bills|billed|billing|invoice|invoices|invoiced|invoicing ?us ?them ?patients ?the ?nhs ..2 for ..5 never|not|dead|exist',
      'dead|ghost|fictional|imaginary residents|patients|staff|workers|names|nurses|shifts|carers ..5 books|payroll|claims|rota|invoices',
      'off|on|signed|rings|phones|calls ?off ?in sick ?pay ..6 and|while|whilst|but ..3 doing|working|works|driving|drives|running|runs|decorating|playing|laying|plastering|cutting|selling|serving|teaching|gigging|building',
      'claims|claiming|claimed|pulls|pulling|on ?the ?a sick|sickie|benefits|disability|carers|universal ?pay ?allowance ?credit ..4 while|and|whilst ..4 working|works|job|shifts|runs|running|gym|marathon|ski|skiing|holiday',
      'asleep|sleeps|slept|sleeping|napping|kipping|snoring ..8 paid|pay|salary|wage|wages|overtime|call',
      'gets|got|getting|paid|pay|draws|drawing ..3 to|for sleep|sleeping|kip ..4',
      'clocks|clocked|clocking|signs|signed|badges|swipes ?him|her ?in|on|out for ..1 sister|brother|mate|mates|husband|wife|son|daughter|friend|each|him|her',
      'touched|touches|touching|feels|felt|feeling up ..4',
      'sells|sold|selling|supplies|supplied|flogs|flogged|flogging|deals|dealing ..3 #quick|#valuables',
      'writes|wrote|writing|signs ..3 prescriptions|scripts|prescription ..1 for himself|herself|themselves|his|her',
      'robs|robbed|robbing|rips|ripped|fleeces|fleeced|fleecing|cons|conned|conning|rob|con|fleece|rip ?off ?the|our|your|their ?own ?frail ?vulnerable ..1 residents|patients|pensioners|elderly|old|customers|clients|tenants|taxpayers|nhs',
      'rob|robs|robbed|robbing ..4 blind',
      'steals|stole|steal|stealing|nicks|nicked|nicking|thieves|thieved|swipes|swiped|pinches|pinched ..2 from ?the|his|her|their|our|its ..1',
      'steals|stole|steal|stealing|nicks|nicked|nicking|pockets|pocketed|pocketing|trousers|trousered|skims|skimmed|skimming|siphons|siphoned|creams|creamed|walked ?off ?with ..4 #valuables',
      '#quick ..1 dbs|mot|certificate|certificates|references|invoices|degree|degrees|qualifications|fags|prescriptions|passports|receipts',
      'without|no|had|with ?any ?a valid dbs|licence|insurance|mot|registration',
      'gave|gives|handed|hands|awarded|steered|slipped ..4 contract|contracts|tender ..3 his|her|their ..1 brother|sister|wife|husband|mate|mates|cousin|son|golf',
      'got|won|bought|buying|landed ..4 job|contract|place|seat|post|tender|promotion by paying|bribing|sleeping|lying|cheating',
      'paid|pays|bought ..6 and ?then ?magically ?got|won|landed ?the|a|our contract|tender|work',
      'where ..4 money|funds|cash went|go|gone',
      'drunk|pissed|high|stoned|coked|off ..2 on|in duty|shift|charge|call|theatre|court',
      'burned|burnt|burns|shredded|shreds|shredding|deleted|binned|destroyed|destroys ..3 evidence|records|emails|complaints|notes|files|statements',
      'waters|watered|watering ..1 down ..2 gin|vodka|morphine|milk|beer|spirits',
      'cash in hand',
      'sells|selling|sold|flogs|flogging|flogged our|the|hospital|ward|stolen|nhs ..3 to|on ..3 ebay|marketplace|market|club|dealer|dealers|mates|mate',
      "isn't|aint|ain't|not|wasn't a ?real ?qualified ?proper doctor|nurse|surgeon|paramedic|dentist|midwife|pharmacist|psychologist|solicitor|architect|professor",
      "isn't|never|not|was ?really ?actually ?even disabled|ill|sick|injured|blind and|but|never|he|she|just",
      'kill|kills|killed|burned|burnt|crashed|torched ..4 for the insurance',
      're-used|reused|re-uses|reuses|photocopied|photocopies|recycled the|one same|picture|result|scan|form|signature',
      "for ..5 never|nobody|didn't|weren't ?once ?even ?actually made|worked|done|happened|existed|exist|delivered|went|visited|did|turned|came|washed|carried|given",
      'deposit ..5 never',
      'done|built|fitted ?for free|nothing by the|a ..1 firm|company|contractor|contractors|builders|developers',
      'hushed ?it|that|this ?all up',
      'below|under|less than the minimum wage',
      "man's|woman's|bloke's|he's|she's|guy's|they're|lot's|was|is|are ?nothing ?but ?just ?basically ?clearly ?literally a|an|just|all ..2 #criminal",
      'convicted|known|serial|proper|absolute #criminal',
    ],
  },
  {
    records,
    valuables,
    quick,
    criminal: setOf(
      'thief thieves fraud fraudster fraudsters crook crooks criminal conman con-man scammer scammers paedo paedophile nonce rapist abuser groper molester ' +
        'embezzler swindler forger blackmailer perjurer charlatan bent corrupt drug-dealer',
    ),
  },
);

/** Said of the writer, or said not to be so. */
const excused =
  /\b(?:i|i've|i'd|i'm|i'll|we|we've|we'd|me|my|you|not|never|didn't|don't|doesn't|hasn't|haven't|isn't|wasn't|aren't|no one|nobody|if|how to|to) (?:[a-z]{1,9} )?$/;

/** The words that name somebody in a sentence: with more than a first name, or with the place they work at. */
function namedIn(context: Context, sentence: Sentence): Span | undefined {
  const inside = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
  const person = names(context).find(
    (name) => inside(name) && !name.thing && (name.title !== undefined || name.parts.length > 1),
  );
  if (person) return person;
  const atWork = targets(context).find(
    (one) =>
      inside(one) &&
      one.aim === 'work' &&
      /^[A-Z][a-z]+ (?:in|from|on|at) /.test(context.text.slice(one.start, one.end)),
  );
  if (atWork) return atWork;
  for (const [at, word] of sentence.words.entries()) {
    const to = word.capital ? readFirm(sentence.words, at, context) : -1;
    const last = sentence.words[to - 1];
    if (last && (to - at > 1 || firmEnds(last))) return { start: word.start, end: last.end };
  }
  return undefined;
}

/** A crime or a cheat said of somebody who is named in its sentence or the one before. */
export const misdeeds = annotation((context): readonly Span[] => {
  const found = deeds(context).filter(
    ({ start }) => !excused.test(context.lower.slice(Math.max(0, start - 24), start)),
  );
  if (found.length === 0) return [];
  const all = sentences(context);
  const named = all.map((sentence) => namedIn(context, sentence));
  return found.flatMap((deed) => {
    const at = all.findIndex(({ start, end }) => deed.start >= start && deed.start < end);
    const who =
      named[at] ?? named[at - 1] ?? (context.text.charAt(deed.end) === '?' ? named[at + 1] : undefined);
    if (!who) return [];
    return [{ start: Math.min(who.start, deed.start), end: Math.max(who.end, deed.end) }];
  });
});
