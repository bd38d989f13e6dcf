import { aboutWork } from '../../engine/annotations/about-work.ts';
import { readEmployer } from '../../engine/annotations/employer.ts';
import { isStaff } from '../../engine/annotations/own-words.ts';
import { readPlace } from '../../engine/annotations/staff-words.ts';
import type { Context } from '../../engine/context.ts';
import { frames } from '../../engine/frames.ts';
import { type Example, rule } from '../../engine/rule.ts';

const pressWords =
  'journalist journalists journo journos reporter reporters press media newspaper newspapers paper papers producer producers researcher editor editors columnist correspondent telly broadcaster newsroom tabloids presenter';
const outlets =
  'bbc itv itn sky channel4 c4 guardian times telegraph mail mirror sun express independent observer standard metro hsj pulse lbc gbnews newsnight panorama dispatches today gazette argus echo herald chronicle post newsbeat cnn reuters politico buzzfeed vice huffpost';

/** Offers that mean something to a reporter: they count beside a word or handle of the press. */
const signs = frames(
  {
    offer: [
      '?feel ?free ?to ?please dm|message|call|ring|email|contact|phone|text|whatsapp me|us',
      'my dms|inbox|messages|phone are|is ?always open',
      'dms|inbox ?are|is open',
      "i|i'd|i'll|we|can|could|would|will|happy|glad|willing|ready|prepared|love|more ?would|will|be|am|can ?happy|glad|willing|love|more ?than ?happy ?to talk|speak|chat|comment|tell|share|give|explain|go ..6",
      'happy|glad|willing|ready|prepared|free|available to|for talk|speak|chat|comment|tell|share|give|explain|interview|go',
      'i|we can ?also ?tell|give|show|send|put|get you',
      'get in touch',
      'you|they|crew can|could|may ?come ?in ?and film|record|photograph',
      "i'm|i'd|i'll|we'd|we'll|be ?be up|about|around|free for ?a ?quick chat|natter|word|talk|call",
      'give me a ring|call|shout|bell',
      'i work there|here',
      'on the record',
      "i have|i've|got the ?inside story|evidence|emails|photos|documents|proof",
    ],
    // What only somebody says who talks to the press.
    hushed: [
      'off the record',
      'on|for background ?only',
      'not for attribution',
      'no names|name ?attached|mentioned|used',
      'my|our|name|names ?name kept|left|keep|leave out',
      'quote|name me|us ?as',
    ],
    press: ['#press', '^ #outlet'],
    direct: [
      '?if any|calling|attention|dear|hey|hi|hello ?any|all #press ?want|wants|out|there|looking|interested|reading',
      'happy|glad|willing|ready|prepared|love|free|available ?to|for talk|speak|chat|comment|interview|interviews ?to|with ?any|the|a|you|local|national #press|#outlet',
      "i|i've|i'm|we|we've|just|been ?just|been|have|am|was ?already|been|gave|giving|doing|done|did ?an|a|my|quick ?tv|radio|live interview|interviewed|quote|comment|statement ?by|with|for|to|on ?the #press|#outlet",
      "i|i've|i'm|we|we've|we're|just|spoke ?just|have|am|be|was ?told|spoke|spoken|speaking|talked|talking|telling|explained|commented ?to|with ?the|a|my|local #press|#outlet ..6 #work",
      'asked|invited|approached|contacted|messaged|emailed|rung|phoned|called ?me|us|to ?comment ?by ?the|a #press|#outlet',
      '#press|#outlet has|have ?just asked|invited|approached|contacted|messaged|emailed|rung ?me|us',
      'leak|leaked|leaking|send|sending|sent|pass|passed|passing|tip|tipped ..3 to|off ?the #press|#outlet',
      'go|going|gone|went|talk|talking|speak|speaking|run|running ?straight to ?the|a #press',
      '#press|#outlet ?from|at ?the ?#outlet ..2 rang|called|phoned|emailed|messaged|asked|contacted|approached|texted me|us',
      'send|sent|sending|gave|given|handed|forwarded|leaked ..5 to ?a|an|the|my #press|#outlet',
      '#press ..2 message|dm|call|email|text|ring|contact me',
      'me|us for|to ?do|give|record ..2 quote|interview|statement',
      "i|i'd|i'll|i've|we|we'd|we'll ?have|would|will|can|could ?happily|gladly|just give|gave|do|did|record|recorded ?you|them|him|her a|an ?quick|short quote|interview|statement",
      '#press|#outlet has|have|was|were ?just ?been in touch',
      'said|saying yes to ..6 camera|filming|telly|tv|radio',
      'glad|happy|delighted|pleased|willing|ready|free|up to|for do|give|record|film ?an|a|another|any|your|the|live ?more interview|interviews|piece|filming|slot ..6',
      'can|could|may|might|welcome|free ?to quote me|us ?as ?the ?a ..3',
    ],
  },
  {
    press: new Set(pressWords.split(' ')),
    outlet: new Set(
      outlets
        .split(' ')
        .filter(
          (one) => !/^(?:times|mail|sun|express|today|sky|standard|post|pulse|echo|metro|vice)$/.test(one),
        ),
    ),
    work: (list, at, context) =>
      Math.max(
        readEmployer(list, at, context),
        readPlace(list, at, context),
        /^(?:work|staffing|shifts|colleagues|patients|conditions|waits|queues|pay|strike|strikes|team|job|nurses|nursing)$/.test(
          list[at]?.lower ?? '',
        )
          ? at + 1
          : -1,
      ),
  },
);

const pressHandle =
  /@\w{0,20}(?:news|gazette|bbc|itv|sky|guardian|times|telegraph|mirror|herald|echo|argus|chronicle|journo|reporter|press|radio|hsj|lbc|observer|standard|tribune|courier|daily|pulse|newsnight|tv|media|editor|post|patch|desk|reports|hack|writes|paper)\w{0,20}\b|#journorequest\b/;

/** "Media enquiries go to the press office" sends them the right way. */
const rightWay = /\b(?:comms|communications|press|media) (?:team|office|officer|department|desk)\b/;

/** What a reader hears as a yes to the press, where nothing says so outright: asked about. */
const willing = frames({
  yes: [
    "i've|i|we|we've|i'll|ill ?have|just ?already said|say|saying yes|ok|okay",
    'yes|yep|sure|ok ..2 i will|can|would',
    "yes|yep|sure|ok ..2 i'll ..2 do|talk|speak|ring|call|send",
    'count me|us in',
    "i'm|we're|im up for|on for|in|game",
    'you can have|use|print|run|publish|quote ..4',
    'where|who|how can|do|should|shall i|we send|post|email|share|tell ..2',
    "i|we can|could|will|would|might|i'll|i'd|we'd ?happily ?gladly walk|talk|take you through|into|round",
    'drop|ping|send|give|shoot me a|your line|message|dm|email|note|number|shout|call|ring',
    'ring|call|text|phone|whatsapp my|me mobile|number|personal|on|after|before|any',
    'chapter and verse',
    'whole|full|real|true|inside story|picture|truth',
    "i|i've|we ?have told|gave|showed|sent|handed|given ?them|him|her|you ?all ..2 about|everything|all|photos|pictures|emails|copies",
    'told|gave|showed|sent them|him|her|the ..2 all about|everything|photos|pictures|emails|copies',
    'i|we was|were|am|work|worked|is on|there|at|in ?that|the|this|same ?night|shift|there',
    'off|on ?my ?way to ?the broadcasting|studio|studios|newsroom|channel|sky|bbc|itv ..8 talk|speak|chat|be',
    'to talk|speak|chat about our|my|the ..2 waiting|waits|ward|unit|trust|hospital|shift|staffing|strike',
    'on record|air|camera|telly|tv|tape',
    'told|telling ..6 what i|we ?really ?actually think|know|saw|heard',
    'i|we can ?also do|make ?it ?this|next monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|mornings|evenings|anytime|it',
    'chatting|talking|speaking|live to|with|on ..6 about our|my|the|work',
    "interview|interview's ?is ?booked at|on|tomorrow|today|tonight|booked|done|went",
    "they'll|they|he'll|she'll|you'll ?will get|have one|mine|it|them",
  ],
});

/** People of the press, and papers and broadcasters that are talked to: many of their names are words of their own. */
const spokenTo =
  /\b(?:journalists?|journos?|reporters?|(?:a|the|any|tv|radio) producers?|columnist|correspondent|newsroom|newspapers?)\b|\b(?:the|a|at|to|with|for|from|by) (?:the |local )?(?=)(?:Mirror|Times|Sun|Mail|Express|Telegraph|Gazette|Herald|Argus|Echo|Chronicle|Standard|Metro|Post|Guardian|Independent|Observer|BBC|ITV|LBC|HSJ|Sky News)\b|\b(?:Panorama|Dispatches|Newsnight|Channel 4|Broadcasting House|Radio [45])\b|@\w{0,15}(?:beat|onair|wires|inquirer|press|scoop)\b/i;
/** A yes further from it, in characters, is said to somebody else. */
const earshot = 200;
/** Reading or watching one is nothing. */
const onlyReads =
  /\b(?:read|reads|reading|watch(?:ed|ing)?|listen(?:ed|ing)?|crossword|recipe|article|column|published|reports?|reported|baking|quiz)\b/;

const notThis = /\b(?:not|never|no|don't|dont|won't|wont|can't|cant|please don't|stop) (?:\w{1,12} ){0,3}$/;

function hasPress(context: Context, found: readonly { kind: string }[]): boolean {
  return (
    pressHandle.test(context.lower) ||
    pressHandle.test((context.draft.replyingTo ?? '').toLowerCase()) ||
    found.some((one) => one.kind === 'press')
  );
}

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'capacity/media-contact',
  says: {
    title: 'Talk to the media team first',
    ask: 'Are you talking to a journalist about work?',
    why: 'When a journalist asks about work, or you offer to talk, the media team has to know.',
    todo: 'Take this out and pass it to the media team. They can help you to speak, too.',
  },
  examples: {
    flags: [
      member('@gazettereporter ‹happy to talk› about the waits, I’m on shift till 8'),
      member('‹Any journalists reading›? Our A&E is worth a visit'),
      member('@BBCLondonNews ‹DM me› if you want to know about the ward'),
      member('‹My DMs are open› to any reporter covering the strike'),
      member('‹I told the Guardian about staffing› on our unit, piece out tomorrow'),
      member('‹Just did an interview with the BBC› about our maternity unit'),
      member(
        'A producer from the telly rang about the roof and I’ve ‹said yes to Friday on camera› outside our A&E',
      ),
      member('#journorequest nurse here, ‹happy to speak›'),
      member('The ‹press have contacted me› about the story, what do I do'),
      member('Panorama want nurses from our trust. ‹Count me in›'),
      member('@HackneyHerald ‹I was on that shift› if you want chapter and verse'),
      member(
        'A nice lady from the Mirror bought me a coffee and ‹I told her all about› the flood on our ward',
      ),
    ],
    passes: [
      member('Press enquiries go to the communications team, not me'),
      member('Reading the Guardian with a coffee before nights'),
      member('DM me if you want the rota swap'),
      member('Happy to talk to any new starters about preceptorship'),
      member(
        '“Women cannot be surgeons,” he told me at an interview in 1988. I retired from our theatres on Friday',
      ),
      member('Great interview with the chief nurse on the BBC this morning'),
      member('I gave the Gazette’s baking page my lemon drizzle recipe'),
      member('Watched Panorama on night shifts. Count me in for the tea afterwards'),
      member('Please do not talk to journalists without the comms team'),
      'Any journalists reading? My band is playing on Friday',
      '@BBCSport happy to talk about the offside rule all night',
      { text: '@BBCNews happy to talk about our ward', author: { officialAccount: true } },
    ],
  },
  *check(context) {
    if (context.author.officialAccount || rightWay.test(context.lower)) return;
    const about = isStaff(context) ? 1 : aboutWork(context).health;
    if (about < 1) return;
    const found = signs(context);
    const hushed = found.some((one) => one.kind === 'hushed');
    const press = hasPress(context, found) || (hushed && found.some((one) => one.kind === 'offer'));
    let any = false;
    for (const { kind, start, end } of found) {
      if (kind === 'press' || ((kind === 'offer' || kind === 'hushed') && !press)) continue;
      if (notThis.test(context.lower.slice(Math.max(0, start - 60), start))) continue;
      any = true;
      yield {
        span: { start, end },
        evidence: [
          kind === 'offer' || kind === 'hushed'
            ? 'an offer to talk, to somebody from the press'
            : 'it speaks of talking to the press',
        ],
        fixes: [],
      };
    }
    const heardBy = (spokenTo.exec(context.text) ?? pressHandle.exec(context.lower))?.index;
    if (any || heardBy === undefined || onlyReads.test(context.lower)) return;
    for (const { start, end } of willing(context)) {
      if (
        Math.abs(start - heardBy) > earshot ||
        notThis.test(context.lower.slice(Math.max(0, start - 60), start))
      )
        continue;
      yield {
        span: { start, end },
        evidence: ['a yes or an offer, near words of the press'],
        certainty: 'weak',
        fixes: [],
      };
      return;
    }
  },
});
