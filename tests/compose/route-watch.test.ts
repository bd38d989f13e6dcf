// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RouteWatch, watchRoute } from '../../src/compose/route-watch.ts';
import type { Box } from '../../src/sites/box.ts';

describe('an address at which a box always stands', () => {
  const changed = vi.fn();
  let life: AbortController;
  let expects: boolean;
  let boxes: readonly Box[];
  let on: boolean;
  let watch: RouteWatch;
  const box = {} as Box;

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    expects = true;
    boxes = [];
    on = true;
    const adapter = { expectsBox: () => expects, boxes: () => boxes };
    watch = watchRoute({ adapter, isOn: () => on, changed }, life.signal);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
  const wait = (ms: number): void => void vi.advanceTimersByTime(ms);

  it('is given some seconds to draw it, and then told of once', () => {
    wait(3900);
    expect(watch.missing()).toBe(false);
    wait(5000);
    expect(watch.missing()).toBe(true);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is fine again as soon as a box is found, or somebody goes elsewhere', () => {
    wait(6000);
    boxes = [box];
    wait(1000);
    expect(watch.missing()).toBe(false);
    boxes = [];
    wait(6000);
    expects = false;
    wait(1000);
    expect(watch.missing()).toBe(false);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('is not spoken of where Postcheck is off', () => {
    on = false;
    wait(10_000);
    expect(watch.missing()).toBe(false);
  });
});
