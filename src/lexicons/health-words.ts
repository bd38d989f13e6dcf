const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that tie a person to an illness: "has", "'s been told", "is off with". */
export const linkVerbs = set(
  `has had have got gets getting is was are were been being having told diagnosed suffering suffers battling fighting going undergoing
  undergone found collapsed tried tested caught developed contracted needs starting starts started lost losing died recovering living
  admitted rushed hospitalised signed off hers his hasn't isn't gone took catches carries carrying`,
);

/** Small words that may stand between such a verb and the illness. */
export const linkFillers = set(
  `a an the another been being got just again now back still recently sadly finally told diagnosed with it it's its that it'll is was has had have
  having going through in on signed off rushed into taken suffering from battling fighting living recovering after severe terminal bad very
  early onset stage another to her his their some kind of found out under tested positive undergone undergoing admitted hospital massive second
  third fourth first mild minor aggressive advanced new double triple emergency for needs need needing awaiting waiting start starts starting
  started lost losing they she he really quite pretty actually apparently definitely clearly long term sick leave since by up down at home
  end trying tried struggling struggles struggled caught developing developed nasty horrible awful serious full blown full-blown type grade worst
  confirmed treated being been more most one of those so because due quietly secretly month week year today yesterday this last next also only all over
  chronic acute recurring recurrent her's got's right left both broken another's ongoing untreated three two few couple ops times on round rounds course`,
);

/** After an illness these make it a subject, a service or a job instead. */
export const topicWords = set(
  `nurse nurses specialist specialists team teams clinic clinics awareness ward wards unit units lead leads patient patients research charity
  day week month study studies talk talks consultant service services training module course courses care charity campaign workshop webinar
  conference pathway pathways programme project trial trials fundraiser fundraising run walk guidelines guidance screening prevention
  policy app leaflet book podcast documentary film blog article paper poster champion champions ambassador support group groups society
  educator rates cases numbers data statistics vaccine vaccines jab jabs kit drill call bell trolley season crisis relief
  figures levels risk risks scare ward's department doctor doctors surgeon physio coordinator midwife midwives`,
);

/** Before an illness these make it a subject: "a talk on sepsis", "raising money for stroke". */
export const topicVerbs = set(
  `talk talks talking about research researching writing wrote written article paper study studying studies raising raised money awareness
  teaching teaches taught trained training specialises specialising interested expert lead leads leading running explains
  explaining explained discuss discussing presented presenting presents campaign campaigning poster treats treating manages managing
  supports supporting help helps helping works working worked treat prevent preventing against learn learning knows understands nursing
  nurse clinic cure cures looks looking after cares caring sees saw watching watched play plays played playing acting written blog against`,
);

/** Heads of households and streets whose health is told like news of the village, after "our" or "the". */
export const villagePeople = set(
  `postie postman postwoman headteacher head-teacher headmaster vicar priest imam rabbi pastor landlord landlady lollipop milkman caretaker
  teacher coach barber hairdresser councillor mayor butcher baker florist neighbour boss manager supervisor receptionist matron consultant
  registrar director secretary childminder babysitter cleaner`,
);
