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
const latinLetters = /\p{Script=Latin}/gu;
const letters = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function plainWord(word: string, latinAround: () => boolean): string {
  if (!lookalike.test(word)) return word;
  const own = word.match(letters) ?? [];
  const mixes = own.some((one) => latin.test(one));
  const allFoldable = own.every((one) => pairs[one] !== undefined || latin.test(one));
  if (!mixes && !(allFoldable && latinAround())) return word;
  return [...word].map((one) => pairs[one] ?? one).join('');
}

/** Replaces look-alikes in words that mix scripts, or that consist of look-alikes in a Latin text. */
export function latinLookalikes(text: string): string {
  if (!lookalike.test(text)) return text;
  let known: boolean | undefined;
  const latinAround = (): boolean => {
    known ??= count(text, latinLetters) > count(text, letters) / 2;
    return known;
  };
  return text.replace(wordRun, (word) => plainWord(word, latinAround));
}
