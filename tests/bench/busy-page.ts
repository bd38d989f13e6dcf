/** Functions that run in a practice page and keep it changing. Each must stand alone: it is sent there as text. */

declare global {
  interface Window {
    __stopChanging: () => void;
  }
}

/** How many nodes the page has, and how many of them are taken out and put in anew every 50 ms. */
export const crowd = { nodes: 10_000, atOnce: 100 } as const;

/** Adds the nodes below everything else and changes some of them at a steady rate, each in its turn. */
export const startChanging = ({ nodes, atOnce }: { nodes: number; atOnce: number }): void => {
  const words = ['Clinic', 'is', 'open', 'eight', 'to', 'six', 'all', 'week'];
  const fill = (group: Element, round: number): void =>
    group.replaceChildren(
      ...Array.from({ length: atOnce }, (_, place) => {
        const node = document.createElement('span');
        node.textContent = `${words[(place + round) % words.length]} `;
        return node;
      }),
    );
  const feed = document.createElement('section');
  const groups = Array.from({ length: nodes / atOnce }, () => document.createElement('p'));
  for (const group of groups) fill(group, 0);
  feed.append(...groups);
  document.body.append(feed);
  let turn = 0;
  const timer = setInterval(() => {
    const group = groups[turn % groups.length];
    turn += 1;
    if (group) fill(group, turn);
  }, 50);
  window.__stopChanging = () => {
    clearInterval(timer);
    feed.remove();
  };
};

export const stopChanging = (): void => window.__stopChanging();
