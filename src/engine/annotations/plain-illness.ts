import type { Context } from '../context.ts';
import type { Span } from '../span.ts';

/** An illness told in plain words, which no list of illnesses has. */
export interface PlainIllness extends Span {
  /** People are shamed or harmed when it is known. */
  readonly sensitive: boolean;
}

/** Ways to tell of one illness. Each stands alone, so that it is plain to read and quick to try. */
export interface Phrases {
  /** One of these stands in every match: where none does, the pattern need not be tried, and mostly none is. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}

const shaming: readonly Phrases[] = [
  {
    cues: ['team', 'camhs', 'psych', 'cmht'],
    pattern:
      /\b(?:(?:under|in touch with|referred to) the (?:crisis|home treatment|eating disorders?|drugs?|drug and alcohol|mental health|perinatal) team|under (?:camhs|psych(?:iatry)?|the cmht))\b/,
  },
  {
    cues: ['voices'],
    pattern:
      /\b(?:(?:hearing|hears|heard) (?:the |his |her |their )?voices|voices (?:are|have|were|had)(?: come| come right)? (?:back|started|worse))\b/,
  },
  {
    cues: ['meds', 'tablets', 'medication', 'injection', 'depot'],
    pattern: /\boff (?:his|her|their|the) (?:meds|tablets|medication|injections?|depot)\b/,
  },
  {
    cues: ['tried to', 'tries to', 'trying to', 'selves', 'self'],
    pattern:
      /\b(?:tr(?:ied|ies|ying) to (?:end it|hang|kill|top|drown|harm|take (?:his|her|their) own)\b|cutting (?:him|her|them)sel(?:f|ves)|(?:harms?|harming|starving|cut) (?:him|her|them)sel(?:f|ves)|making (?:him|her|them)sel(?:f|ves) sick)|\bself[- ]harm(?:s|ing|ed)?\b/,
  },
  {
    cues: [
      'on the ',
      'back drinking',
      'back using',
      'wagon',
      'relapsed',
      'using again',
      'rehab',
      'drying out',
      'dried out',
    ],
    pattern:
      /\b(?:back )?on the (?:drink|booze|gear|bottle|sauce|smack|brown|wagon|pop)\b|\bback (?:drinking|using)\b|\b(?:off|fallen off|fell off) the wagon\b|\b(?:has|have|'s|had) relapsed\b|\busing again\b|\bback in rehab\b|\b(?:in|to|into|out of) rehab\b|\b(?:drying|dried) out\b/,
  },
  {
    cues: ['clean', 'sober', ' aa', ' na', 'drinking'],
    pattern:
      /\b(?:clean|sober) (?:for )?(?:now )?(?:(?:nine|two|three|four|five|six|seven|eight|ten|eleven|twelve|a|\d{1,3}) )(?:days?|weeks?|months?|years?)\b|\b(?:days?|weeks?|months?|years?) (?:clean|sober)\b|\b(?:days|weeks|months|years|meetings?|back) (?:at|in|with) (?:aa|na)\b|\b(?:isn't|not|stopped|given up) drinking (?:any|now|since|at all|again)\b/,
  },
  {
    cues: ['lost ', 'losing ', 'waters ', 'born asleep', 'came ', 'labour', 'carrying '],
    pattern:
      /\b(?:lost|losing) (?:(?:the|her|his|their|another|a|that) )(?:(?:little|wee|unborn) )?(?:baby|twins|pregnancy|bump)\b|\blost (?:him|her|it) at \d{1,2} weeks\b|\bwaters (?:went|broke) at \d{1,2}\b|\bborn asleep\b|\bcame (?:too|far too|much too) (?:soon|early)\b|\b(?:go|goes|gone|went|going) into (?:premature |early )?labour\b|\bcarrying (?:twins|triplets|again)\b/,
  },
  {
    cues: ['ivf', ' have '],
    pattern:
      /\b(?:having|had|has had|on|through|trying) (?:(?:a|another|her|their|(?:second|third|fourth) round of) )?ivf\b|\b(?:can't|cannot|couldn't|can not|unable to) have (?:kids|children|babies|a baby|any more)\b/,
  },
  {
    cues: ['detained', 'section', 'positive'],
    pattern:
      /\b(?:been|was|were|got) (?:detained|sectioned)\b|\bdetained under\b|\bunder a section\b|\btested positive\b|\bhiv positive\b/,
  },
  {
    cues: ['off with', 'off sick', 'away with', 'the sick', 'breakdown'],
    pattern:
      /\b(?:off|signed off|off sick|away) with (?:his|her|their|the) (?:nerves|head|mental health)\b|\bon the sick with\b|\b(?:had|having|after) a (?:nervous |mental |total |proper )?breakdown\b/,
  },
  {
    cues: [
      'antidepressants',
      'happy pills',
      'lithium',
      'citalopram',
      'sertraline',
      'methadone',
      'antipsychotics',
    ],
    pattern: /\bon (?:antidepressants|happy pills|lithium|citalopram|sertraline|methadone|antipsychotics)\b/,
  },
];

const bodily: readonly Phrases[] = [
  {
    cues: ['biopsy', 'scan', 'smear', 'mammogram', 'blood', 'test', 'result', 'diagnosis'],
    pattern:
      /\b(?:biopsy|scans?|smear|mammogram|bloods?|tests?|results?)(?: has| have|'s)? (?:just )?(?:came|come|was|were|wasn't|weren't|is|are) (?=)(?:back|in|positive|not good|good|bad)\b|\bhad (?:his|her|their|the) results\b|\bgot (?:his|her|their|a|the) diagnosis\b/,
  },
  {
    cues: ["it's", 'it is', 'it was', 'spread', 'gone '],
    pattern:
      /\b(?:it's|it is|and it's|it was|it has spread|spread|gone) (?:the|in|to|into|on|his|her|their) (?:his |her |the |their )?(?=)(?:heart|liver|kidneys?|lungs?|pancreas|bowels?|bones?|brain|prostate|breast|ovar(?:y|ies)|womb|blood|spine|throat|stomach)\b/,
  },
  {
    cues: ['riddled with', 'nothing more they', 'to live', 'weeks', 'months', 'big c', 'borrowed time'],
    pattern:
      /\b(?:riddled with it|nothing more they can do|(?:weeks|months|days|long) to live|(?:got|has|have|given|told) (?:him |her |them )?(?:a |two |three |four |six |nine |twelve |\d{1,2} )(?:weeks|months)(?! (?:old|off|ago|pregnant|late|leave|notice))|the big c|on borrowed time)\b/,
  },
  {
    cues: ['lump', 'found ', 'seen ', 'taken away', 'big op'],
    pattern:
      /\blump(?:'s| is| was| has| came| turned| had)\b[a-z ]{0,14}\b(?:back|malignant|cancer|out|benign|bigger)\b|\b(?:found|seen) (?:something|a shadow|a lump|a mass|a growth|shadows) (?:on|in) (?:his|her|their|the)\b|\ball taken away\b|\bthe big op\b/,
  },
  {
    cues: ['had ', 'having ', 'have '],
    pattern:
      /\b(?:had|having|has had|'s had|have) (?:his|her|their|the|a|both|one|two) (?:left |right |other |bad |whole )?(?=)(?:legs?|foot|feet|toes?|arm|hand|fingers?|eyes?|sight|eyesight|hearing|hair|memory|marbles|mind|kidney|lung|breasts?|womb|bowel|prostate|testicle|tongue|bladder|spleen)(?:'s)? (?=)(?:off|out|removed|amputated|taken|away)\b/,
  },
  {
    cues: ['lost ', 'losing ', 'lose '],
    pattern:
      /\b(?:lost|losing|lose) (?:his|her|their|a|an|one|both|the|two) (?:left |right |other |good )?(?=)(?:legs?|foot|feet|toes?|arm|hand|fingers?|eyes?|sight|eyesight|hearing|hair|memory|marbles|mind|kidney|lung|breasts?|womb|bowel|prostate|testicle|tongue|bladder|spleen)\b(?! (?:in the|of the|at))/,
  },
  {
    cues: ['bag', 'pacemaker', 'stoma', 'colostomy', 'pads', 'wig'],
    pattern:
      /\b(?:wears?|wearing|has|got|fitted with|needs) an? (?:stoma |colostomy |catheter |wee |ostomy )?(?:bag|pacemaker|stoma|colostomy)(?= now| after| for| on| under| and|[.,!?]|$)|\b(?:colostomy|stoma|catheter) bag\b|\bwears? (?:a )?(?:pads|wig) (?:now|after|since)\b/,
  },
  {
    cues: ["can't ", 'cannot ', 'can not ', "couldn't ", 'can hardly', 'can barely', 'blind', 'deaf'],
    pattern:
      /\b(?:can't|cannot|can not|couldn't|can hardly|can barely) (?:see (?:out|a thing|anything|any more|anymore|now|much)|hear (?:out|a thing|anything|any more|anymore)|walk (?:any|now|at all|since|more|unaided|without)|swallow|speak since|feel (?:his|her|their)|hold (?:his|her) own)\b|\b(?:blind|deaf) in (?:one|his|her|the)\b|\b(?:gone|going|went) (?:stone |completely |half |totally )?(?:blind|deaf)\b/,
  },
  {
    cues: [
      'drip',
      'ventilator',
      'feeding tube',
      'syringe driver',
      'morphine pump',
      'machine at',
      'oxygen',
      'life support',
      'coma',
    ],
    pattern:
      /\bon (?:a|the) (?:drip|ventilator|feeding tube|syringe driver|morphine pump|machine at)\b|\bon (?:oxygen|life support)\b|\bin an? (?:induced )?coma\b/,
  },
  {
    cues: ['blood', 'liver', 'kidney', 'heart', 'lung', 'pancreas', 'back', 'hip', 'knee', 'chest'],
    pattern:
      /\b(?:pees?|peeing|passes|passing|coughs up|coughing up|coughed up|bringing up) blood\b|\b(?:liver|kidneys?|heart|lungs?|pancreas|back|hip|knee|chest)(?:'s| is| are| has| have)(?: been)? (?:bad again|bad|playing up|packed|shot|gone|failing|giving|given|knackered|failed)\b/,
  },
  {
    cues: ['list for', 'waiting for', 'waiting on', 'needs ', 'need '],
    pattern:
      /\b(?:waiting |transplant |the |a )list for (?:a|an|his|her|their|another) (?:new )?(?:kidney|liver|heart|lungs?|pancreas|cornea|transplant|hip|knee|bypass|op\b|scan)|\b(?:waiting (?:for|on)|needs|need) (?:a|another) (?:new )?(?=)(?:kidney|liver|heart|lung|hip|knee|transplant|bypass)\b/,
  },
  {
    cues: [
      'hospital',
      'hospice',
      'icu',
      'itu',
      'intensive care',
      'a&e',
      'rushed in',
      'lighted in',
      'carted in',
      'taken in',
      'home',
      'with ',
    ],
    pattern:
      /\b(?:is|are|was|were|'s|'re|been|went|gone|go|rushed|taken|took|carted|blue lighted|back) (?:in|in to|into|off|off to|to|in under) (?:the )?(?=)(?:hospital|hospice|icu|itu|intensive care|a&e)\b|\b(?:rushed|blue[- ]lighted|carted|taken) in(?:to)?\b|\bgone into (?:the|a) (?:hospice|home|care home|nursing home)\b|\bin (?:the |hospital |icu |itu |here )?[a-z]{0,14} ?with (?:his|her|their) (?=)(?:heart|chest|lungs|kidneys|back|nerves|hip|knee|bowels|waterworks|liver)\b/,
  },
  {
    cues: ['with his', 'with her', 'with their', 'signed off'],
    pattern:
      /\b(?:off|signed off|under|in trouble|struggling|bad|terrible) with (?:his|her|their) (?:heart|chest|lungs|kidneys|back|nerves|hip|knee|bowels|waterworks|liver)\b|\b(?:been|was|got|is|'s) signed off\b/,
  },
  {
    cues: ['fitted ', 'had ', 'bleed on'],
    pattern:
      /\bfitted (?:in|on|at|during|all|for|again|mid)\b|\bhad (?:a|another|his|her) (?:funny turn|bad turn|nasty turn|fit\b(?! of)|bleed|clot|mini[- ]stroke|seizure|fall and broke)|\bbleed on (?:the|his|her) brain\b/,
  },
  {
    cues: ["doesn't ", 'does not ', "didn't ", "don't ", 'mind'],
    pattern:
      /\b(?:doesn't|does not|didn't|don't) (?:know|recognise|remember) (?:what day|who (?:he|she|anyone|anybody|i am|we are)|(?:his|her|their) own|(?:his|her|their) (?:wife|husband|children|kids|name))\b|\b(?:his|her|their) mind(?:'s| is| has) (?:going|gone|not)\b/,
  },
  {
    cues: ['under ', 'since '],
    pattern:
      /\bunder (?:the )?(?:memory clinic|oncology|haematology|palliative|palliative care|pain clinic|hospice|macmillan|neurology)\b|\bsince (?:his|her|their) (?:[\w-]{3,14} )?(?:op|operation|surgery|stroke|chemo|diagnosis|transplant|breakdown|heart attack)\b/,
  },
  {
    cues: ['pregnant', 'expecting', 'up the duff', 'with child', 'stone'],
    pattern:
      /\b(?:is|'s|are|she's|got|fell|falling) (?:pregnant|expecting(?: again| twins| in| her)?|up the duff|with child)\b|\b(?:five|six|seven|4|5|6) stone(?: now| and|[,.!]|$)/,
  },
];

/** All of them, for the test of their cues. */
export const plainPhrases: readonly Phrases[] = [...shaming, ...bodily];

function firstOf(all: readonly Phrases[], text: string): Span | undefined {
  let found: Span | undefined;
  for (const { cues, pattern } of all) {
    if (!cues.some((cue) => text.includes(cue))) continue;
    const match = pattern.exec(text);
    if (match && (!found || match.index < found.start))
      found = { start: match.index, end: match.index + match[0].length };
  }
  return found;
}

/** The first illness in plain words between two offsets, one that people are shamed for before others. */
export function plainIllness(context: Context, { start, end }: Span): PlainIllness | undefined {
  const text = context.lower.slice(start, end);
  const shame = firstOf(shaming, text);
  const found = shame ?? firstOf(bodily, text);
  return found && { start: start + found.start, end: start + found.end, sensitive: shame !== undefined };
}
