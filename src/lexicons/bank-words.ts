/** Words that stand beside bank details. Own lists, lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const cardWords = set(`
  card cards visa mastercard amex maestro debit credit barclaycard paid pay payment payments charge charged cvv cvc expiry
  exp expires pan purchase monzo starling revolut contactless deposit bank
`);

export const sortCodeLabels = set('sort sortcode sc s/c sorting');

export const accountLabels = set('account acc acct accnt a/c accno acctno accountno bacs accounts acno');

/** Money is to go to an account. */
export const payWords = set(`
  pay paid payment transfer bank banking details bacs money monzo starling barclays lloyds natwest hsbc santander nationwide halifax tsb refund
  owe whip-round collection kitty send
`);

/** Long numbers beside these are not bank details. */
export const notBankWords = set(`
  tracking tracked parcel parcels courier delivery imei serial isbn barcode ean gtin followers views steps likes doi
  order orders raffle lottery
`);
