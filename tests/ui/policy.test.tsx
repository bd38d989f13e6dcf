// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownPolicy } from '../../src/background/shown-policy.ts';
import { rule } from '../../src/engine/rule.ts';
import type { ShownPolicy } from '../../src/messages/shown-policy.ts';
import { shownPolicySchema } from '../../src/messages/shown-policy.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { packNamed, sectionNamed } from '../../src/ui/policy/anchor.ts';
import { PolicyPage, type PolicyServices } from '../../src/ui/policy/policy-page.tsx';
import { sectionsWith } from '../../src/ui/policy/search.ts';

const reference = rule({
  id: 'disclaimer/reference',
  says: { title: 'This reference needs the disclaimer', why: 'Why.', todo: 'Do this.' },
  examples: {
    flags: [{ text: 'Amara is great', site: 'linkedin', surface: 'reference' }, 'Ring ‹Tom› first'],
    passes: [{ text: 'Amara is nice', author: { profileDisclaimer: true } }],
  },
  *check() {},
});

const policyOf = async (id?: string): Promise<ShownPolicy> => {
  const pack = builtInPacks.find((one) => one.id === id) ?? builtInPacks[0];
  if (!pack) throw new Error('No pack is built in');
  return shownPolicySchema.parse(
    shownPolicy(pack, { rules: [reference], packs: builtInPacks, inForce: pack === builtInPacks[0] }),
  );
};

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

async function open(hash = '', rest: Partial<PolicyServices> = {}): Promise<void> {
  location.hash = hash;
  render(<PolicyPage services={{ policy: policyOf, ...rest }} />);
  await screen.findByRole('navigation', { name: 'Contents' });
}
const section = (heading: RegExp): HTMLElement => screen.getByRole('region', { name: heading });

describe('the policy page', () => {
  it('wears the organisation’s colour and initials', async () => {
    await open();
    const banner = screen.getByRole('banner');
    expect(banner.style.getPropertyValue('--brand')).toBe('#005eb8');
    expect(within(banner).getByText('NHSE').getAttribute('aria-hidden')).toBe('true');
  });

  it('keeps its own colour where white words could not be read on the organisation’s, or there is none', async () => {
    const pale = await policyOf();
    const page = render(<PolicyPage services={{ policy: async () => ({ ...pale, colour: '#ffeb3b' }) }} />);
    expect((await page.findByRole('banner')).style.getPropertyValue('--brand')).toBe('');
    page.unmount();
    render(
      <PolicyPage services={{ policy: async () => ({ ...pale, colour: undefined, mark: undefined }) }} />,
    );
    const plain = await screen.findByRole('banner');
    expect(plain.style.getPropertyValue('--brand')).toBe('');
    expect(plain.querySelector('.organisation-mark')).toBeNull();
  });

  it('shows every section of the pack in force, with its anchor', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'NHS England' })).toBeDefined();
    expect(document.getElementById('nhs-england-3.2.1')?.textContent).toBe('3.2.1 Safeguarding yourself');
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(links.map((one) => one.getAttribute('href'))).toContain('#nhs-england-3.4');
  });

  it('brings the reader to the section a finding led to, and marks it', async () => {
    await open('#nhs-england-3.4');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('nhs-england-3.4'));
    expect(within(section(/^3\.4/)).getByText('The section Postcheck pointed you to')).toBeDefined();
    expect(screen.getByRole('link', { current: 'location' }).textContent).toMatch(/^3\.4/);
  });

  it('leaves whoever has gone on within the section where they are', async () => {
    await open('#nhs-england-3.1');
    const [examples] = section(/^3\.4/).getElementsByTagName('summary');
    examples?.focus();
    location.hash = '#nhs-england-3.4';
    await screen.findByRole('link', { current: 'location', name: /^3\.4/ });
    expect(document.activeElement).toBe(examples);
    expect(examples).toBeDefined();
  });

  it('offers the way back where it was opened from a draft, and only there', async () => {
    const backToDraft = vi.fn();
    await open('#nhs-england-3.4', { backToDraft });
    fireEvent.click(screen.getByRole('button', { name: 'Back to your draft' }));
    expect(backToDraft).toHaveBeenCalledOnce();
    cleanup();
    await open('#nhs-england-3.4');
    expect(screen.queryByRole('button', { name: 'Back to your draft' })).toBeNull();
  });

  it('shows another organisation’s policy when the address names one, and says so', async () => {
    await open('#homerton-4.9');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Homerton/);
    expect(screen.getByText(/This is not the policy you work to/)).toBeDefined();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('homerton-4.9'));
  });

  it('says when there is no such section', async () => {
    await open('#nhs-england-9.9');
    expect(screen.getByRole('alert').textContent).toContain('no section called “9.9”');
  });

  it('says what is checked for a section, with examples whose words are marked', async () => {
    await open();
    const checked = within(section(/^3\.4/));
    expect(checked.getByText('This reference needs the disclaimer', { selector: 'p span' })).toBeDefined();
    expect(section(/^3\.4/).querySelector('mark')?.textContent).toBe('Tom');
    expect(checked.getByText('(in a recommendation)')).toBeDefined();
    expect(checked.getByText('(by somebody whose profile has a disclaimer)')).toBeDefined();
  });

  it('says which sections are advice only', async () => {
    await open();
    expect(within(section(/^2 Scope/)).getByText(/^Advice only/)).toBeDefined();
  });

  it('gives the prescribed disclaimers to the letter, and whom to ask', async () => {
    await open();
    expect(screen.getByText(/^This reference is being made by me in a personal capacity\./)).toBeDefined();
    expect(screen.getByRole('link', { name: 'england.media@nhs.net' }).getAttribute('href')).toBe(
      'mailto:england.media@nhs.net',
    );
  });

  it('finds sections by their words', async () => {
    await open();
    await fireEvent.input(screen.getByLabelText('Search this policy'), {
      target: { value: 'RÉFERENCE colleague' },
    });
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ sections?$/);
    expect(section(/^3\.4/)).toBeDefined();
    expect(screen.queryByRole('region', { name: /^2 Scope/ })).toBeNull();
  });

  it('says when no section has them', async () => {
    await open();
    await fireEvent.input(screen.getByLabelText('Search this policy'), { target: { value: 'zebra' } });
    expect(screen.getByRole('status').textContent).toBe('No section has these words');
  });

  it('says so when nobody answers', async () => {
    render(<PolicyPage services={{ policy: () => Promise.reject(new Error('No answer')) }} />);
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  });
});

describe('an address', () => {
  const packs = [
    { id: 'nhs', organisation: 'NHS' },
    { id: 'nhs-england', organisation: 'NHS England' },
  ];

  it.each([
    ['nhs-england-3.4', 'nhs-england'],
    ['nhs-england', 'nhs-england'],
    ['nhs-3.4', 'nhs'],
    ['contacts', undefined],
    ['', undefined],
  ])('"%s" names the pack %s', (anchor, pack) => {
    expect(packNamed(anchor, packs)).toBe(pack);
  });

  it('names the section behind the pack', () => {
    expect(sectionNamed('nhs-england-3.2.1', 'nhs-england')).toBe('3.2.1');
    expect(sectionNamed('contacts', 'nhs-england')).toBeUndefined();
  });
});

describe('search', () => {
  it('looks into what is checked, and shows everything when nothing is asked', async () => {
    const policy = await policyOf();
    expect(sectionsWith(policy, 'needs the disclaimer').map(({ id }) => id)).toContain('3.4');
    expect(sectionsWith(policy, '  ')).toHaveLength(policy.sections.length);
  });
});
