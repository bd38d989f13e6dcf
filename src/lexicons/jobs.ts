import text from '../../assets/lexicons/jobs.txt?raw';
import { terms } from './terms.ts';

/** What people do for a living. Kinds: job, "uniform and office" (roles that many people know). */
export const jobs = terms(text);
