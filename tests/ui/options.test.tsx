// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../src/settings/effective.ts';
import { personSchema } from '../../src/settings/schema.ts';
import { OptionsPage, type OptionsServices } from '../../src/ui/options/options-page.tsx';

const settings = settingsOf(personSchema.parse({}), {});
const policies = {
  organisation: 'NHS England',
  packs: [
    { id: 'nhs-england', organisation: 'NHS England' },
    { id: 'homerton', organisation: 'Homerton University Hospital' },
  ],
};
const services = {
  settings: vi.fn<OptionsServices['settings']>(),
  policies: vi.fn<OptionsServices['policies']>(),
  managed: vi.fn<OptionsServices['managed']>(),
  onChange: vi.fn<OptionsServices['onChange']>(),
  choosePack: vi.fn<OptionsServices['choosePack']>(),
  changeSite: vi.fn<OptionsServices['changeSite']>(),
  people: vi.fn<OptionsServices['people']>(),
  forgetPerson: vi.fn<OptionsServices['forgetPerson']>(),
};

beforeEach(() => {
  services.settings.mockResolvedValue(settings);
  services.policies.mockResolvedValue(policies);
  services.managed.mockResolvedValue({ entries: [], ignored: [] });
  services.people.mockResolvedValue([]);
});
afterEach(cleanup);

async function open(): Promise<void> {
  render(<OptionsPage services={services} />);
  await screen.findByText('Where do you work?');
}
const site = (name: string) => within(screen.getByRole('group', { name }));

describe('the options', () => {
  describe('list who is remembered', () => {
    const colleague = { code: 'a'.repeat(64), kind: 'colleague', on: '2026-10-02' } as const;
    const figure = { code: 'b'.repeat(64), kind: 'public-figure', on: '2026-11-21' } as const;

    it('by kind and day, and forget one', async () => {
      services.people.mockResolvedValue([figure, colleague]);
      services.forgetPerson.mockResolvedValue([figure]);
      await open();
      const entry = 'Forget: A colleague, remembered on 2 October 2026';
      await fireEvent.click(await screen.findByRole('button', { name: entry }));
      expect(services.forgetPerson).toHaveBeenCalledExactlyOnceWith(colleague.code);
      await vi.waitFor(() => expect(screen.queryByRole('button', { name: entry })).toBeNull());
      expect(screen.getByText('A public figure, remembered on 21 November 2026')).toBeDefined();
    });

    it('say that there is nobody', async () => {
      await open();
      expect(await screen.findByText('Nobody yet.')).toBeDefined();
    });

    it('say when one could not be forgotten', async () => {
      services.people.mockResolvedValue([colleague]);
      services.forgetPerson.mockRejectedValue(new Error('disk full'));
      await open();
      await fireEvent.click(await screen.findByRole('button', { name: /^Forget/ }));
      expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    });
  });

  it('show the organisation in force and change it', async () => {
    services.choosePack.mockResolvedValue({ ...settings, pack: 'homerton' });
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'NHS England' }).checked).toBe(true);
    await fireEvent.click(screen.getByRole('radio', { name: /^Homerton/ }));
    expect(services.choosePack).toHaveBeenCalledWith('homerton');
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Homerton/ }).checked).toBe(true);
  });

  it('say that the chosen policy was refused, until another is chosen', async () => {
    services.policies.mockResolvedValue({ ...policies, refused: 'sections[0].id: This is missing' });
    services.choosePack.mockResolvedValue({ ...settings, pack: 'homerton' });
    await open();
    expect(screen.getByRole('alert').textContent).toBe(
      'The policy file was refused: sections[0].id: This is missing. The policy of NHS England stays in force.',
    );
    await fireEvent.click(screen.getByRole('radio', { name: /^Homerton/ }));
    await screen.findByText('Saved');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['Check what I write on LinkedIn', { on: false }],
    ['My profile says where I work', { identifiesAsStaff: true }],
    ['My profile carries a disclaimer', { profileDisclaimer: true }],
    ['This is an official account', { officialAccount: true }],
  ])('ask about each site: %s', async (label, change) => {
    services.changeSite.mockResolvedValue(settings);
    await open();
    await fireEvent.click(site('LinkedIn').getByRole('checkbox', { name: new RegExp(`^${label}`) }));
    expect(services.changeSite).toHaveBeenCalledWith('linkedin', change);
  });

  it('say when a change could not be saved', async () => {
    services.changeSite.mockRejectedValue(new Error('The disk is full'));
    await open();
    await fireEvent.click(site('X').getByRole('checkbox', { name: /disclaimer/ }));
    expect(await screen.findByText(/could not be saved/)).toBeDefined();
  });

  it('say so when nobody answers', async () => {
    services.settings.mockRejectedValue(new Error('No answer'));
    render(<OptionsPage services={services} />);
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  });
});

describe('the options of a managed browser', () => {
  const managed = {
    policyPack: 'homerton',
    twitterOn: true,
    profileIdentifiesStaff: true,
    userMayChange: ['profileIdentifiesStaff' as const],
  };
  beforeEach(() => services.settings.mockResolvedValue(settingsOf(personSchema.parse({}), managed)));

  it('lock what the organisation has locked, and say why', async () => {
    await open();
    const packs = screen.getAllByRole<HTMLInputElement>('radio');
    expect(packs.map(({ disabled }) => disabled)).toEqual([true, true]);
    const on = site('X').getByRole<HTMLInputElement>('checkbox', { name: /^Check what I write/ });
    expect(on.disabled).toBe(true);
    expect(on.closest('label')?.textContent).toContain('Set by your organisation.');
  });

  it('leave open what people may change', async () => {
    await open();
    const identifies = site('X').getByRole<HTMLInputElement>('checkbox', { name: /says where I work/ });
    expect([identifies.checked, identifies.disabled]).toEqual([true, false]);
    expect(site('Facebook').getByRole<HTMLInputElement>('checkbox', { name: /^Check/ }).disabled).toBe(false);
  });

  it('list what was set, who may change it, and what is not in force and why', async () => {
    services.managed.mockResolvedValue({
      entries: [{ key: 'policyPack', title: 'Policy pack', value: 'homerton', holds: 'locked' }],
      ignored: [{ path: 'partners[3]', message: 'Expected text, not 7' }],
    });
    await open();
    const panel = within(screen.getByRole('region', { name: 'Managed by your organisation' }));
    expect(panel.getByRole('row', { name: /Policy pack/ }).textContent).toContain(
      'Locked by your organisation',
    );
    expect(panel.getByText(/Expected text, not 7/).textContent).toContain('partners[3]');
  });

  it('name a policy that the organisation wrote itself', async () => {
    const own = { ...managed, policyPack: '{"id":"example"}' };
    services.settings.mockResolvedValue(settingsOf(personSchema.parse({}), own));
    services.policies.mockResolvedValue({ ...policies, organisation: 'Example Trust' });
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Example Trust/ }).checked).toBe(true);
  });

  it('follow a change that comes while they are open', async () => {
    await open();
    services.settings.mockResolvedValue(settings);
    services.onChange.mock.calls[0]?.[0]();
    await vi.waitFor(() =>
      expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ disabled }) => disabled)).toBe(false),
    );
  });

  it('say nothing of it where nothing is managed', async () => {
    services.settings.mockResolvedValue(settings);
    await open();
    expect(screen.queryByText('Managed by your organisation')).toBeNull();
  });
});
