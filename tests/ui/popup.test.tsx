// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckReply, TabStatus } from '../../src/messages/protocol.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupServices } from '../../src/ui/popup/services.ts';
import { shownFindings, tabStates } from './states.ts';

const pack = {
  id: 'nhs-england',
  organisation: 'NHS England',
  title: 'Social media policy',
  version: '1.04',
  date: 'February 2017',
};
const replyOf = (findings: CheckReply['findings'], checkedTo = 10_000): CheckReply => ({
  kind: 'findings',
  ticket: 1,
  pack,
  findings,
  checkedTo,
});

const services = {
  tabStatus: vi.fn<PopupServices['tabStatus']>(),
  pack: vi.fn<PopupServices['pack']>(),
  check: vi.fn<PopupServices['check']>(),
  turn: vi.fn<PopupServices['turn']>(),
  isLocked: vi.fn<PopupServices['isLocked']>(),
  showInBox: vi.fn<PopupServices['showInBox']>(),
  checkHere: vi.fn<PopupServices['checkHere']>(),
  pause: vi.fn<PopupServices['pause']>(),
  fix: vi.fn<PopupServices['fix']>(),
};

beforeEach(() => {
  services.pack.mockResolvedValue(pack);
  services.turn.mockResolvedValue();
  services.isLocked.mockResolvedValue(false);
  services.showInBox.mockResolvedValue();
  services.pause.mockResolvedValue();
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

async function open(status: TabStatus | undefined): Promise<void> {
  services.tabStatus.mockResolvedValue(status);
  render(<Popup services={services} />);
  await screen.findByRole('heading', { name: /^This tab/ });
}

it('says when the policy that was chosen is not the one in force, and why', async () => {
  services.pack.mockResolvedValue({ ...pack, refused: 'There is no policy pack "my-trust"' });
  await open(tabStates.clear);
  expect(screen.getByRole('alert').textContent).toBe(
    'The policy file was refused: There is no policy pack "my-trust". The policy of NHS England stays in force.',
  );
});

const shownFindingCount = Object.keys(shownFindings).length;

describe('this tab', () => {
  it('says which boxes are checked and which are not, and why', async () => {
    await open(tabStates['two boxes']);
    expect(screen.getByText('Checked')).toBeDefined();
    expect(screen.getByText('Not checked')).toBeDefined();
    expect(screen.getByText(/^Because: Postcheck did not answer/)).toBeDefined();
  });

  it('says of a box that Postcheck does not recognise that it is not checked', async () => {
    await open(tabStates['unknown box']);
    expect(screen.getByText('The box you are writing in')).toBeDefined();
    expect(screen.getByText('Not checked')).toBeDefined();
    expect(screen.getByText('Because: Postcheck does not recognise this box.')).toBeDefined();
    expect(screen.queryByText(/No post box is open/)).toBeNull();
  });

  it('says that a box was recognised by its look only', async () => {
    await open(tabStates['two boxes']);
    expect(screen.getByText(/tell your IT team/)).toBeDefined();
  });

  it('says that a post is held', async () => {
    await open(tabStates['two boxes']);
    expect(screen.getByText('Your post is held: it has not been posted.')).toBeDefined();
  });

  it('groups findings by what to do, the most important first', async () => {
    await open(tabStates['two boxes']);
    const groups = screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'));
    expect(groups.filter(Boolean)).toEqual([
      'Important: change these, or say why not',
      'To check before you post',
      'Tips',
    ]);
  });

  it('leads from a finding to its section of the policy in force', async () => {
    await open(tabStates['two boxes']);
    const [link] = screen.getAllByRole('link', { name: /^3\.1 Personal use/ });
    expect(link?.getAttribute('href')).toBe('/policy.html#nhs-england-3.1');
  });

  it('says on any other page that it watches three sites only', async () => {
    await open(undefined);
    expect(screen.getByText(/^Postcheck watches the boxes on X, Facebook and LinkedIn/)).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('offers there to check the box somebody was typing in, and says where that cannot be', async () => {
    services.checkHere.mockResolvedValue(false);
    await open(undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Check the box I was typing in' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Postcheck cannot work on this page/);
    expect(services.checkHere).toHaveBeenCalledOnce();
  });

  it('passes on what the tab has to say, such as that it wants refreshing', async () => {
    await open(tabStates.updated);
    expect(screen.getByText('Postcheck was updated. Refresh this page to go on.')).toBeDefined();
  });

  it('turns itself off for the site', async () => {
    await open(tabStates.clear);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Check what I write on X' }));
    expect(services.turn).toHaveBeenCalledWith('twitter', false);
  });

  it('cannot be turned off where the organisation has settled it', async () => {
    services.isLocked.mockResolvedValue(true);
    await open(tabStates.clear);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(screen.getByText('Set by your organisation.')).toBeDefined();
  });

  it('says when that could not be saved, and shows the switch as it is', async () => {
    services.turn.mockRejectedValue(new Error('The disk is full'));
    await open(tabStates.clear);
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    await fireEvent.click(box);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    expect(box.checked).toBe(true);
  });

  it('brings up the card in the page, at the finding that was asked for', async () => {
    await open(tabStates['two boxes']);
    const buttons = screen.getAllByRole('button', { name: /^Show me/ });
    expect(buttons).toHaveLength(shownFindingCount);
    await fireEvent.click(buttons[1] as HTMLElement);
    expect(services.showInBox).toHaveBeenCalledExactlyOnceWith({ box: 0, finding: 1 });
  });

  it('pauses everywhere for ten minutes, and goes on when asked', async () => {
    await open(tabStates.clear);
    await fireEvent.click(screen.getByRole('button', { name: 'Pause everywhere for ten minutes' }));
    expect(services.pause).toHaveBeenLastCalledWith(true);
    expect(await screen.findByText(/^Paused until \d\d:\d\d: nothing is checked\.$/)).toBeDefined();
    await fireEvent.click(screen.getByRole('button', { name: 'Go on checking' }));
    expect(services.pause).toHaveBeenLastCalledWith(false);
    expect(await screen.findByRole('button', { name: /^Pause everywhere/ })).toBeDefined();
  });

  it('says that it is paused, and offers no pause where the organisation has locked it on', async () => {
    await open(tabStates.paused);
    expect(screen.getByText(/^Paused until/)).toBeDefined();
    cleanup();
    await open({ ...tabStates.clear, mayPause: false });
    expect(screen.queryByRole('button', { name: /^Pause/ })).toBeNull();
  });

  it('leads to what “nothing is sent” means', async () => {
    await open(undefined);
    expect(screen.getByRole('link', { name: /^What that means/ }).getAttribute('href')).toBe('/privacy.html');
  });

  it('says so when nobody answers', async () => {
    services.pack.mockRejectedValue(new Error('No answer'));
    render(<Popup services={services} />);
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  });

  it('lets a text be written before anybody has answered', () => {
    services.pack.mockReturnValue(new Promise(() => {}));
    render(<Popup services={services} />);
    expect(screen.getByText('Asking Postcheck…')).toBeDefined();
    expect(screen.getByLabelText('Your text')).toBeDefined();
  });

  it('still checks a text when only the tab does not answer', async () => {
    services.tabStatus.mockRejectedValue(new Error('No such tab'));
    render(<Popup services={services} />);
    expect(await screen.findByRole('heading', { name: 'Check any text' })).toBeDefined();
  });
});

describe('any text', () => {
  const write = (text: string): Promise<unknown> =>
    Promise.resolve(fireEvent.input(screen.getByLabelText('Your text'), { target: { value: text } }));
  const check = (): Promise<unknown> => Promise.resolve(fireEvent.submit(form()));
  const form = (): HTMLElement =>
    screen.getByRole('button', { name: 'Check' }).closest('form') as HTMLElement;
  const choose = (label: string, value: string): Promise<unknown> =>
    Promise.resolve(fireEvent.change(screen.getByLabelText(label), { target: { value } }));

  it('is put right in its box, and checked again', async () => {
    const { patientName } = shownFindings;
    services.check.mockResolvedValue(replyOf([patientName]));
    services.fix.mockResolvedValue(true);
    await open(undefined);
    await write('Lovely Mrs Okafor in bed 4 went home today');
    await check();
    const [fix] = patientName.fixes;
    await fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${fix?.label}`) }));
    expect(services.fix).toHaveBeenCalledWith(screen.getByLabelText('Your text'), fix);
    await vi.waitFor(() => expect(services.check).toHaveBeenCalledTimes(2));
  });

  it('says so when a fix did not take, and loses nothing', async () => {
    services.check.mockResolvedValue(replyOf([shownFindings.patientName]));
    services.fix.mockResolvedValue(false);
    await open(undefined);
    await write('Lovely Mrs Okafor in bed 4 went home today');
    await check();
    const label = shownFindings.patientName.fixes[0]?.label;
    await fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${label}`) }));
    expect(await screen.findByText('This did not work. Please change the words yourself.')).toBeDefined();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your text').value).toContain('Mrs Okafor');
  });

  it('is checked as what it is and where it will go', async () => {
    services.check.mockResolvedValue(replyOf([]));
    await open(undefined);
    await write('Proud of the team');
    await choose('Where will it go?', 'linkedin');
    await choose('What is it?', 'reference');
    await check();
    expect(services.check).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'Proud of the team', site: 'linkedin', surface: 'reference' }),
    );
    expect(await screen.findByText('Nothing to say')).toBeDefined();
    expect(screen.getByText(/^We found nothing in it that the NHS England policy/)).toBeDefined();
  });

  it('offers only the kinds of text that the site has', async () => {
    await open(undefined);
    await choose('Where will it go?', 'linkedin');
    await choose('What is it?', 'reference');
    await choose('Where will it go?', 'twitter');
    const kinds = within(screen.getByLabelText('What is it?')).getAllByRole('option');
    expect(kinds.map((one) => one.textContent)).not.toContain('Recommendation');
    expect(screen.getByLabelText<HTMLSelectElement>('What is it?').value).toBe('post');
  });

  it('shows the words in question, why, and the section', async () => {
    services.check.mockResolvedValue(replyOf([shownFindings.patientName]));
    await open(undefined);
    await write('Lovely Mrs Okafor in bed 4 went home');
    await check();
    expect(await screen.findByText('1 thing to check')).toBeDefined();
    expect(document.querySelector('mark')?.textContent).toBe('Mrs Okafor');
    expect(screen.getByText('a title and a surname')).toBeDefined();
    expect(screen.getByRole('link', { name: /^3\.1/ }).getAttribute('href')).toBe(
      '/policy.html#nhs-england-3.1',
    );
  });

  it('asks for a text when there is none', async () => {
    await open(undefined);
    await write('   ');
    await check();
    expect(screen.getByText('Write or paste some text first')).toBeDefined();
    expect(services.check).not.toHaveBeenCalled();
  });

  it('says when only the beginning was read', async () => {
    services.check.mockResolvedValue(replyOf([], 5));
    await open(undefined);
    await write('A very long text');
    await check();
    expect(await screen.findByText(/Only its first 5 characters were checked/)).toBeDefined();
  });

  it('says why it could not be checked', async () => {
    services.check.mockRejectedValue(new Error('Postcheck did not answer.'));
    await open(undefined);
    await write('Anything');
    await check();
    expect(await screen.findByText('Postcheck did not answer.')).toBeDefined();
  });
});
