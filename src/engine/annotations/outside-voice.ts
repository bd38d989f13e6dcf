import { annotation, type Context } from '../context.ts';

/** Somebody in the bed, not beside it, and somebody who would have liked the job or asks for votes. */
const inTheBed =
  /\bas an? (?:in|out)?patient\b|\bi was (?:an?|the) (?:in|out)?patient\b|\bwish i(?:'d| had| was| were)\b|\bnext bed\b|\bbed (?:next to|opposite)\b|\bthey reckon\b|\bcannula in\b|\bwaiting (?:for|on) (?:the |my )(?:doctor|consultant|ward round|results|op)\b|\bthey(?:'ve| have)? (?:kept|keeping) me\b|\bnight feeds\b/;
const onTheCouncil =
  /\bward (?:councillor|colleague|surger(?:y|ies)\b|boundar|by-?election)|\bas (?:your|a|an) (?:local |town |parish |district |county |borough )?(?:councillor|mp|candidate|campaigner)\b|\bwe,? the campaign/;
/** Another calling, said outright, or a seat on the patients' side of the table. */
const anotherCalling =
  /\bas an? (?:retired |primary |secondary |head )?(?:teacher|headteacher|vet|journalist|reporter|firefighter|solicitor|farmer|chef|postman|bus driver|taxi driver)\b|\bvet(?:erinary)? nurs(?:e|es|ing)\b|\bpatients?(?:'s?|s')? (?:group|panel|forum)\b|\bonly patients\b|\b(?:my|our) (?:readers|constituents|listeners|viewers|pupils)\b|\blooked after (?:me|us) (?:this|last|all|for|when|so)\b/;
/** "I don't work for the NHS", "I'm not a nurse": said in so many words. */
const saysNot =
  /\bi(?:'ve| have)? (?:do not|don't|dont|didn't|never|no longer) (?:actually )?work(?:ed)? (?:for|in|at|there|here)\b|\bi(?:'m| am|m) (?:not|no) (?:an? )?(?:nurse|doctor|medic|midwife|paramedic|clinician|gp|expert)\b/;
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
    soCalled.test(lower),
);

/** "SAVE our maternity unit": what a campaign cries for is everybody's. */
const cry =
  /\b(?:save|saving|defend|protect|keep|hands off|fight for|fighting for|support|back|bless)\W{1,3}$/;

/** The words before a place make it a campaign's, not the writer's own. */
export const isCriedFor = (lower: string, start: number): boolean =>
  cry.test(lower.slice(Math.max(0, start - 16), start));
