import './browser.ts';
import type { OverlayActions, OverlayModel } from '../../../src/ui/model.ts';
import { mountOverlay } from '../../../src/ui/overlay.tsx';
import { type StateName, stateNames, states } from '../states.ts';

/** Shows one state of the overlay at a real box: `?state=card: one&dark`. What is pressed is written below it. */
const asked = new URL(location.href).searchParams;
const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id} on the page`);
  return element;
};

document.documentElement.dataset.states = stateNames.join('|');
for (const flag of ['dark', 'hostile', 'unset']) document.body.classList.toggle(flag, asked.has(flag));

let model: OverlayModel = states[(asked.get('state') ?? 'to check') as StateName];
const log = (text: string): void => {
  find('log').append(`${text}; `);
};
const show = (change: Partial<OverlayModel>): void => {
  model = { ...model, ...change };
  overlay.render(model);
};

const actions: OverlayActions = {
  openCard: (key) => {
    log(`open ${key ?? ''}`);
    show({ cardOpen: true, ...(key !== undefined && { current: key }) });
  },
  closeCard: () => {
    log('close');
    show({ cardOpen: false });
  },
  applyFix: (key, fix) => log(`fix ${key} ${fix}`),
  dismiss: (key, reason, { why = '', remember = false } = {}) =>
    log(`dismiss ${key} ${reason}${why && ` ${why}`}${remember ? ' remember' : ''}`),
  tick: (rule) => log(`tick ${rule}`),
  postAnyway: (reason) => log(`post ${reason}`),
  backToDraft: () => {
    log('back');
    const { hold: _, ...rest } = model;
    model = rest;
    show({ cardOpen: false, marker: { kind: 'to-check', count: model.findings.length } });
  },
  pressNotice: () => log('notice'),
  fixAll: () => log('fix all'),
  copyFix: (key) => log(`copy ${key}`),
  pause: (where) => log(`pause ${where}`),
  resume: () => log('resume'),
  openSection: (section) => log(`section ${section}`),
};

for (const type of ['keydown', 'keyup', 'keypress', 'click', 'input'] as const) {
  document.addEventListener(type, (event) => {
    if (event.target !== find('box') && !find('dialog').contains(event.target as Node)) log(`leak ${type}`);
  });
}

find('box').focus();
getSelection()?.setPosition(find('box').firstChild, 12);
const overlay = mountOverlay({ container: document.body, anchor: find('box'), actions });
overlay.render(model);
find('post').addEventListener('click', () => {
  const held = states['hold: reason'];
  show(held);
});
