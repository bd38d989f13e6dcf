/** Words that tell whose address or number it is. Own lists, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A person other than the writer is meant. */
export const otherPersonWords = set(`
  he she him her hers his they them their theirs mr mrs ms miss mx patient patients patient's pt pts px client resident
  nok next-of-kin kin carer carers lodger tenant neighbour neighbours lady gentleman gent bloke chap girl woman man boy
  lad couple family relative relatives
  mum mum's mam dad dad's mother father son daughter sister's brother husband wife partner nan nana gran grandad auntie
  aunt uncle cousin niece nephew granddaughter grandson boyfriend girlfriend fiance ex mother's father's son's daughter's
  husband's wife's partner's nan's gran's grandad's colleague colleague's boss boss's manager's someone's somebody's
  parents parent siblings tried reply replies unanswered rang
  referral lives living address dob born registered discharged dropped home door visit visits visited
`);

/** With "my" before it, somebody else is meant: "my neighbour", not "my number". */
export const ownPeople = set(`
  patient patients mum mum's mam dad dad's mother mother's father father's son son's daughter daughter's sister sister's
  brother brother's husband husband's wife wife's partner partner's nan nan's nana gran gran's grandad grandad's auntie aunt
  uncle cousin niece nephew boyfriend girlfriend fiance ex friend friend's mate mate's neighbour neighbour's colleague
  colleague's boss boss's manager manager's client lady gent student lodger flatmate housemate landlord landlord's kid
  kid's child child's baby twins boy girl
`);

/** An organisation or a public event is meant. */
export const organisationWords = set(`
  hospital hospitals clinic clinics ward surgery practice centre center department dept reception switchboard helpline
  hotline line team teams service services office offices desk unit hub library pharmacy pharmacies school college
  university church mosque temple synagogue chapel hall market museum gallery theatre park pub bar cafe restaurant shop
  stall station hotel stadium arena garden gardens community charity foundation trust council company headquarters hq
  appointments appointment bookings booking book booked house clinic approach address's enquiries enquiry press media pals samaritans childline rebook reschedule
  volunteering volunteer volunteers donate donations donation drop-in walk-in walk open opening opens venue event
  events meet meeting join tickets ticket workshop class classes session sessions concert fete fair fayre lunch dinner
  quiz tour pop-up popup bus vaccination vaccinations vaccine vaccines screening screenings conference exhibition parkrun
  training course launch sale auction rehearsal choir yoga swimming nursery hospice embassy court police registry
  crematorium funeral wake reopening entrance postcode sat-nav satnav parking
  apply applications vacancies recruitment careers research study survey feedback foi comms communications helpdesk
  servicedesk hr payroll occupational switchboard's visiting freephone textline crisis advice support
  outpatients inpatients floor level reception entrance saturday sunday stand exhibitor public everyone everybody everyone's all welcome free radio studio requests leaflet leaflets poster option raffle entries residents' members newsletter rsvp nhs111
`);

/** The writer is meant, together with "my" or "me". */
export const ownWords = set("my mine i i'm im me i've ive myself");
