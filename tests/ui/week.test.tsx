// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WeekPage, type WeekServices } from '../../src/ui/week/week-page.tsx';
import { type Counts, counted } from '../../src/week/counts.ts';

afterEach(cleanup);

const some = counted(
  counted(
    { days: {} },
    { findings: [{ rule: 'confidential/patient-name', outcome: 'fixed' }] },
    '2026-11-20',
  ),
  { findings: [] },
  '2026-11-21',
);
const titles = new Map([['confidential/patient-name', 'This may name a patient']]);

async function open(counts: Counts, { on = true } = {}) {
  const services = {
    known: vi.fn<WeekServices['known']>().mockResolvedValue({ counts, on, titles }),
    clear: vi.fn<WeekServices['clear']>().mockResolvedValue(undefined),
    save: vi.fn<WeekServices['save']>(),
    today: () => '2026-11-21',
  };
  render(<WeekPage services={services} />);
  await screen.findByRole('navigation');
  await vi.waitFor(() => expect(screen.queryByText('Asking Postcheck…')).toBeNull());
  return services;
}

describe('the page “Your week”', () => {
  it('tells in a sentence, a chart and a table what was caught', async () => {
    await open(some);
    expect(screen.getByText('2 drafts checked, 1 thing caught.')).toBeTruthy();
    const [days, kinds] = screen.getAllByRole('table');
    expect(within(days as HTMLElement).getAllByRole('row')).toHaveLength(8);
    expect(
      within(kinds as HTMLElement).getByRole('row', { name: /This may name a patient 1 0 0 0/ }),
    ).toBeTruthy();
  });

  it('says so when there is nothing yet', async () => {
    await open({ days: {} });
    expect(screen.getByText(/Nothing has been counted yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the organisation has switched it off, and still lets go of what is there', async () => {
    await open(some, { on: false });
    expect(screen.getByText(/switched this off/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Forget all of this' })).toBeTruthy();
  });

  it('is forgotten with one press', async () => {
    const { clear } = await open(some);
    await fireEvent.click(screen.getByRole('button', { name: 'Forget all of this' }));
    expect(clear).toHaveBeenCalledOnce();
    expect(await screen.findByText(/^Forgotten/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says so when it could not be forgotten', async () => {
    const { clear } = await open(some);
    clear.mockRejectedValue(new Error('full'));
    await fireEvent.click(screen.getByRole('button', { name: 'Forget all of this' }));
    expect(await screen.findByText('This could not be saved. Please try again.')).toBeTruthy();
    expect(screen.getAllByRole('table')).toHaveLength(2);
  });

  it('can be saved as a spreadsheet', async () => {
    const { save } = await open(some);
    await fireEvent.click(screen.getByRole('button', { name: /spreadsheet/ }));
    expect(save).toHaveBeenCalledWith(
      'postcheck-2026-11-21.csv',
      expect.stringContaining('confidential/patient-name,1,0,0,0'),
    );
  });
});
