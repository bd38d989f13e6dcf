import type { Box } from '../sites/box.ts';
import type { Session } from './session.ts';

/** The sessions of one page: one for each compose box. */
export interface Sessions {
  /** The session of a box, opened if there is none yet. */
  of(box: Box): Session;
  /** The session whose box an element stands in. */
  around(element: Node): Session | undefined;
  all(): readonly Session[];
  closeAll(): void;
}

export function createSessions(start: (box: Box) => Session, signal: AbortSignal): Sessions {
  const sessions = new Set<Session>();
  /** The post that each session's box stood under when the page last spoke of it: a box out of the page cannot say. */
  const above = new WeakMap<Session, string | undefined>();
  let beat: ReturnType<typeof setInterval> | undefined;

  /** A composer that a site draws anew is the same composer: it keeps its session, and what was decided in it. */
  const takesOver = (session: Session, box: Box, replyingTo: string | undefined): boolean =>
    !session.box.root.isConnected && session.box.surface === box.surface && above.get(session) === replyingTo;

  const end = (session: Session): void => {
    sessions.delete(session);
    session.close();
  };

  const tick = (): void => {
    for (const session of [...sessions]) if (!session.beat()) end(session);
    if (sessions.size > 0) return;
    clearInterval(beat);
    beat = undefined;
  };

  const closeAll = (): void => {
    for (const session of [...sessions]) end(session);
    tick();
  };
  signal.addEventListener('abort', closeAll);

  return {
    of(box) {
      const here = [...sessions].find((one) => one.box.root === box.root);
      const replyingTo = box.replyingTo();
      const known = here ?? [...sessions].find((one) => takesOver(one, box, replyingTo));
      if (known) {
        above.set(known, replyingTo);
        known.rebind(box);
        return known;
      }
      const fresh = start(box);
      above.set(fresh, replyingTo);
      sessions.add(fresh);
      beat ??= setInterval(tick, 1000);
      return fresh;
    },
    around: (element) => [...sessions].find((one) => one.box.parts().some((part) => part.contains(element))),
    all: () => [...sessions],
    closeAll,
  };
}
