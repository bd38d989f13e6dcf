import { language } from './say.ts';

/** Days and times as the person's language writes them. A day is given as "2026-11-21". */

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "09:41", where the person is. `time`: ms since 1970. */
export const clock = (time: number): string =>
  new Date(time).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });

/** "Sat 21". */
export const shortDay = (day: string): string =>
  noon(day).toLocaleDateString(language(), { weekday: 'short', day: 'numeric', timeZone: 'UTC' });

/** "21 November 2026". */
export const longDay = (day: string): string =>
  noon(day).toLocaleDateString(language(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
