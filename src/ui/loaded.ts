import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly value: T };

/** What a question to the rest of the extension has come to. Asked once, when the page opens. */
export function useAnswer<T>(ask: () => Promise<T>): [Loaded<T>, (value: T) => void] {
  const [answer, setAnswer] = useState<Loaded<T>>({ state: 'waiting' });
  const here = (value: T): void => setAnswer({ state: 'here', value });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is a new function with every drawing; the question is put once, when the page opens
  useEffect(() => {
    ask().then(here, () => setAnswer({ state: 'failed' }));
  }, []);
  return [answer, here];
}
