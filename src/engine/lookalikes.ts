/**
 * Letters of other scripts that readers take for Latin ones. Own list, from looking at them; pairs only
 * where the shapes agree in ordinary typefaces.
 */
const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ɡg ɩi ' +
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ҮY Ғ F ' +
    'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
    'ɑa ɪI ʏY ıi ⅼl ꓲI ꓝF'
  )
    .split(' ')
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const lookalike = new RegExp(`[${Object.keys(pairs).join('')}]`, 'u');
const wordRun = /[\p{L}\p{N}'.@-]+/gu;
const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

function plainWord(word: string, latinAround: boolean): string {
  if (!lookalike.test(word)) return word;
  const letters = [...word].filter((one) => letter.test(one));
  const allFoldable = letters.every((one) => pairs[one] !== undefined || latin.test(one));
  const mixes = letters.some((one) => latin.test(one));
  if (!mixes && !(latinAround && allFoldable)) return word;
  return [...word].map((one) => pairs[one] ?? one).join('');
}

/** Replaces look-alikes in words that mix scripts, or that consist of look-alikes in a Latin text. */
export function latinLookalikes(text: string): string {
  if (!lookalike.test(text)) return text;
  const letters = [...text].filter((one) => letter.test(one));
  const latinAround = letters.filter((one) => latin.test(one)).length > letters.length / 2;
  return text.replace(wordRun, (word) => plainWord(word, latinAround));
}
