import { language } from '../words/say.ts';
import controlSheet from './controls.css?inline';
import overlaySheet from './overlay.css?inline';
import tokenSheet from './tokens.css?inline';

/** What happens inside our root stays there: a site must not take a key typed into the reason for a shortcut. */
const isolated = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'cut',
  'copy',
  'paste',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

/** Letters only and a hyphen, new for every box, so that no page can style or find it by name. */
function unremarkableName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything that is drawn stands in here. */
  readonly stage: HTMLElement;
}

/**
 * Puts an empty host into `container`. The root is closed to the page; only the test build opens it, because
 * axe sees nothing in a closed one. It goes to the top layer where there is one, so that neither `overflow` nor
 * `transform` of the site's dialog can clip it.
 */
export function createHost(container: Element, signal: AbortSignal): Host {
  const element = document.createElement(unremarkableName());
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  root.adoptedStyleSheets = [tokenSheet, controlSheet, overlaySheet].map(sheet);
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = language();
  root.append(stage);
  // A press with the mouse leaves the caret in the draft, so that writing goes on where it was.
  stage.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  for (const type of isolated) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  container.append(element);
  element.setAttribute('popover', 'manual');
  element.showPopover?.();
  signal.addEventListener('abort', () => element.remove());
  return { element, root, stage };
}
