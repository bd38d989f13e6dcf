const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What staff call the people they look after. */
export const patientNouns = set(
  'patient patients pt pts px resident inpatient outpatient client lady gentleman gent fella chap diabetic transplant dialysis faller ventilated palliative donor recipient stayer regular flyer',
);

/** Nouns for anybody, which make a patient when "called" or "named" follows among words of care. */
export const personNouns = set(
  'man woman lady gentleman gent chap fella fellow bloke guy lad lass girl boy baby toddler teenager teen kid child youngster mum dad mother father grandmother grandfather grandad nan couple twin twins pensioner somebody someone person soul character legend student',
);

/** What one does to a patient and hardly to anybody else. */
export const careVerbs = set(
  `nursed nursing cannulated catheterised catheterized intubated extubated ventilated ventilating resuscitated triaged clerked bathed
  toileted admitted admitting discharged discharging transferred sedated sectioned treated treating delivered stitched sutured
  bandaged examined scanned readmitted consented repositioned hoisted washed cleaned fed dressing changing turned bleeped
  prescribed referred assessed medicated restrained specialled x-rayed swabbed anaesthetised anaesthetized operated
  hoisting consenting sectioning section catheterising cannulating intubating bathing toileting clerking suctioned dialysed certified recannulated bandaging examining restrain restrained restraining`,
);

/** What one does with a patient, and with others too. */
export const meetVerbs = set(
  `saw seen see met visited visit visiting held hold holding told tell asked ask asks lost sat chat chatted chatting singing sang
  sing danced hugged watched helped help found find brought bring got get had has have hear heard seeing knew know miss missed
  remember looking looked caring cared thinking think goodbye hello rang called phoned ring call comforted fed calmed hearing`,
);

/** What patients do, in a sentence about care. */
export const patientVerbs = set(
  `died passed dies dying collapsed collapses fell arrested refusing refused refuses declined deteriorated deteriorating
  recovering recovered admitted discharged readmitted transferred sectioned sedated ventilated intubated diagnosed waited waiting
  delivered miscarried suffering suffers suffered battling battles fighting fights survived relapsed overdosed vomited bled choking
  wandering wandered absconded self-discharged wheeled limped limping complained complains screaming hallucinating rang ringing
  coded coding rallying slipped pressed weeks months nbm awaiting overdue due needs needed wants wanted turned turns woke conscious unconscious breathing`,
);

/** Parts of a body or of a stay, after somebody's name and 's. */
export const ownedInCare = set(
  `hand hands teeth hair feet foot leg legs arm arms eyes eye face skin wound wounds bloods notes chart charts scan scans result
  results bed biopsy heart kidney kidneys lung lungs liver brain hip knee knees back wife husband daughter daughters son sons mum mother dad father
  family sister brother parents niece nephew granddaughter grandson partner carer relatives dressing dressings drip cannula catheter
  stoma meds medication tablets insulin dose operation op surgery appointment discharge funeral death birthday waters contractions labour baby
  babies dementia cancer stroke diabetes pain sats obs bp temperature breathing appetite memory mobility belongings hearing dentures glasses
  bowels bowel tummy toe toes nails ears ear neck stitches plaster urine sample drain drains fracture ankle wrist shoulder hernia section waters placenta
  care treatment chemo condition diagnosis prognosis inr crp ecg ct mri abg tto ttos trachy fluids feed dnar dnacpr picc hb egfr`,
);

/** Words of thanks and praise, which go to colleagues. */
export const praise = set(
  `cheers thanks thank thankyou thx ty congrats congratulations kudos props proud welcome welcoming hats legend legends brilliant amazing fantastic
  fab awesome superstar superstars winner winners award awards deserved deserves won nominated shoutout bravo retire retires retiring
  retirement promoted promotion appointed joins joined joining leaving farewell appraisal grateful gratitude applause`,
);

/** What colleagues do in posts about them. */
export const staffVerbs = set(
  `taught teaches teach teaching explains explained trains trained training leads leading led presented presents presenting presentation
  organised organises organised ran running runs qualified qualifies graduated passed joins joined retires fixed fixes designed built
  supervised mentors mentored covers covering covered wrote written published talks talking spoke speaking speaks chairs chaired
  manages managed manager hosted hosting answers answered shows showed baked bakes cooks raises raised`,
);

/** Words that say this is no real person in care: plays, games, machines, animals. */
export const fictionWords = set(
  `fictional fictitious imaginary imagine imagined pretend pseudonym mannequin manikin dummy simulation simulated sim simman scenario
  vignette hypothetical made-up invented persona personas avatar character characters episode episodes storyline drama soap film movie sitcom
  novel netflix telly tv documentary book musical series villain whodunnit baddie plotline actor actress singer footballer band album`,
);

export const animalsAndThings = set(
  `dog dogs cat cats puppy kitten pony horse rabbit hamster guinea parrot budgie tortoise goldfish fish catfish hen chicken cow sheep goat donkey
  therapy-dog dummy robot robots scanner machine trolley van car bike boat ship storm hurricane teddy doll mannequin plant tree skeleton printer
  hoover hoist commode pump machine fridge kettle computer laptop app chatbot bot balloon inflatable goldendoodle labrador cockapoo spaniel greyhound whippet retriever`,
);

/** What people give names to, and what stands near people, too: a thing only where somebody says that it is one. */
export const namedObjects = set(
  `gull seagull pigeon fox squirrel spider elf gnome mascot photocopier shredder centrifuge vacuum lift wheelchair buffer microwave toaster dishwasher freezer stapler buggy projector defib crocodile dinosaur forklift minibus sat-nav satnav skoda fiesta corsa micra volvo polo clio astra yaris punto transit vauxhall landrover henry hetty`,
);

/** Words of the screen and the press, near the names of people everybody knows. */
export const mediaWords = set(
  `bbc itv sky channel news guardian telegraph times mail mirror sun podcast interview documentary book memoir autobiography film series
  album gig concert tour match goal goals cup league championship olympics tournament season episode oscars actor actress singer
  footballer striker goalkeeper manager presenter comedian author celebrity star tweet twitter instagram youtube mp pm minister secretary
  government parliament labour tory tories election campaign party president court trial murder jury sentenced charged
  police arrested sentence guilty prison airlines flight congress hearing slam quarterfinals championships crisis govt ministry victim breakingnews
  breaking gallery accused suspect detained election vote voters senator republican democrat wrestling wwe nfl nba`,
);

/** Said of a story told with leave. */
export const consentPhrases: readonly string[] = [
  'permission',
  'with consent',
  'gave consent',
  'given consent',
  'her consent',
  'his consent',
  'their consent',
  'asked me to share',
  'asked us to share',
  'happy for me to share',
  'happy for us to share',
  'happy to share',
  'happy to be named',
  'wants me to share',
  'says i can tell',
  'said i could share',
  'said i can share',
  'agreed to share',
  'sharing her story',
  'sharing his story',
  'sharing their story',
  'shares her story',
  'shares his story',
  'lets me tell',
  'lets me share',
  'told me to share',
  'told me to tell',
  'wants everyone to know',
  'tells everyone',
  'tells anyone',
  'with her blessing',
  'with his blessing',
  'with their blessing',
  'names changed',
  'name changed',
  'names have been changed',
  'name has been changed',
  'not her real name',
  'not his real name',
  'not their real name',
];

/** Holders of public office, whose name before a hospital is no secret. */
export const officials = set(
  'mayor mayoress councillor mp mps minister lord lady bishop ambassador president sheriff lieutenant commissioner chairman',
);

/** What patients are said to do, feel and want, right after their name. */
export const patientWays = set(
  `naked wouldn't wouldnt wont hid hides knitted yanked slapped weeing weed vomiting puked peed drew said says saying reckons insists insisted keeps kept swears wears loves loved adores adored presses pressed buzzes buzzed weighed weighs blocking scared wants wanted hates hated thinks thought believes believed refuses refused asks asked begs begged wishes hopes hoped cries cried
  crying smiles smiled smiling grins waved winked nodded shrugged whispers whispered shouts shouted shouting screams screamed swears swore
  sings sang singing threw throws bit bites spat spits hit hits kicked kicks scratched pulled pulls pulling thanked hugged kissed called
  calls told tells hasn't hadn't can't couldn't won't stopped stops only never terrified scared frightened confused agitated asleep awake
  comfortable hungry thirsty lonely tearful stable poorly unwell improving worse better eating drinking walking talking sleeping breathing
  sat sits lay lies lying went left came back home absconded walked stood ate drank slept lives lived left speaks spoke hears sees
  remembers forgot forgets gave bled arrested crashed seized fitted rallied lasted fought lost married proposed ruled beat read joked jokes laughed laughs
  flirts flirting cheered squeezed opened held wore wears stole hid escaped anorexic bipolar deaf blind pregnant septic palliative diabetic`,
);

/** What one does for somebody in bed, before their name: "took Nadifa her tea", "got Ted to agree". */
export const carerActs = set(
  'handed showed read fetched brought took taken gave given got getting helped helping told tell telling asked fed feeding walked walking wheeled moved lifted found finding sat persuaded convinced calmed reassured hugged washed dressed missed lost',
);

/** Talk among colleagues: meetings, rotas, cakes and leaving dos. */
export const colleagueTalk = set(
  `scored five-a-side choir band gig meeting meetings lunch coffee biscuits flapjacks cupcakes prosecco rota rotas off-duty swap swaps swapped covered cover colleague colleagues
  team teams mentor mentors mentee tutor lecturer conference webinar forum audit template pathway pathways project presenting present presentation
  poster abstract paper study research interview interviews training course placement library office coding pharmacy payroll estates induction preceptor
  preceptorship qualified newly band leaving leaver retirement list surgeon surgeons robotic marathon fundraising fundraiser donated volunteer
  volunteers artist mural author podcast blog talk talks speaking host hosts link register book page join joining joined esr kettle
  broken-down leave maternity stream panel chair campaign league union steward conference awards shift-swap handover`,
);

/** Things and doings of a ward or of a stay, which by themselves are no illness and no treatment. */
export const wardLife = set(
  `trach trachy chaplain chaplaincy imam-on-call goodbye atrium sluice lates earlies day-room dayroom relatives-room staff-room stone nails lanyard menu-card stairs prosthetic prosthesis drip tablets visitors visiting corridor mobility physios nurses porters medics
  dietitian cubicle curtains commode slippers dressing-gown nightie pyjamas dentures hoist hoisting bedside wristband mattress
  pillow duvet bay side-room sideroom dayroom nurse-station nurses-station whiteboard handover caseload housebound
  buzzer zimmer crutches wheelchair sling splint jelly custard thickener beaker
  observations obs meds insulin inhaler needle needles injection jab dose doses prescription glucose sugars sats   discharge discharged self-discharged admitted admission readmitted referral rehab respite
  contractions epidural forceps ventouse breech crowning cot incubator phototherapy bili brit postnatal antenatal twins triplets
  lb lbs oz weaned breastfeeding latch skin-to-skin gestation trimester
  operation surgery surgeon theatre theatres anaesthetic recovery resus majors minors triage trolley stretcher ambulance
  chemo radiotherapy dialysis transfusion biopsy scan scans x-ray mri ct swab bloods cannula catheter stoma   wound wounds stitches stitch bandage bruise bruises bandages hip hips knee knees leg legs breathing cough
  ward wards hospital clinic clinics appointment appointments waiting-room consultant registrar matron sister hca hcas carer carers
  patient patients bereaved funeral rosary peacefully`,
);
