/**
 * First names among the commonest 30,000 English words. The rest of that overlap in the locale data is noise
 * ("an", "bars", "loan") and left out.
 */
export const namesAmongWords: ReadonlySet<string> = new Set(
  `ally amber angel basil beau belle bill bless blessing bob brook bud carol charity clay comfort crystal daisy dale
  dawn dean destiny dolly earl ebony eddy emerald eve faith favour fern flora frank gene gift ginger glen goodness
  grace grant guy harmony harry hazel heath heather holly hope hunter iris ivy jack jade jay jewel john joy junior
  justice ken kitty lacy lance lee lily lyric maria marina mark martin mason matt may melody mercy mike miles nick
  noble olive opal pat patience patty pearl penny peter pierce poppy precious prince princess prudence queenie ray
  reed robin rocky rod roman rose rosemary royal ruby sage sally sandy serenity sherry sierra sky sterling sue
  summer sunny tony trinity valentine victor viola violet wade warren will willow`.split(/\s+/),
);

/** Names whose everyday sense nobody means when the word has a capital: no longer counted as English words. */
export const plainNames: ReadonlySet<string> = new Set(
  `bill billy bob bobby brad carol clement colleen deb dell derrick eddy felicity hank harry hector jack jasmine
  jasper jenny jimmy john josh ken kitty lee lola maria martin matt mike myrtle nancy nelly nick noel pat patsy patty
  peter phoebe rhea rick rod roger rosemary sally sherry sue terry tom tommy tony troy victor warren ally beryl
  marina jay gene glen eve dolly beau belle penny begum khan shah sheikh singh kaur rao rai chan malik mirza
  pasha rana raja rani sultana yusuf jones davies mac mc walsh`.split(/\s+/),
);
