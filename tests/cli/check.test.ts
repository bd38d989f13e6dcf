import { describe, expect, it } from 'vitest';
import { command, jsonLines } from './command.ts';

const timeout = 60_000;
const number = '943 476 5919';

describe('npm run check -- "TEXT"', { timeout }, () => {
  it('says nothing is wrong, status 0', async () => {
    const { status, out } = await command(['check', '--', 'Lovely walk round Victoria Park today']);
    expect(status).toBe(0);
    expect(out).toContain('Nothing to say');
  });

  it('prints what is wrong, why, the section and the fixes, status 1', async () => {
    const { status, out } = await command(['check', `NHS no ${number} still not matched`]);
    expect(status).toBe(1);
    expect(out).toContain('STOP');
    expect(out).toContain('confidential/patient-identifier');
    expect(out).toContain(number);
    expect(out).toContain('3.1');
    expect(out).toContain('Remove these words');
  });

  it('follows the site, the surface and the policy it is told', async () => {
    const text = 'A pleasure to work with Ana for two years, kind and thorough.';
    const words = [
      'check',
      '--',
      text,
      '--site',
      'linkedin',
      '--surface',
      'reference',
      '--policy',
      'homerton',
    ];
    const { status, out } = await command(words);
    expect(status).toBe(1);
    expect(out).toContain('disclaimer/reference');
    expect((await command(['check', '--', text, '--site', 'linkedin'])).out).not.toContain(
      'disclaimer/reference',
    );
  });

  it('reads it with the reader, as the box does, and by its words alone when told so', async () => {
    const text = 'Nobody checked on him for six hours and then they said it was nobody’s fault';
    const said = async (...more: string[]) =>
      (await command(['check', text, '--staff', '--profile-disclaimer', ...more])).out;
    expect(await said()).toContain('CHECK  This raises a serious concern');
    expect(await said('--words-only')).not.toContain('CHECK  This raises a serious concern');
  });

  it('takes a text that begins with a dash for a text', async () => {
    const { status, out } = await command([
      'check',
      `- NHS no ${number} still not matched`,
      '--site',
      'linkedin',
    ]);
    expect(status).toBe(1);
    expect(out).toContain('confidential/patient-identifier');
  });

  it.each([
    [
      'an unknown site',
      ['check', 'x', '--site', 'myspace'],
      'There is no site "myspace". Choose one of: twitter',
    ],
    ['an unknown surface', ['check', 'x', '--surface', 'message'], 'There is no surface "message"'],
    [
      'an unknown policy',
      ['check', 'x', '--policy', 'acme'],
      'There is no policy "acme". Choose one of: nhs-england',
    ],
    ['an unknown option', ['check', 'x', '--loud'], '--loud'],
    ['no text', ['check'], 'npm run check -- "TEXT"'],
    ['text that was not quoted', ['check', 'two', 'words'], 'between quotation marks'],
    ['an unknown command', ['chekc', 'x'], 'There is no command "chekc"'],
    ['a policy file that is not there', ['check', 'x', '--policy', 'nowhere.json'], 'could not be read'],
    ['a policy file that is not a pack', ['check', 'x', '--policy', 'package.json'], 'was refused'],
  ])('explains %s, status 2', async (_, words, message) => {
    const { status, out, err } = await command(words);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });
});

describe('npm run check -- --jsonl', { timeout }, () => {
  const lines = (...drafts: unknown[]) =>
    drafts.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`);

  it('answers line by line, in order, with offsets into the text as given', async () => {
    const text = `😀 NHS no ${number}`;
    const { out } = await command(['check', '--', '--jsonl'], {
      input: lines({ id: 'b', text: 'hello' }, { id: 'a', text }),
    });
    const [first, second] = jsonLines(out);
    expect(first).toEqual({ id: 'b', findings: [] });
    expect(second).toMatchObject({
      id: 'a',
      findings: [{ rule: 'confidential/patient-identifier', severity: 'block' }],
    });
    const [finding] = (second?.findings ?? []) as {
      start: number;
      end: number;
      sections: string[];
      evidence: string[];
    }[];
    expect(text.slice(finding?.start, finding?.end)).toBe(number);
    expect(finding?.sections).toContain('3.1');
    expect(finding?.evidence.length).toBeGreaterThan(0);
    expect(finding?.evidence.join()).not.toContain('943');
  });

  describe('takes the options for lines that do not say otherwise', () => {
    const proud = 'Proud of what our team at NHS England launched today';
    const rota = 'The new rota is unfair to the night team';
    const answers = async (options: readonly string[], ...drafts: object[]): Promise<string[][]> => {
      const { out } = await command(['check', '--jsonl', ...options], { input: lines(...drafts) });
      return jsonLines(out).map(({ findings }) =>
        (findings as { rule: string; severity: string }[]).map(({ rule, severity }) => `${rule} ${severity}`),
      );
    };

    it('--profile-disclaimer', async () => {
      expect(
        await answers(
          ['--profile-disclaimer'],
          { text: proud },
          { text: proud, author: { profileDisclaimer: false } },
        ),
      ).toEqual([[], ['disclaimer/personal-capacity warn']]);
    });

    it('--staff', async () => {
      expect(
        await answers(['--staff'], { text: rota }, { text: rota, author: { identifiesAsStaff: false } }),
      ).toEqual([['disclaimer/personal-capacity warn'], []]);
    });

    it('--editing', async () => {
      const changed = 'The clinic opens at nine, not at eight';
      const [edited, fresh] = await answers(
        ['--editing', '--surface', 'article'],
        { text: changed },
        { text: changed, editing: false },
      );
      expect(edited).toEqual(['conduct/undisclosed-edit advise']);
      expect(fresh).toEqual([]);
    });
  });

  it('tells a bad line by its number and goes on', async () => {
    const { out, status } = await command(['check', '--jsonl'], {
      input: lines(
        '{bad',
        { id: 7 },
        { id: 'x', text: 'hi', site: 'myspace' },
        { id: 'p', text: 'hi', policy: 'acme' },
        { id: 'ok', text: 'hi' },
      ),
    });
    const answers = jsonLines(out);
    expect(answers).toHaveLength(5);
    expect(answers[0]).toEqual({ line: 1, error: 'not JSON' });
    expect(answers[1]).toMatchObject({ id: 7, line: 2, error: expect.stringContaining('text') });
    expect(answers[2]).toMatchObject({ id: 'x', line: 3, error: expect.stringContaining('site') });
    expect(answers[3]).toMatchObject({ id: 'p', line: 4, error: expect.stringContaining('acme') });
    expect(answers[4]).toEqual({ id: 'ok', findings: [] });
    expect(status).toBe(0);
  });

  it('survives a 1 MB line, lone surrogates and 10,000 combining marks', async () => {
    const { out } = await command(['check', '--jsonl'], {
      input: lines(
        { id: 'long', text: `${'word '.repeat(200_000)}` },
        '{"id":"surrogate","text":"\\ud800 NHS no 943 476 5919 \\udc00"}',
        { id: 'marks', text: `e${'\u0301'.repeat(10_000)}` },
      ),
    });
    expect(jsonLines(out).map((one) => [one.id, Array.isArray(one.findings)])).toEqual([
      ['long', true],
      ['surrogate', true],
      ['marks', true],
    ]);
  });

  it('streams 20,000 drafts in little memory', { timeout: 240_000 }, async () => {
    const padding = 'x'.repeat(4000);
    function* many() {
      for (let id = 0; id < 20_000; id += 1)
        yield `${JSON.stringify({ id, text: 'A short walk', note: padding })}\n`;
    }
    const { out, status } = await command(['check', '--jsonl'], {
      input: many(),
      // The input alone is 80 MB: holding on to it would not fit.
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect(status).toBe(0);
    expect(jsonLines(out)).toHaveLength(20_000);
    expect(out.startsWith('{"id":0,')).toBe(true);
  });
});
