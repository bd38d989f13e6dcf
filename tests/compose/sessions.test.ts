// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../src/compose/session.ts';
import { createSessions, type Sessions } from '../../src/compose/sessions.ts';
import type { Box } from '../../src/sites/box.ts';

describe('the sessions of a page', () => {
  const start = vi.fn<(box: Box) => Session>();
  let life: AbortController;
  let sessions: Sessions;
  beforeEach(() => {
    life = new AbortController();
    start.mockImplementation((first) => {
      let box = first;
      return {
        get box() {
          return box;
        },
        rebind: (fresh: Box) => {
          box = fresh;
        },
        close: vi.fn(),
        beat: () => true,
      } as unknown as Session;
    });
    sessions = createSessions(start, life.signal);
  });
  afterEach(() => life.abort());

  /** A composer in the page; `above` is the post it answers, which it can tell only while it is in the page. */
  const composer = (above: string | undefined = undefined, surface: Box['surface'] = 'reply'): Box => {
    const root = document.createElement('div');
    document.body.append(root);
    return {
      site: 'twitter',
      surface,
      rung: 'testid',
      lower: false,
      root,
      parts: () => [],
      submits: () => [],
      postsOn: () => false,
      attachments: () => [],
      editing: () => false,
      replyingTo: () => (root.isConnected ? above : undefined),
    };
  };

  it('has one for each box', () => {
    const box = composer();
    expect(sessions.of(box)).toBe(sessions.of({ ...box }));
    expect(sessions.of(composer())).not.toBe(sessions.of(box));
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('goes on with the composer that the site drew anew', () => {
    const before = composer('Flu jabs are in');
    const session = sessions.of(before);
    before.root.remove();
    const after = composer('Flu jabs are in');
    expect(sessions.of(after)).toBe(session);
    expect(session.box).toBe(after);
  });

  it.each([
    ['a reply to another post', 'Who is in bed 4?', 'reply'],
    ['a post of its own', undefined, 'reply'],
    ['another kind of draft', 'Flu jabs are in', 'post'],
  ] as const)('does not take %s for the same composer', (_, above, surface) => {
    const before = composer('Flu jabs are in');
    const session = sessions.of(before);
    before.root.remove();
    expect(sessions.of(composer(above, surface))).not.toBe(session);
  });
});
