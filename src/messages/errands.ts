import { type Browser, browser } from 'wxt/browser';
import type { Errand } from './protocol.ts';

/** The answer to a message that could not be carried out: a rejection does not travel between contexts. */
const failed = 'postcheck: failed';

/**
 * Hears single messages and answers those it is meant for: `undefined` leaves a message to others, as every page of the
 * extension hears it and the first answer counts. Chromium before version 148 does not wait for a promise that a
 * listener returns, so the answer goes back the older way, which every browser knows.
 */
export function answerMessages(
  answer: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answered = answer(message, sender);
    answered?.then(respond, () => respond(failed));
    return answered !== undefined;
  });
}

/** Asks the background to do something, and gives its answer. Rejects where it could not. */
export async function send(errand: Errand): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(errand);
  if (answer === failed) throw new Error('The background could not do this');
  return answer;
}
