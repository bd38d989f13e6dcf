const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const civilTitles = set('mr mrs ms miss mx mstr messrs mister');

export const officeTitles = set(
  'mayor dr drs doctor prof professor nurse sister matron midwife pharmacist physio consultant registrar surgeon sir dame lord lady baroness cllr councillor rev reverend fr father pastor imam rabbi bishop brother canon vicar sgt sergeant pc dc inspector captain capt major colonel col commander prince princess king queen president minister saint st',
);

/** Words that go before a first name and become part of what somebody is called. */
export const fondTitles = set(
  'baby nana nan nanna nanny gran granny grandma grandad grandpa auntie aunty aunt uncle big papa mama kuya lolo tatay nanay mzee ayeeyo awoowe chacha',
);

/** Small words inside names. */
export const particles = set(
  'ap ab al el de da di do dos du der den von van bin bint ibn ben la le st o mac mc abu',
);

export const afterPlacePreposition = set('in from to at near via of around across towards outside for');

/** Capitalised words that never go on from a first name. */
export const neverSurnames = set(
  `tickle gump bean bump messy greedy nosy claus speaker whippy robot universe world marvel havisham muscle sheen kipling i a an the and or but so then when if is was has had will would can could my our your his her their this that these
  those what why how who where he she it we you they thanks thank happy today tomorrow yesterday tonight monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december please pls congratulations congrats well love good great just not no yes oh ok from for in on at to of with
  by as be all have do did don't i'm i've it's that's let's here there now new more lots rip btw lol omg nhs uk`,
);

/** Words after a name that make it a place, an illness, a rule, an event. */
export const thingsAfterName = set(
  `health medical palace airlines airways hospital hospitals row nearest ward wards wing trust house court road rd street st lane ln avenue ave centre center unit suite
  room building block tower school primary academy college colleges university institute library theatre gallery museum park
  common green market church chapel mosque cathedral station bridge square gardens fields hill close estate arms
  hotel cafe pub bar restaurant club fc united rovers city town county borough council marathon half festival
  disease syndrome palsy sign test score scale rule rules law laws act review report inquiry enquiry commission
  committee award awards prize medal lecture programme program scheme project foundation charity fund appeal society
  association network group institute framework model method manoeuvre procedure catheter line tube needle cannula
  forceps splint frame tools tool app system day week month season cup league open film movie book series show
  documentary podcast episode story stories song songs album band tour concert musical play novel diaries cake
  lemon tea coffee chocolate pizza chicken sandwich sandwiches recipe express airport surgery practice clinic
  hospice villa cottage farm line railway sauce beer gin wine whisky products shop store stores supermarket`,
);

/** Out-of-dictionary words of chat, which are nobody's name. */
export const chatter = set(
  `i'm i'd i've i'll it's that's he's she's we're you're they're let's what's there's who's here's where's how's can't don't omg lol lmao rofl tbh ngl imo imho btw fyi idk ikr smh ffs wtf tfw irl dm dms rt pls plz thx ty yay aww awww ahh ahhh ugh
  meh hmm hmmm haha hahaha hehe hiya heya oi oops whoops wow woah whoa yikes yep yup yeah nah nope ok okay okey gonna
  wanna gotta dunno innit defo deffo soz ta cheers xx xxx xo woo woohoo hooray hurrah phew argh arrr grr eek psa tldr tl
  dr etc eg ie vs am pm ft feat cc bcc ps nb asap aka diy faq faqs info vid vids pic pics selfie selfies hashtag emoji
  blog blogs vlog podcast podcasts website webinar webinars online offline wifi app apps laptop smartphone google googled
  tweet tweets tweeting retweet hospo nhsers tweeps twitterati insta fam bestie besties bruv bro bros sis mum mums dad dads
  nan nans nana nanna gran grandad uni unis telly fab totes amaze amazeballs obvs probs prolly deets admin comms
  covid helpdesk helpdesks lockdown brexit vax vaxxed jab jabbed booster staycation furlough homeworking hybrid midwifery podiatry
  preceptorship preceptee bereavement perioperative multidisciplinary interprofessional healthcare wellbeing co-design
  mon tues weds thurs fri nhsmail datix rota rotas bleep bleeps colleges scrubs lanyard lanyards canteen crocs biro sharpie
  trans cis muslim muslims hindu hindus sikh sikhs brits welsh im ive id ill dont cant wont didnt doesnt isnt wasnt couldnt wouldnt shouldnt havent hasnt thats theres whats hes shes
  theyre youre were weve youve theyve lets whos aint arent til till cos coz cuz bc b4 gr8 2day 2moro tmrw tho thru u ur r
  yr yrs hr hrs min mins wk wks mth mths pt pts px dob nok hn mrn obs meds bloods`,
);

/** Letters and abbreviations with dots or alone that are nobody's initials. */
export const neverInitials = set(
  'i a u.k u.s e.u a.m p.m r.i.p n.h.s b.a m.a b.sc p.s n.b e.d i.t o.t g.p i.v t.v x u r b c d e k o q v w z',
);

/** Places that are first names at least as often. */
export const placesThatAreNames = set(
  'jordan chelsea georgia florence victoria paris kingston preston barry kerry skye israel lincoln chester india sydney ashford angel lewis islay arran mali eden camden carlisle charlton stirling shelby milan roma',
);

/** Days, titles and virtues that many people are called, so that a capital alone says nothing. */
export const wordNames = set(
  `sunday monday wednesday thursday friday bishop king prince princess duke judge major canon queen baron bright
  art chip cliff dot drew herb kit laurel marsh misty norm pansy peg rich rob rusty temperance wren
  wisdom peace mercy innocent lucky charity royal beauty love happiness confidence beloved fortune shepherd goodness
  marvellous gift praise progress godsgift clever trust given sky rain ocean river star storm sage basil`,
);

/** Words that many people are called, who are written without a capital in a hurry. */
export const plainNames = set(
  `joy grace hope faith mark will rose lily dawn violet ivy pearl ruby frank sandy art daisy olive iris hazel heather holly
  poppy amber sage ray rob dot charity patience precious comfort blessing mercy dean drew guy herb lance norm peg sonny tom
  clay cliff dale fern grant heath opal pansy paddy melody misty kit jewel honey sunny wally rusty pip daisy june april may`,
);
/** Of these, what one gives, finds and loses, or does. */
export const hardlyNames = set(
  'hope joy faith grace comfort charity patience mercy blessing will mark honey guy may june april',
);

/** Titles of people who are nursed as often as met at work. */
export const worldlyTitles = set(
  'lady father fr rev reverend pastor imam rabbi bishop canon vicar brother captain capt major colonel col commander sgt sergeant',
);

/** What a nickname begins with: "Big Tone". */
export const nicknameOpeners = set('big little old young wee lil ol lucky happy smiley grumpy mad');

/** Two or three capitals that stand for a thing, however near a bed. */
export const notTwoInitials = set(
  `hr it gp pt ot ed pm am mp tv uk us eu ms ra ng iv im id ok ai vr bp bm hb uo dr mr rn rm eg ie nb ps fy st cd dvd pc ac
  pca tpn ecg ct mri usb led wc no yes omg lol wtf ffs nhs hca nok px rx dx hx tx sx fx bd od tds prn po sc pr pv nil man`,
);
