import { type Around, before } from './around-name.ts';

/** "Off to theatre with Nadia", "back from CT with Tom". */
export const goesAlong =
  /\b(?:to|from) (?:theatres?|ct|mri|x-?ray|scan|recovery|resus|endoscopy|radiology|dialysis|icu|itu|hdu) with$/;
/** "He's called", and as one writes it in a hurry. */
export const isOne = new Set(["he's", "she's", 'hes', 'shes', "who's", 'whos']);
/** "Dear Mr Lowe, your biopsy": a letter to a patient. */
export const ofTheirCare =
  /^,? ?(?:your|you were|you are) (?:[a-z-]{3,14} ){0,2}(?:biops|results?|scans?|blood|appointment|operation|procedure|test|referral|x-?ray|smear|treatment|surgery)/;

const makes = new Set(
  'cleaned painted made baked built fixed knitted designed decorated cooked drawn written organised organized led run taught trained mentored supervised hosted presented covered planted arranged delivered signed'.split(
    ' ',
  ),
);
/** "painted by Tunde": who did the work. */
export const isDoer = (around: Around): boolean => {
  const [one = '', two = ''] = before(around, 2);
  return one === 'by' && makes.has(two);
};

/** Not the dead, but those who are with a patient. */
export const ofFamily =
  /^(?:of|for|to) (?:family|friends|wife|husband|daughter|son|mum|relatives|referral|results?|transport|notes)$/;
