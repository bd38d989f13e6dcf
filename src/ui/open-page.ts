import { language } from '../words/say.ts';

/** Says what the page is called, and in which language it is: its file cannot, as files are not translated. */
export function openPage(title: string): void {
  document.documentElement.lang = language();
  document.title = title;
}
