/** Functions that run in the practice page. Each must stand alone: it is sent there as text. */

declare global {
  interface Window {
    __paintTimes: number[];
    __longTasks: number[];
    __postedAt: number | undefined;
    __popup: { typed?: number; told?: number };
  }
}

/** Notes how many ms after the last digit typed its underline was first painted. */
export const watchPaint = (): void => {
  window.__paintTimes = [];
  let last = 0;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!/^\d$/.test(event.key)) return;
      const began = event.timeStamp;
      last = began;
      const look = (): void => {
        if (last !== began) return;
        const painted = [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
        if (painted) window.__paintTimes.push(performance.now() - began);
        else if (performance.now() - began < 4000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
};

export const painted = (): boolean => [...CSS.highlights.values()].some((highlight) => highlight.size > 0);

export const takePaintTimes = (): number[] => window.__paintTimes.splice(0);

export const watchLongTasks = (): void => {
  window.__longTasks = [];
  new PerformanceObserver((list) => {
    window.__longTasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
};

export const takeLongTasks = (): number[] => window.__longTasks.splice(0);

/** Notes when the practice page last posted; ms since 1970, as the driver's clock. */
export const watchPosts = (): void => {
  const { push } = window.__sent;
  window.__sent.push = (...sent) => {
    window.__postedAt = Date.now();
    return push.apply(window.__sent, sent);
  };
};

export const posted = (): boolean => window.__postedAt !== undefined;

export const takePostTime = (): number | undefined => {
  const at = window.__postedAt;
  window.__postedAt = undefined;
  return at;
};

/** Notes when the popup's own box can be typed into, and when it has said how the tab stands; ms since it was opened. */
export const watchPopup = (): void => {
  window.__popup = {};
  const look = (): void => {
    if (document.querySelector('textarea')) window.__popup.typed ??= performance.now();
    if (document.querySelector('.foot')) window.__popup.told ??= performance.now();
    if (window.__popup.told === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

export const takePopupTimes = (): { typed: number; told: number } | undefined => {
  const { typed, told } = window.__popup;
  return typed === undefined || told === undefined ? undefined : { typed, told };
};
