/** Words that introduce, follow or rule out a spoken credential. Own lists, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What a secret is called when one word is enough. */
export const secretNouns = set(`
  password passwords pwd passwd pw pword passw0rd passcode passcodes passkey passphrase psk p/w wpa wpa2
`);

/** A number or word given after these lets somebody in. */
export const pinNouns = set('pin pins pincode pinno');
export const codeNouns = set('code codes combination combo doorcode keycode keypad fob lockcode');
export const loginNouns = set(
  'login logins logon log-in log-on username usernames user uname uid credentials creds signin pass log operator',
);
export const keyNouns = set('key keys token secret apikey bearer');

/** Locks and the places behind them. */
export const lockWords = set(`
  door doors gate gates keypad keypads lock locks padlock safe cupboard cabinet drawer locker lockers alarm keybox keysafe
  key-safe entrance entry entrances exit shed store stores storeroom barrier lift panel staffroom mess office changing
  cage bike sluice vault shutter shutters hut garage flat bikeshed treatment kitchen fridge trolley
  pharmacy dispensary pad stairs stairwell mortuary morgue basement roof tunnel room rooms ward unit car-park carpark nursery lab labs
`);

/** Locks themselves: a short number told beside one is its code, whatever it is called. */
export const realLocks = set(`
  door doors gate gates keypad keypads lock locks padlock safe keybox keysafe key-safe barrier panel alarm intercom shutter shutters vault cage
`);

/** What one does on a keypad after the digits. */
export const keypadWords = set(
  'hash star hashtag asterisk enter green tick cross bell symbol button key return # *',
);

/** A number right behind these is which one, not a code: "bus 236", "room 1204". */
export const numberedThings = set(`
  bus buses route room rooms bed beds ward wards door level floor bay locker lockers bleep ext extension page ticket gate
  band platform table box unit day week year option step number building theatre train flight house chapter season
`);

/** Words for when a place is open: digits beside them are times. */
export const hoursWords = set(
  'open opens opened shut shuts close closes closed until til till from daily hours',
);

/** First halves of logins that machines come with. */
export const defaultUsers = set(`
  admin administrator root guest user sa engineer service test operator demo superuser supervisor manager nurse ward
  doctor clinician trainer temp system maint student staff reception
`);

/** Machines and accounts with one login for everybody. */
export const accountWords = set(`
  wifi wi-fi wlan wireless ssid hotspot network guest router vpn citrix laptop laptops computer computers pc pcs cow terminal
  tablet ipad phone email mailbox account accounts system systems server database db sql smartcard smartcards admin
  administrator viewer trello login logins tablets app drive pager bleeps kiosk console analyser robot fridge screen screens telephone tannoy cctv epr emis rio systmone s1 pacs ris ice cerner lorenzo epic medway esr healthroster eroster datix intranet
  portal sharepoint shared generic screensaver desktop machine toughbook toughbooks tenant chromebook monitor pump printer bitlocker onedrive teams zoom webex
  icloud netflix mfa 2fa otp authenticator bleep switchboard voicemail pharmacy omnicell pyxis
`);

/** Where people write a password down so that everybody finds it. */
export const stickerWords = set('sticker stickers post-it postit post-its sharpie stickynote');

/** Verbs for going through a door with a code. */
export const openingVerbs = set(`
  opens open unlocks unlock gets get lets let type types punch punched press pressing enter tap tapping dial disarm disarms unset cancel silence set
  works bypasses buzz buzzes key keyed
`);

/** The code is meant for everybody, or is not a key to anything. */
export const publicCodeWords = set(`
  discount promo promotional voucher vouchers referral refer checkout offer coupon gift off sale affiliate student
  slido menti mentimeter kahoot vevox padlet eventbrite qr bar barcode postcode post zip area dialling dress colour
  color conduct source morse snomed icd opcs read clinical diagnosis billing tax sort swift error status http genetic cheat
  highway penal ethics practice highlight country product friend game party join joining fundraising donate donation
  justgiving text blue red crash green yellow black grade score quiz webinar course event conference livestream stream
  ofsted cqc ods uniform fight secret-santa netball level stage nmc bowling hip ankle knee femur wrist metal badge enamel
  lapel order delivery parcel collection course charge shift cost budget job module stock drawing rolling safety bobby clothes revalidation revalidate renewal
`);

/** Codes given out at events and in shops, however far from the word "code". */
export const giftCodeWords = set(`
  discount promo promotional voucher vouchers checkout coupon slido slido.com menti menti.com mentimeter kahoot vevox padlet eventbrite qr
  bar barcode colour color paint giftcard webinar livestream justgiving raffle quiz
`);

/** Talk about passwords, not a password. */
export const adviceWords = set(`
  never don't dont avoid stop worst common commonest weakest example eg e.g strength strong guess guessed guessable hackers
  meme joke film movie episode fake imaginary
`);

/** A number before these counts something. */
export const countedWords = set(`
  days day weeks week months month years year hours hour hrs hr minutes minute mins min seconds secs times time tries
  attempts characters chars letters digits numbers words people staff patients nurses passwords pins codes logins doors
  beds wards percent am pm st nd rd th x degrees miles steps leaflets pounds quid followers
`);

/** Single words that people do use as passwords. */
export const poorPasswords = set(`
  password passw0rd letmein welcome changeme change-me qwerty admin administrator secret monkey dragon football liverpool
  arsenal chelsea spring summer autumn winter sunshine princess nurse nurses hospital ward doctor homerton default guest
  test blank none monday tuesday wednesday thursday friday january february march april may june july august
  september october november december christmas iloveyou abcdef abc login user trustno nhs
`);

/** A plain word after "the password is" that is not the password. */
export const notValues = set(`
  a an the my your our his her their its this that these those not never always too very so really only just still now
  again being getting getting good bad long short weak strong safe secure private secret wrong right correct incorrect
  invalid expired expiring important required needed necessary mandatory essential due reset changed changing set
  stuck broken locked out down up gone lost forgotten shared known written taped everyone everybody somebody someone
  nobody nothing something anything anyone what where when why how who which if because in on at to for from with of by
  about and or but longer shorter easier harder easy hard difficult terrible awful rubbish ridiculous stupid annoying
  hell impossible complicated complex simple obvious unknown missing available posted sent emailed given ours mine yours
  rejected accepted needed asked one two three protected case sensitive here there below above coming more less better
  worse best worst ok okay fine yes no also actually literally basically apparently probably usually often about under
  behind inside near beside over between until after before every all some any most many me you him us them it i we
  they he she is are was were be been has have had does did will would can could should may might must
  management manager protection protections policy policies fatigue sharing hygiene training reset resets
`);

/** What one does to a lock or a login with what lets one in. */
export const enteringWords = set(`
  press pressed pressing tap tapped tapping punch punched punching type typed types typing dial dialled key keyed enter
  entered swipe hit push buzz buzzed input shouted
`);

/** Verbs that say it less plainly. */
export const tellingWords = set(
  'put do try use uses used using say says said set sent chosen chose picked changed moved switched reads need needs wants want',
);

/** A number right behind these is for ringing somebody. */
export const ringingWords = set(
  'call ring rang text whatsapp tel fax ext extension bleep bleeped switch 111 999',
);
