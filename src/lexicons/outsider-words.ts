const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody whose own nurse, scan or hospital bed it is. Read in the plural, too. */
export const patientWords = set(
  'appointment appointments operation waiting waited wait symptoms diagnosed results scan scans admitted discharged recovering stitches chemo birth labour-pains pregnant due baby ' +
    'surgeon anaesthetist asked owe 111 hold grateful thank thanks thankyou cheers cared visited visiting visit patient lump biopsy referral letter surgery prescription gp dentist jab jabs vaccinated',
);

/** Stories, news and other people's lives. */
export const storyWords = set(
  'telly tv watching watched film series episode drama documentary novel book actor actress casualty holby corrie eastenders joke costume fancy-dress outfit bbc itv news ' +
    'reports headline said says jailed election minister charity fundraiser fundraising sponsor sponsored petition march crush band album song',
);

/** Whose nurse or doctor it may be: "my sister is a nurse". */
export const kinWords = set(
  "mum mum's dad dad's sister sister's brother brother's wife wife's husband husband's partner partner's daughter daughter's son son's nan nan's gran gran's aunt aunt's auntie auntie's uncle uncle's granny grandson granddaughter toddler stepdad stepmum in-laws cousin's nephew's niece's neighbour's mate's cousin niece nephew friend friend's " +
    'friends mate mates neighbour neighbours girlfriend boyfriend mother father grandad grandma flatmate',
);
