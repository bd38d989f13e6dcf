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
  choosePack: vi.fn<OptionsServices['choosePack']>(),
  changeSite: vi.fn<OptionsServices['changeSite']>(),
};

beforeEach(() => {
  services.settings.mockResolvedValue(settings);
  services.policies.mockResolvedValue(policies);
});
afterEach(cleanup);

async function open(): Promise<void> {
  render(<OptionsPage services={services} />);
  await screen.findByText('Where do you work?');
}
const site = (name: string) => within(screen.getByRole('group', { name }));

describe('the options', () => {
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
