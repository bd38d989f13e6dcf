import type { Tab } from '../e2e/harness/index.ts';

/** What a person sees of Postcheck in the page; read from the test build, whose shadow roots are open. */
export interface Seen {
  readonly marker: string;
  /** Title of the card, when it is open. */
  readonly title: string;
  readonly held: boolean;
  readonly outcome: string;
  readonly notice: string;
  readonly place: string;
}

/** Runs in the page: stands alone. */
const look = (): Seen => {
  const roots = (within: Document | ShadowRoot): ShadowRoot[] =>
    [...within.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one.shadowRoot, ...roots(one.shadowRoot)] : [],
    );
  const ours = roots(document).filter((root) => root.querySelector('.stage'));
  const text = (selector: string): string =>
    ours.map((root) => root.querySelector(selector)?.textContent ?? '').find((found) => found !== '') ?? '';
  return {
    marker: text('.marker-text'),
    title: text('.card .title'),
    held: ours.some((root) => root.querySelector('.card-hold') !== null),
    outcome: text('.outcome'),
    notice: text('.notice'),
    place: text('.bar .small'),
  };
};

export const see = (tab: Tab): Promise<Seen> => tab.evaluate(look);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until it sees what it waits for, at most `patience` ms; gives what it saw last either way. */
export async function seeUntil(tab: Tab, ready: (seen: Seen) => boolean, patience = 5000): Promise<Seen> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await see(tab);
    if (ready(seen) || Date.now() > end) return seen;
    await pause(40);
  }
}
