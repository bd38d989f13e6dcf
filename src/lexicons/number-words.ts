/** Words that say what a number is, as they stand beside one. Own lists. All in lower case, without dots. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** "number" itself, in the ways people write it. */
export const numberWords = set(`
  no nos nr number numbers num numb nbr numba id ids identifier identity identification # ref reference n n° no° nº
  code digits
  label labels card
`);

/** Words that may stand between a label and its number without telling it to be anything else. */
export const fillerWords = set(`
  is was are be being it its it's the a an this that this's for her his their my your our of in on to as and reads read said
  says say still just now here please pls plz btw again ends ending starts starting so he she they thats who whos
  should which has have had shows showing came comes back if with via under got given quoted quote quoting listed
  down wrong right correct new old first second equals called patient patients patient's pt pts pt's px lady gent man
  woman gentleman chap girl boy baby child mum dad client user mr mrs ms person someone somebody bed below above
  following attached apparently definitely actually one yes yep yeah aye
`);

/** A number beside these is very likely a patient's. */
export const patientWords = set(`
  patient patients patient's pt pts pt's px inpatient outpatient client resident residents newborn bed bay ward notes
  referral referred rereferred discharge discharged clinic appt appts appointment admitted admission dna dna'd dnad
  spine pds epr emis rio systmone s1 cerner lorenzo medway epic results bloods blood mri ct scan scans xray x-ray
  ultrasound echo ecg prescription script scripts rx tto ttos handover theatre casenotes wristband sample samples
  labs pathology histology biopsy gp surgery mrn transfusion crossmatch letter letters dob radiology ed ae a&e
  triage referrals bleeding fracture diagnosis chemo dialysis gentleman lady next-of-kin nok demographics consent
  vaccine jab smear endoscopy maternity antenatal records record chart obs ambulance cardiology oncology haemolysed
  matched unmatched duplicate merged merge potassium sodium creatinine urea egfr inr platelets haemoglobin hb wcc neutrophils
  ferritin bilirubin lactate troponin trop crp crossmatch histo swab gases cannula dose catheter wristbands
  resus trolley cubicle obs-bay side-room sideroom hoist commode ttas tta nbm
  cot incubator hdu itu icu ccu nicu scbu lab outpatients mortuary cremation post-mortem gent wrist translator interpreter phlebotomy
`);

/** Somebody in care is spoken of. */
export const personWords = set(`
  he she him her his hers he's she's he'd she'd he'll she'll himself herself lady gentleman gent chap bloke fella lad lass man woman boy girl
  baby toddler kid kiddie teen teenager granny grandad grandma nan pensioner husband wife daughter son widow relatives nok
`);

/** What holds or shows the number of one patient, right before it. */
export const holderWords = set(`
  notes casenotes casenote case chart file folder record records bloods blood sample specimen label sticker
   wristband band bracelet tag addressograph referral scan films echo ecg xray x-ray mri ct biopsy
  histology swab results letter ttos ttas tto tta transport bed trolley crossmatch gases handover list drip
`);

/** What a person does or is; a number right before it stands for one. */
export const predicateWords = set(`
  is was isn't isnt wasn't wasnt has had hasn't hasnt wants wanted needs needed refuses refused refusing keeps kept calls
  came comes went left says said won't wont can't cant cannot thinks died fell gets got dna dna'd dnad declined asked asks
  turned waited waits still just again who sat sits slept remains
`);

/** People, papers or tubes have been taken for one another, or are looked for. */
export const mixUpWords = set(`
  wrong mismatch mismatched mislabelled unlabelled unmatched matched merged merge duplicate duplicated survivor mixed swapped swap belong belongs
  whose which who who's whos different label labels sticker stickers wristband band barcode haemolysed leaked unlinked archived
`);

/** A number beside these is something else. */
export const otherNumberWords = set(`
 order orders ordered parcel parcels tracking tracked track delivery delivered courier evri dpd hermes yodel royalmail
 shipment shipped package dispatch dispatched invoice invoices isbn issn doi pmid pmcid orcid barcode sku serial
 model imei warranty booking bookings reservation ticket tickets flight train seat raffle lottery lotto jackpot
 following 
 score 
 charity company vat utr registered registration grant award isrctn nct iras rec ethics trial trials study studies protocol
 job vacancy vacancies post jobref application petition crowdfunding justgiving gofundme epoch unix timestamp
 random decimal pi prime fibonacci version build commit resolution gtin ean upc asin item stock
 catalogue product voucher coupon promo discount giftcard membership loyalty nectar clubcard meter mpan mprn policy claim crime
 incident council planning plate reg parking pcn penalty fines bus route room floor extension ext bleep channel
 frequency radio wavelength patent standard iso nice ng cg ta uk16 batch lot 
 ebay amazon vinted etsy argos asos refund return returns collect collection locker sorting mail
`);

/** Right before a number or its "ID", these say that it is no patient's. */
export const otherOwners = set(`
  staff my our employee assignment fax phone bleep telephone tel mobile switchboard ext extension staff's login user
`);

/** What is counted: right beside a number these say that it is a sum. */
export const countUnits = set(`
  followers views likes subscribers retweets impressions downloads hits visitors population votes signatures steps miles km metres meters calories kcal lap
  laps split splits time times pb points highscore bytes kb mb gb rows cells pixel pixels hours days weeks months years records
`);

/** Things, places and papers that carry numbers of their own; a telephone may stand beside them. */
export const thingWords = set(`
  asset datix helpdesk servicedesk logged hr alert edition chapter page pages bib marathon race runner permit locker policy
  membership hymn volume issue poster abstract platform syndicate members episode podcast grid map ods cqc
  location nihr recalled recall kettle pump printer syringe vinyl discogs compensation court solicitor insurer insurance hmrc dvla
  ofsted school inspection snomed icd opcs bookings session hymns app zoom teams stock code codes
  machine machines monitor scanner ventilator requisition estates budget cost centre candidate exam nmc gmc hcpc gphc pin pins payroll employee
`);

/** Even a number that looks like a mobile is something else beside these. */
export const parcelWords = set(`
  order orders parcel parcels tracking tracked delivery courier evri dpd yodel invoice isbn doi serial imei
  followers views steps likes sku barcode
`);

/** A number beside these is for ringing somebody. */
export const phoneWords = set(`
  call calls called calling ring rings ringing rang phone phones phoned phoning tel telephone mob mobile mobiles cell
  text texts texted txt sms whatsapp whatsapped whats dial dialling fax landline hotline helpline voicemail contact
  callback telegram viber ph
`);

/** An example made to be shown, or a number's shape explained. */
export const exampleWords = set(`
  example examples eg e.g fake dummy fictitious fictional made-up madeup format formatted looks pretend placeholder
  imaginary mock invented
`);

/** Systems and cards whose numbers belong to one patient. Said alone, these are label enough. */
export const recordLabels = set(`
  trak trakcare careflow nervecentre cerner lorenzo meditech mrn mrns pas hn hospno hospnum pid crn rio emis pasno pasid nhsid ptid chi hcn systmone hospitalnumber unitnumber casenote
  casenotes dno wristband ubrn
  hosp badgernet
`);

/** These make a patient's label only together with "number", "no", "id". */
export const recordNouns = set(`
  hospital hosp hosp' unit district dist patient patients patient's pt pts pt's casenote casenotes notes
  record records pas mrn hn pid crn rio emis epr systmone s1 cerner lorenzo medway epic chart wristband episode
  spell accession lab specimen sample referral ubrn maternity radiology ris
  pathology histology clinic ed ae inpatient outpatient k x w trak trakcare careflow nervecentre meditech
  local attendance medical admission reg locator folder barcode label sticker bracelet
  badgernet emergency dept department
`);

/** The same of the plainest: a court, an insurer and an office have cases, files and requests too. */
export const caseNouns = set(`
  case file request registration trust user client path
  urn
`);

/** Letters that trials, tickets, parcels and papers are numbered with. */
export const otherPrefixes = set(`
  nct isrctn inc req chg ritm task tkt isbn issn doi pmid pmc pat jd jdo nihr iras cpms natpsa mhra psa hsib din iso bs en ce sku po inv so
  ba ezy fr ry tq su nz sj pr ref rec wds foi cve kb ver v vol pp ch fig art
`);
