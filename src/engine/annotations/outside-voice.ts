import { annotation, type Context } from '../context.ts';

/** Somebody in the bed, not beside it, and somebody who would have liked the job or asks for votes. */
const inTheBed =
  /\bas an? (?:in|out)?patient\b|\bi was (?:an?|the) (?:in|out)?patient\b|\bwish i(?:'d| had| was| were)\b|\bnext bed\b|\bbed (?:next to|opposite)\b|\bthey reckon\b|\bcannula in\b|\bwaiting (?:for|on) (?:the |my )(?:doctor|consultant|ward round|results|op)\b|\bthey(?:'ve| have)? (?:kept|keeping) me\b|\bnight feeds\b/;
const onTheCouncil =
  /\bward (?:councillor|colleague|surger(?:y|ies)\b|boundar|by-?election)|\bas (?:your|a|an) (?:local |town |parish |district |county |borough )?(?:councillor|mp|candidate|campaigner)\b|\bwe,? the campaign/;
/** Another calling, said outright, or a seat on the patients' side of the table. */
const anotherCalling =
  /\bas an? (?:retired |primary |secondary |head )?(?:teacher|headteacher|vet|journalist|reporter|firefighter|solicitor|farmer|chef|postman|bus driver|taxi driver)\b|\bvet(?:erinary)? nurs(?:e|es|ing)\b|\bpatients?(?:'s?|s')? (?:group|panel|forum)\b|\bonly patients\b|\b(?:my|our) (?:readers|constituents|listeners|viewers|pupils)\b|\bas (?:the|an?) (?:parent|mother|father|mum|dad|daughter|son|wife|husband|relative|governor|neighbour|resident|patient) (?:of|who|on|in|with)\b|\bapprentice (?:electrician|plumber|joiner|chef|mechanic|bricklayer|hairdresser)\b|\b(?:journalist|reporter|producer) (?:here|on|at|for|working|from)\b|\b(?:forklift|chippy|foals?|foalings?|lambing|farrowing|haulage|mp's surgery|network rail)\b|\blooked after (?:me|us) (?:this|last|all|for|when|so)\b/;
/** "I don't work for the NHS", "I'm not a nurse": said in so many words. */
const saysNot =
  /\bi(?:'ve| have)? (?:do not|don't|dont|didn't|never|no longer) (?:actually )?work(?:ed)? (?:for|in|at|there|here)\b|\bi(?:'m| am|m) (?:not|no) (?:an? )?(?=)(?:nurse|doctor|medic|midwife|paramedic|clinician|gp|expert)\b/;
/** "On my ward, sorry, in my form room": a slip put right. */
const slip =
  /\b(?:ward|patients?|shift|clinic|theatre|matron|handover),? (?:sorry|i mean|i meant|correction)\b/;
/** "Matron, as we call the boss's mum": a name for somebody, or for something. */
const soCalled = /\b(?:as (?:we|i|they) call|known as|nicknamed|so-called|our word for)\b/;

/** As people speak who are cared for, are thankful, or nearly had the job: staff say such things as well, but less. */
const likelyFromOutside =
  /\b(?:used to be|(?:should|could|would) have been|if i (?:were|was)|wish i|local (?:hospital|a&e|surgery)|let me see|saved my|kept me|looked after me|i was (?:on|in) (?:the |a )?(?:ward|hospital)|not a (?:doctor|nurse|medic)|(?:my|our) (?:nurse|physio|midwife|doctor|gp|surgeon|dentist|carer|health visitor|specialist|consultant|op|operation|stitches|chemo|scan results)(?:'s)? |(?:sent|rang|called|gave|took|told|held|saw|treated|stitched|patched|scanned|examined|discharged|wheeled) (?:me|mum|my (?:mum|dad|nan|son|daughter|wife|husband))|(?:came|arrived|here|there) (?:in|within) \w{1,12} minutes|(?:kissed|hugged|thank) (?:them|him|her)|credit where|hats off|on (?:the )?(?:telly|tv)|rushed off their feet|thank you (?:nhs|nurse|doctor)s?|healing|my (?:knee|hip|back|op)|i owe (?:you|them)|shout ?out to|had (?:my|his|her|our|bloods|an?) (?:\w{2,12} )?(?:done|out|off|removed)|on hold|\d(?:st|nd|rd|th) in the queue|appointments (?:have|left)|anyone know|our team (?:lost|won|drew|scored|beat)|(?:very|so|really|such a|a) (?:kind|lovely|gentle) (?:\w{1,10} )?(?:nurse|doctor|midwife|health visitor|porter|physio|hca|consultant|paramedic|receptionist))\b/;

/** Hours and places told to everybody, as a notice on the door does: anybody may pass them on. */
const notice =
  /\b(?:clinic|clinics|pharmacy|surgery|centre|session|sessions|hub|helpline|reception|unit|ward|lifts?|car park|hours|jabs|vaccines?|appointments?|tests?)(?: \w{1,12}){0,4}? (?:is|are|opens?|closes?|closed|reopens?|has moved|have moved|moves|runs?|starts?|will be|from|on|until|till|between)\b/;

/** A story, on the page or on the screen, and who is in it. */
const madeUp =
  /\b(?:my|the|a|this|her|his|debut|crime|first|new) (?=)(?:novel|short story|screenplay|sitcom|panto|pantomime|film script|manuscript|thriller|whodunnit)\b|\b(?:my|our) (?:heroine|hero|protagonist|main character|detective|narrator|villain)\b|\b(?:week's|night's|watch(?:ed|ing)?|in|of|saturday's) (?:casualty(?!,? (?:dept|department|and|at|on|with|for|again|tonight))|holby|call the midwife|grey's anatomy|scrubs on|this is going to hurt)\b|\b(?:am[- ]?dram|fancy dress|murder mystery)\b/;
/** Work that is over: who did it once is on no staff. */
const onceWas =
  /\b(?:i|we) used to (?:be|work|nurse|do|run)\b|\bretired (?:from|nurse|doctor|midwife|gp|paramedic|matron|sister|porter)\b|\b(?:before|until) (?:the (?:kids|children)|i (?:retired|had (?:kids|the kids|children|my)|left|went into|moved into))\b|\b(?:hung up|handed in) my (?:uniform|fob|scrubs|stethoscope)\b|\bnever practised\b|\bmy old (?:job|life) (?:was|as)\b|\bnow i (?:run|drive|breed|sell|keep|make|teach|farm|write|bake|grow|own|paint|fix)\b/;
const longAgo =
  /\b(?:a long time|long) ago\b|\b(?:years|decades) ago i (?:was|worked|trained)\b|\bi was in the \w{2,12} (?:service )?once\b|\bleft (?:nursing|medicine|midwifery|the nhs|the ambulance service|the wards?) (?:in \d{4}|years|long|when|behind)\b|\bthe summer i (?:was|left|turned)\b|\bone summer\b|\bwas an? \w{2,14} for \w{1,9} years\b|\bin (?:the|my) (?:sixties|seventies|eighties|nineties|twenties|19\d\ds)\b/;

/** Those who are cared for, visit or wait, and staff as they see them. */
const caredFor =
  /\b(?:(?:visits?|trips?) to (?:the|a|my) (?:gp|doctor|dentist|walk-in|a&e|hospital)|rais(?:ing|ed) (?:money|£)|sponsored|volunteering|patient rep(?:resentative)?|had (?:both|two|an?) (?:\w{2,9} ){1,2}(?:done|out|removed|replaced)|hours,? then a|(?:at|in) our (?:surgery|practice)|tells? me to ring|how an? hospital|got my (?:hearing aids?|new (?:hip|knee)|results|crutches|cast off|stitches)|years (?:of|on) (?:dialysis|insulin|chemo|warfarin|hrt)|for (?:the|my|a|an) (?:cataracts?|op|scan|biopsy|colonoscopy|mri|endoscopy|check-?up|blood test)|(?:'s|is|was|been|were) in (?:hospital|intensive care)|(?:hours|days?|nights?|weeks?) (?:in|at|on) (?:a&e|a and e|casualty|hospital|the (?:ward|waiting room|corridor|trolley)|a trolley|that ward)|staff (?:were|was|so|all|run|rushed|lovely|amazing|brilliant|couldn't)|(?:somebody|someone|everyone|anyone|lady|man) (?:at|from) the (?:hospital|surgery|clinic)|kiss(?:ed)? them|waited (?:\w{2,9} )?(?:hours|days|weeks|months|with|in)|visiting|visited|visitors?'? (?:hours|time)|appointment (?:letter|came|through|on)|my (?:appointment|blood test|scan|results|cast|stitches|gp|surgeon|consultant|physio|dentist|nurse|midwife|specialist|therapist|own gallbladder|knee|hip|wrist|shoulder|ankle)|(?:mum|mam|dad|nan|gran|grandma|grandad|granny|auntie|uncle|husband|wife|hubby|partner|daughter|son|my lad|sister|brother|mother|father|toddler|neighbour|cousin|niece|nephew|flatmate|boyfriend|girlfriend)(?:'s|s')?|had (?:the|my|our|his|her) (?:baby|op|jab|bloods?|scan|operation|hip|knee|tonsils)|gave blood|came round from|volunteered|on hold|can't fault|cheers for|petition|placard|hospital (?:radio|car park|food|wifi|sandwich|parking)|i(?:'ll| will)? be voting|local (?:hospital|surgery|a&e))\b/;
/** Staff as those see them who are not: what they do to "me", and who they are to the one in the bed. */
const doneByStaff =
  /\b(?:nurse|doctor|physio|phlebotomist|paramedic|midwife|porter|surgeon|receptionist|pharmacist|anaesthetist|dietitian|audiologist|radiographer|specialist|dentist|optician|practitioner)s? (?:\w{2,10}|(?:has|had|who|then|also) \w{2,10}) (?:me|us|him|her)\b/;
const staffAsSeen =
  /\b(?:the|an?|that|this|one|lovely|every|some|whoever|stoma|other|tea|two|three) (?:nurses?|doctors?|physios?|phlebotomists?|paramedics?|midwives|midwife|porters?|surgeons?|receptionists?|pharmacists?|anaesthetists?|audiologists?|radiographers?|consultants?|matron|lady|girls) (?:who|said|says|told|rang|came|held|made|called|drew|gave|took|looked|asked|answered|couldn't|whispered|laughed|wheeled|stitched|singing|sang|on the machine)\b/;
const praiseOrBlame =
  /\bthe staff's\b|\bthat's not the (?:nurses|staff|doctors)\b|^(?:nurse|doctor|consultant|midwife|physio|paramedic|surgeon|anaesthetist|optician|dentist) (?:said|says|drew|told|reckons|has|took|gave|asked)\b/;

export const isNotice = ({ lower }: Context): boolean => notice.test(lower);

export const maySpeakFromOutside = ({ lower }: Context): boolean => likelyFromOutside.test(lower);

/** The draft says, or shows, that its writer stands outside: a patient, a candidate, somebody with another job. */
export const speaksAsOutsider = annotation(
  ({ lower }): boolean =>
    inTheBed.test(lower) ||
    onTheCouncil.test(lower) ||
    anotherCalling.test(lower) ||
    saysNot.test(lower) ||
    slip.test(lower) ||
    soCalled.test(lower) ||
    madeUp.test(lower),
);

/** The job that the draft speaks of is one that its writer has left. */
export const speaksOfThePast = annotation(({ lower }): boolean => onceWas.test(lower) || longAgo.test(lower));

/** The draft sounds as much like somebody who is cared for as like somebody who cares. */
export const likelyCaredFor = annotation(
  (context): boolean =>
    speaksAsOutsider(context) ||
    speaksOfThePast(context) ||
    maySpeakFromOutside(context) ||
    caredFor.test(context.lower) ||
    doneByStaff.test(context.lower) ||
    staffAsSeen.test(context.lower) ||
    praiseOrBlame.test(context.lower),
);

/** "SAVE our maternity unit": what a campaign cries for is everybody's. */
const cry =
  /\b(?:save|saving|defend|protect|keep|hands off|fight for|fighting for|support|back|bless)\W{1,3}$/;

/** The words before a place make it a campaign's, not the writer's own. */
export const isCriedFor = (lower: string, start: number): boolean =>
  cry.test(lower.slice(Math.max(0, start - 16), start));
