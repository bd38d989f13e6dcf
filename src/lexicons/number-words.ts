/** Words that say what a number is, as they stand beside one. Own lists. All in lower case, without dots. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** "number" itself, in the ways people write it. */
export const numberWords = set(`
  no nos nr number numbers num numb nbr numba id ids identifier identity identification # ref reference n n° no° nº
  code digits
`);

/** Words that may stand between a label and its number without telling it to be anything else. */
export const fillerWords = set(`
  is was are be being it its it's the a an this that this's for her his their my your our of in on to as and reads read said
  says say still just now here please pls plz btw again ends ending starts starting so he she they thats who whos
  should which has have had shows showing came comes back if with via under got given quoted quote quoting listed
  down wrong right correct new old first second equals called patient patients patient's pt pts pt's px lady gent man
  woman gentleman chap girl boy baby child mum dad client user mr mrs ms person someone somebody bed below above
  following attached apparently definitely actually one
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
`);

/** A number beside these is something else. */
export const otherNumberWords = set(`
  order orders ordered parcel parcels tracking tracked track delivery delivered courier evri dpd hermes yodel royalmail
  shipment shipped package dispatch dispatched invoice invoices isbn issn doi pmid pmcid orcid barcode sku serial
  model imei warranty booking bookings reservation ticket tickets flight train seat raffle lottery lotto jackpot
  followers following views likes subscribers retweets impressions downloads hits visitors population votes signatures
  steps miles km metres meters calories kcal lap laps split splits time times pb score points highscore
  charity company vat utr registered registration grant award isrctn nct iras rec ethics trial trials study studies protocol
  job vacancy vacancies band post jobref application petition crowdfunding justgiving gofundme epoch unix timestamp
  random decimal digits pi prime fibonacci version build commit pixel pixels resolution gtin ean upc asin item stock
  catalogue product voucher coupon promo discount giftcard membership loyalty nectar clubcard meter mpan mprn policy claim crime
  incident council planning plate reg parking pcn penalty fines bus route room floor extension ext bleep channel
  frequency radio wavelength patent standard iso nice ng cg ta uk16 batch lot bytes kb mb gb records rows cells
  ebay amazon vinted etsy argos asos refund return returns collect collection locker sorting royal mail
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
  mrn mrns pas hn hospno hospnum pid crn rio emis pasno pasid nhsid ptid chi hcn systmone hospitalnumber unitnumber casenote
  casenotes dno urn wristband ubrn
`);

/** These make a patient's label only together with "number", "no", "id". */
export const recordNouns = set(`
  hospital hosp hosp' unit district dist patient patients patient's pt pts pt's client case casenote casenotes notes
  record records pas mrn hn pid crn rio emis epr systmone s1 cerner lorenzo medway epic chart file wristband episode
  spell accession lab specimen sample local attendance referral ubrn admission registration maternity radiology ris
  pathology histology path request medical clinic ed ae trust inpatient outpatient user k x w trak trakcare careflow nervecentre meditech
`);
