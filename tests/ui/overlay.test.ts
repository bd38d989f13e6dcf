// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overlay, OverlayActions, OverlayModel } from '../../src/ui/model.ts';
import { mountOverlay } from '../../src/ui/overlay.tsx';
import { press, pressKey } from './press.ts';
import { states } from './states.ts';

const actions = {
  openCard: vi.fn(),
  closeCard: vi.fn(),
  applyFix: vi.fn(),
  dismiss: vi.fn(),
  tick: vi.fn(),
  postAnyway: vi.fn(),
  backToDraft: vi.fn(),
  pressNotice: vi.fn(),
  fixAll: vi.fn(),
  copyFix: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  openSection: vi.fn(),
} satisfies OverlayActions;

let overlay: Overlay;
let box: HTMLElement;

const root = (): ShadowRoot => {
  const found = document.body.lastElementChild?.shadowRoot;
  if (!found) throw new Error('No overlay in the page');
  return found;
};
const shown = () => within(root().querySelector('.stage') as HTMLElement);
const button = (name: string | RegExp): HTMLElement => shown().getByRole('button', { name });
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

beforeEach(() => {
  // Nothing is laid out here: the box and the window are told where they are.
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1024, configurable: true });
  box = document.createElement('textarea');
  box.getBoundingClientRect = () => new DOMRect(100, 100, 500, 120);
  document.body.append(box);
  overlay = mountOverlay({ container: document.body, anchor: box, actions });
});
afterEach(() => {
  overlay.remove();
  box.remove();
});

const render = (model: OverlayModel): void => overlay.render(model);

describe('the marker', () => {
  it.each([
    ['clear', 'Postcheck: Nothing to say'],
    ['advice', 'Postcheck: 1 tip'],
    ['to check', 'Postcheck: 2 to check'],
    ['not checked', 'Postcheck: Not checked'],
    ['paused', 'Postcheck: Paused'],
    ['hold: reason', 'Postcheck: Not posted yet'],
  ] as const)('tells the state "%s" in words: %s', (state, name) => {
    render(states[state]);
    expect(button(name)).toBeDefined();
  });

  it('opens the card', () => {
    render(states['to check']);
    press(button(/2 to check/));
    expect(actions.openCard).toHaveBeenCalledOnce();
  });

  it('closes the card when that is open', () => {
    render(states['card: one']);
    press(button(/1 to check/));
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  it('does nothing when the page, and not the person, clicks it', () => {
    render(states['to check']);
    button(/2 to check/).click();
    expect(actions.openCard).not.toHaveBeenCalled();
  });
});

describe('the card', () => {
  it('says what is wrong, in which words, why, and by which section', () => {
    render(states['card: one']);
    expect(shown().getByRole('heading', { name: 'This may identify a patient' })).toBeDefined();
    expect(shown().getByText('Mrs Okafor in bed 4')).toBeDefined();
    expect(shown().getByText('a title and a surname')).toBeDefined();
    expect(shown().getByText('NHS England policy')).toBeDefined();
  });

  it('names the words that weighed most, where some did', () => {
    const state = states['card: one'];
    render({ ...state, findings: state.findings.map((one) => ({ ...one, mostOf: 'bed 4' })) });
    expect(shown().getByText('it is mostly in “bed 4”')).toBeDefined();
    render(state);
    expect(shown().queryByText(/mostly/)).toBeNull();
  });

  it('opens the section of the policy', () => {
    render(states['card: one']);
    press(button(/^3\.1 Personal use/));
    expect(actions.openSection).toHaveBeenCalledWith('3.1');
  });

  it('puts the first fix first and applies the one that is pressed', () => {
    render(states['card: second of three']);
    expect(button('Add the disclaimer').classList).toContain('main');
    press(button('My profile says so'));
    expect(actions.applyFix).toHaveBeenCalledWith('views', 1);
  });

  it('shows the words it is about to add', () => {
    render(states['card: second of three']);
    expect(shown().getByText(/^My postings on this site reflect/)).toBeDefined();
  });

  it('goes to the next and the previous finding, round and round', () => {
    render(states['card: second of three']);
    expect(shown().getByText('2 of 3')).toBeDefined();
    press(button('Next'));
    expect(actions.openCard).toHaveBeenLastCalledWith('own');
    press(button('Previous'));
    expect(actions.openCard).toHaveBeenLastCalledWith('name');
  });

  it('goes between findings with the arrow keys and closes with Escape', () => {
    render(states['card: second of three']);
    const card = shown().getByRole('dialog');
    pressKey(card, 'ArrowRight');
    expect(actions.openCard).toHaveBeenLastCalledWith('own');
    pressKey(card, 'ArrowLeft');
    expect(actions.openCard).toHaveBeenLastCalledWith('name');
    pressKey(card, 'Escape');
    expect(actions.closeCard).toHaveBeenCalledOnce();
  });

  it('takes a reason for leaving it as it is, from those that fit the rule', async () => {
    render(states['card: one']);
    press(button('This isn’t a problem…'));
    await settle();
    press(button('This is a colleague'));
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('name', 'colleague', { remember: false });
  });

  describe('about a name that can be remembered, where leaving it takes a reason', () => {
    const choose = async (): Promise<void> => {
      render(states['card: a name to remember']);
      press(button('This isn’t a problem…'));
      await settle();
      press(button('This is a colleague'));
      await settle();
    };

    it('asks why, and takes no blank for it', async () => {
      await choose();
      press(button('It is not a problem'));
      await settle();
      expect(actions.dismiss).not.toHaveBeenCalled();
      expect(shown().getByText('Write why this is not a problem')).toBeDefined();
    });

    it('passes on what was typed, and whether to remember the name', async () => {
      await choose();
      (shown().getByLabelText('Why is this not a problem?') as HTMLTextAreaElement).value =
        ' She works here ';
      (shown().getByRole('checkbox') as HTMLInputElement).checked = true;
      press(button('It is not a problem'));
      expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('name', 'colleague', {
        why: 'She works here',
        remember: true,
      });
    });

    it('goes back to the choices, and to them with the keyboard', async () => {
      await choose();
      press(button('Cancel'));
      await vi.waitFor(() => expect(root().activeElement).toBe(button('This is a colleague')));
    });
  });

  it('offers to put several right at once, and says what came of it', () => {
    render(states['card: put all right']);
    press(button('Put all 2 right'));
    expect(actions.fixAll).toHaveBeenCalledOnce();
    render(states['card: all put right']);
    expect(shown().getByText(/^Done: all 2 put right/)).toBeDefined();
    render(states['card: some put right']);
    expect(shown().getByText(/^1 of 2 put right/)).toBeDefined();
  });

  it('offers no such thing where there is one to put right', () => {
    render(states['card: one']);
    expect(shown().queryByRole('button', { name: /^Put all/ })).toBeNull();
  });

  it('offers to copy what the box did not take, and says that it did', () => {
    render(states['card: not taken']);
    press(button('Copy the corrected text'));
    expect(actions.copyFix).toHaveBeenCalledExactlyOnceWith('name');
    render(states['card: some put right']);
    expect(shown().getByText(/^Copied\./)).toBeDefined();
  });

  it.each([
    ['In this box', 'box'],
    ['Everywhere, for ten minutes', 'everywhere'],
  ])('can be paused: %s', async (choice, where) => {
    render(states['card: one']);
    press(button('Pause…'));
    await settle();
    press(button(choice));
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith(where);
  });

  it('cannot be paused where IT forbids it, nor to get a held post through', () => {
    render({ ...states['card: one'], mayPause: false });
    expect(shown().queryByRole('button', { name: 'Pause…' })).toBeNull();
    render(states['hold: reason']);
    expect(shown().queryByRole('button', { name: 'Pause…' })).toBeNull();
  });

  it.each([
    ['card: paused here', /nothing is checked or held in this box/],
    ['card: paused everywhere', /nothing is checked or held until 10:42/],
  ] as const)('says how long it is quiet, and ends that: %s', (state, text) => {
    render(states[state]);
    expect(shown().getByText(text)).toBeDefined();
    press(button('Check my drafts again'));
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('says that the words are gone, and offers no more fixes', () => {
    render(states['card: gone']);
    expect(shown().getByText(/^Done\. We read the box again/)).toBeDefined();
    expect(shown().queryByRole('button', { name: 'Remove these words' })).toBeNull();
  });

  it('says when the box did not take the fix, and offers it again', () => {
    render(states['card: not taken']);
    expect(shown().getByText(/did not take this change/)).toBeDefined();
    expect(button('Remove these words')).toBeDefined();
  });

  it('says why a box was not checked', () => {
    render(states['card: not checked']);
    expect(shown().getByText('Postcheck was updated. Refresh this page to go on.')).toBeDefined();
  });

  it('does nothing when the page clicks its buttons', () => {
    render(states['card: second of three']);
    for (const one of shown().getAllByRole('button')) one.click();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});

describe('a held post', () => {
  it('takes the focus and says that nothing was lost', () => {
    render(states['hold: confirm']);
    const card = shown().getByRole('alertdialog', { name: 'Not posted yet' });
    expect(root().activeElement).toBe(card);
    expect(shown().getByText(/^Your draft is still in the box/)).toBeDefined();
  });

  it('goes back to the draft', () => {
    render(states['hold: confirm']);
    expect(button('Back to my draft').classList).toContain('main');
    press(button('Back to my draft'));
    expect(actions.backToDraft).toHaveBeenCalledOnce();
  });

  it('goes back to the draft with Escape', () => {
    render(states['hold: confirm']);
    pressKey(shown().getByRole('alertdialog'), 'Escape');
    expect(actions.backToDraft).toHaveBeenCalledOnce();
    expect(actions.closeCard).not.toHaveBeenCalled();
  });

  it('posts anyway at once where no reason is needed', () => {
    render(states['hold: confirm']);
    press(button('Post anyway'));
    expect(actions.postAnyway).toHaveBeenCalledWith('');
  });

  it('says of a held draft that nobody checked it, and why, and posts it at once all the same', () => {
    render(states['hold: not checked']);
    expect(shown().getByRole('heading', { name: 'This draft was not checked' })).toBeDefined();
    expect(shown().getByText('Postcheck took too long to answer.')).toBeDefined();
    press(button('Post anyway'));
    expect(actions.postAnyway).toHaveBeenCalledWith('');
  });

  it('asks for a reason where one is needed, and does not post without', async () => {
    render(states['hold: reason']);
    press(button('Post anyway…'));
    await settle();
    press(button('Post anyway'));
    await settle();
    expect(actions.postAnyway).not.toHaveBeenCalled();
    expect(shown().getByText('Write why it is right to post this')).toBeDefined();
    expect(shown().getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it('posts with the reason', async () => {
    render(states['hold: reason']);
    press(button('Post anyway…'));
    await settle();
    const field = shown().getByLabelText('Why is it right to post this?') as HTMLTextAreaElement;
    field.value = ' The family asked us to ';
    press(button('Post anyway'));
    expect(actions.postAnyway).toHaveBeenCalledWith('The family asked us to');
  });

  it('leaves the arrow keys to the reason while that is written', async () => {
    render(states['hold: reason']);
    press(button('Post anyway…'));
    await settle();
    pressKey(shown().getByRole('textbox'), 'ArrowRight');
    expect(actions.openCard).not.toHaveBeenCalled();
  });

  it('gives the focus back to the box afterwards', () => {
    box.focus();
    render(states['hold: confirm']);
    render(states['to check']);
    expect(document.activeElement).toBe(box);
  });
});

describe('a notice', () => {
  it('says what was done and takes it back', () => {
    render(states.notice);
    expect(shown().getByText(/^The reference disclaimer was added/)).toBeDefined();
    press(button('Undo'));
    expect(actions.pressNotice).toHaveBeenCalledOnce();
  });
});

describe('the host in the page', () => {
  it('has a name that says nothing and is new every time', () => {
    const first = root().host.localName;
    overlay.remove();
    overlay = mountOverlay({ container: document.body, anchor: box, actions });
    expect(first).toMatch(/^[a-z]{4}-[a-z]{5}$/);
    expect(root().host.localName).not.toBe(first);
  });

  it('carries no word of a finding where the page can read it', () => {
    render(states['card: one']);
    expect(document.body.textContent).not.toContain('Okafor');
    expect([...root().host.attributes].map(({ name }) => name)).toEqual(['popover']);
  });

  it('keeps what happens inside to itself', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'input', 'click']) document.addEventListener(type, heard);
    render(states['hold: reason']);
    const card = shown().getByRole('alertdialog');
    for (const type of ['keydown', 'keyup', 'input', 'click']) {
      card.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('says when the site swept it away, and leaves nothing behind when removed', () => {
    expect(overlay.connected).toBe(true);
    root().host.remove();
    expect(overlay.connected).toBe(false);
    overlay.remove();
    expect(document.body.children).toHaveLength(1);
  });
});

describe('the checklist', () => {
  beforeEach(() => overlay.render(states['card: checklist']));
  const box = (name: RegExp): HTMLInputElement => shown().getByRole('checkbox', { name }) as HTMLInputElement;

  it('says what goes out, and names the section of each item', () => {
    expect(shown().getByRole('heading').textContent).toBe('Before you post these 2 pictures');
    press(shown().getAllByRole('button', { name: /^Section 3\.9/ })[0] as HTMLElement);
    expect(actions.openSection).toHaveBeenCalledWith('3.9');
  });

  it('is ticked by a person’s own press', () => {
    press(box(/No names or notes/));
    expect(actions.tick).toHaveBeenCalledWith('media/image-text');
  });

  it('is not ticked by the page', () => {
    box(/No names or notes/).click();
    expect(actions.tick).not.toHaveBeenCalled();
  });

  it('keeps what is ticked', () => {
    const agreed = box(/has agreed/);
    expect(agreed.checked).toBe(true);
    press(agreed);
    expect(actions.tick).not.toHaveBeenCalled();
  });
});
