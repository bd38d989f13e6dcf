// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../src/settings/effective.ts';
import { fileOf } from '../../src/settings/file.ts';
import { type Person, personSchema } from '../../src/settings/schema.ts';
import { OptionsPage, type OptionsServices, type Policies } from '../../src/ui/options/options-page.tsx';

const settings = settingsOf(personSchema.parse({}), {});
const policies = {
  organisation: 'NHS England',
  packs: [
    { id: 'nhs-england', organisation: 'NHS England' },
    { id: 'homerton', organisation: 'Homerton University Hospital' },
  ],
  checks: [
    {
      rule: 'confidential/patient-name',
      title: 'This may name a patient',
      severity: 'block',
      set: 'block',
      why: '',
      todo: '',
      sections: [],
      flags: [],
      passes: [],
    },
    {
      rule: 'links/paywalled',
      title: 'This page asks readers to pay',
      severity: 'advise',
      set: 'advise',
      why: '',
      todo: '',
      sections: [],
      flags: [],
      passes: [],
    },
  ],
  disclaimers: [
    {
      kind: 'personal',
      section: '3.1',
      text: 'These are my personal views and not those of NHS England.',
      short: [],
    },
  ],
} satisfies Policies;
const services = {
  settings: vi.fn<OptionsServices['settings']>(),
  repaired: vi.fn<OptionsServices['repaired']>(),
  policies: vi.fn<OptionsServices['policies']>(),
  managed: vi.fn<OptionsServices['managed']>(),
  onChange: vi.fn<OptionsServices['onChange']>(),
  choosePack: vi.fn<OptionsServices['choosePack']>(),
  changeSite: vi.fn<OptionsServices['changeSite']>(),
  people: vi.fn<OptionsServices['people']>(),
  forgetPerson: vi.fn<OptionsServices['forgetPerson']>(),
  changePerson: vi.fn<OptionsServices['changePerson']>(),
  saysEnough: vi.fn<OptionsServices['saysEnough']>(),
  saveFile: vi.fn<OptionsServices['saveFile']>(),
};

beforeEach(() => {
  services.settings.mockResolvedValue(settings);
  services.repaired.mockResolvedValue(false);
  services.policies.mockResolvedValue(policies);
  services.managed.mockResolvedValue({ entries: [], ignored: [] });
  services.people.mockResolvedValue([]);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

async function open(): Promise<void> {
  render(<OptionsPage services={services} />);
  await screen.findByText('Where do you work?');
}
const site = (name: string) => within(screen.getByRole('group', { name }));

describe('the options', () => {
  /** What the last change makes of nothing chosen. */
  const changed = (): Person => {
    const [change] = services.changePerson.mock.lastCall ?? [];
    if (!change) throw new Error('Nothing was changed');
    return change(personSchema.parse({}));
  };

  describe('let people set how strict the rules are for them', () => {
    it('for a tip, but not for what the policy rules out', async () => {
      services.changePerson.mockResolvedValue(settings);
      await open();
      await fireEvent.click(screen.getByText('All 2 things Postcheck looks for'));
      const ruledOut = screen.getByRole<HTMLSelectElement>('combobox', { name: /This may name a patient/ });
      expect(ruledOut.disabled).toBe(true);
      const paid = screen.getByRole('combobox', { name: 'This page asks readers to pay' });
      await fireEvent.change(paid, { target: { value: 'off' } });
      expect(changed().severities).toEqual({ 'links/paywalled': 'off' });
    });

    it('unless the organisation has set it', async () => {
      services.settings.mockResolvedValue(settingsOf(personSchema.parse({}), { ruleSeverities: {} }));
      await open();
      await fireEvent.click(screen.getByText('All 2 things Postcheck looks for'));
      const [name, paid] = screen.getAllByRole<HTMLSelectElement>('combobox');
      expect([name?.disabled, paid?.disabled]).toEqual([true, true]);
    });
  });

  describe('take a disclaimer in one’s own words', () => {
    const write = async (text: string): Promise<void> => {
      await fireEvent.input(screen.getByLabelText('Your words'), { target: { value: text } });
      await fireEvent.click(screen.getByRole('button', { name: 'Use these words' }));
    };

    it('when it says enough', async () => {
      services.saysEnough.mockResolvedValue(true);
      services.changePerson.mockResolvedValue(settings);
      await open();
      await write('Only ever speaking for myself.');
      await vi.waitFor(() => expect(changed().disclaimer).toBe('Only ever speaking for myself.'));
    });

    it.each([
      ['Mine', true, 'Please write at least ten letters.'],
      ['I love my job and everybody in it.', false, /do not say clearly that the views are yours/],
    ])('and refuse “%s”, saying why, with the words still there', async (text, enough, message) => {
      services.saysEnough.mockResolvedValue(enough);
      await open();
      await write(text);
      expect(await screen.findByText(message)).toBeDefined();
      expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toBe(text);
      expect(services.changePerson).not.toHaveBeenCalled();
    });

    it('and give the policy’s back', async () => {
      const own = personSchema.parse({ disclaimer: 'Only ever speaking for myself.' });
      services.settings.mockResolvedValue(settingsOf(own, {}));
      services.changePerson.mockResolvedValue(settings);
      await open();
      expect(screen.getByText(/These are my personal views and not those of NHS England/)).toBeDefined();
      await fireEvent.click(screen.getByRole('button', { name: 'Use the policy’s words again' }));
      expect(changed().disclaimer).toBeUndefined();
    });
  });

  describe('take settings from a file', () => {
    const choose = async (text: string): Promise<void> => {
      const field = screen.getByLabelText<HTMLInputElement>('Open a settings file…');
      const file = new File([text], 'postcheck-settings.json');
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      await fireEvent.change(field);
    };

    it('whole', async () => {
      services.changePerson.mockResolvedValue(settings);
      await open();
      const person = personSchema.parse({ pack: 'homerton' });
      await choose(fileOf(person));
      expect(await screen.findByText('The settings in the file now hold.')).toBeDefined();
      expect(changed()).toEqual(person);
    });

    it('or not at all, saying why', async () => {
      await open();
      await choose('{"format":1,"sites":{},"colour":"blue"}');
      expect(await screen.findByText(/nothing was changed:$/)).toBeDefined();
      expect(screen.getByText('colour: Nothing here is called "colour"')).toBeDefined();
      expect(services.changePerson).not.toHaveBeenCalled();
    });

    it('and give them as one', async () => {
      services.saveFile.mockResolvedValue(undefined);
      await open();
      await fireEvent.click(screen.getByRole('button', { name: 'Save my settings' }));
      expect(services.saveFile).toHaveBeenCalledOnce();
    });
  });

  it('switch off what is kept', async () => {
    services.changePerson.mockResolvedValue(settings);
    await open();
    await fireEvent.click(screen.getByRole('checkbox', { name: /Count what is caught/ }));
    expect(changed().weeklyCounts).toBe(false);
    await fireEvent.click(screen.getByRole('checkbox', { name: /Offer to remember/ }));
    expect(changed().dismissalMemory).toBe(false);
  });

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

  it('say once that settings were lost and put right', async () => {
    services.repaired.mockResolvedValue(true);
    await open();
    expect(await screen.findByText(/^Some of your settings could not be read/)).toBeDefined();
    cleanup();
    services.repaired.mockResolvedValue(false);
    await open();
    expect(screen.queryByText(/^Some of your settings could not be read/)).toBeNull();
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
