/** What is waited for in this page, by name. */
const queues = new Map<string, Promise<unknown>>();

function inThisPage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const next = (queues.get(name) ?? Promise.resolve()).then(work);
  queues.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}

/**
 * Runs `work` when all that asked before it for the same part of the store is done, in whatever page of the extension
 * or its background: two that read, change and write at once would lose one change. Not to be asked for from within.
 * Where there are no locks, as in Node.js, only what runs in the same place takes turns. Gives what `work` gives.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(`store:${name}`, work) : inThisPage(name, work);
}
