import brandsText from '../../assets/lexicons/brands.txt?raw';
import eponymsText from '../../assets/lexicons/eponyms.txt?raw';
import figuresText from '../../assets/lexicons/public-figures.txt?raw';
import { terms } from './terms.ts';

/** People everybody knows. Kinds: politics, royal, nhs, medicine, entertainment, sport, history. */
export const publicFigures = terms(figuresText);

/** Names that became names of diseases, signs, tools, rules, campaigns and hospitals. */
export const eponyms = terms(eponymsText);

/** Firms, products, media, bodies, festivals, days and months. */
export const brands = terms(brandsText);
