import commerceText from '../../assets/lexicons/conduct/commerce.txt?raw';
import concernsText from '../../assets/lexicons/conduct/concerns.txt?raw';
import disreputeText from '../../assets/lexicons/conduct/disrepute.txt?raw';
import politicsText from '../../assets/lexicons/conduct/politics.txt?raw';
import quarrelsText from '../../assets/lexicons/conduct/quarrels.txt?raw';
import { phraseReader, readPhrases } from './phrases.ts';

const classOf = (text: string, name: string): ReadonlySet<string> =>
  readPhrases(text).classes[name] ?? new Set();

/** Criticism that embarrasses the employer (`criticism`; `own`: of the writer's own place for certain) and misconduct told with pride (`brag`). */
export const disreputePhrases = phraseReader(disreputeText, ['criticism', 'own', 'brag']);

/** Last parts of hashtags such as #TrustShambles. */
export const disreputeTags: ReadonlySet<string> = classOf(disreputeText, 'tag');

/** Disclosures of wrongdoing or unsafe care (`hint`: where the whole sounds like one), and talk about speaking up in general. */
export const concernPhrases = phraseReader(concernsText, ['strong', 'hint', 'general']);

/** Selling and promoting, and what is for a good cause or among neighbours. */
export const commercePhrases = phraseReader(commerceText, ['strong', 'good-cause']);

/** Words that start or keep up a quarrel. */
export const quarrelPhrases = phraseReader(quarrelsText, ['quarrel']);

/** Slogans of party politics and religion that inflame. */
export const politicsPhrases = phraseReader(politicsText, ['strong']);

/** Words that name a party, a politician, a faith (`topic`) and words that heat such talk up (`heat`). */
export const politicsWords = {
  topic: classOf(politicsText, 'topic'),
  heat: classOf(politicsText, 'heat'),
} as const;
