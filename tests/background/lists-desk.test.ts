import { describe, expect, it } from 'vitest';
import { createListsDesk } from '../../src/background/lists-desk.ts';
import { indexFile } from '../../src/lists/index-file.ts';
import { writeList } from '../../src/lists/write.ts';
import { shownManagedSchema } from '../../src/messages/shown-managed.ts';

const gambling = writeList(['bets.example'], { category: 'gambling' });
const ours = writeList(['ours.example'], { category: 'prize draws', severity: 'warn' });

/** A package with these files of lists, and what was asked of it. */
function packageWith(files: Record<string, Uint8Array | string>) {
  const asked: string[] = [];
  const desk = createListsDesk(async (name) => {
    asked.push(name);
    const content = files[name];
    if (content === undefined) throw new Error('not there');
    return new Response(content as BodyInit);
  });
  return { asked, desk };
}

const both = {
  'index.json': indexFile(['gambling.hosts', 'ours.hosts']),
  'gambling.hosts': gambling,
  'ours.hosts': ours,
};

describe('the package’s lists of hosts', () => {
  it('are opened at the first link, and once', async () => {
    const { asked, desk } = packageWith(both);
    expect(await desk.listsFor('Flu jabs at 8.')).toBeUndefined();
    expect(asked).toEqual([]);
    const [first, second] = await Promise.all(['a bets.example', 'b https://x.example/y'].map(desk.listsFor));
    expect(first?.kinds.categoryOf('www.bets.example')).toBe('gambling');
    expect(first?.ruledOut('ours.example')).toMatchObject({ category: 'prize draws', severity: 'warn' });
    expect(second).toBe(first);
    expect(asked).toEqual(['index.json', 'gambling.hosts', 'ours.hosts']);
  });

  it.each([
    'hxxp://bets[.]example',
    'bets dot com',
    'HTTPS://Bets.Example',
    'ｂｅｔｓ．ｅｘａｍｐｌｅ',
    '\\\\share\\x',
  ])('are opened for %s too', async (text) => {
    const { desk } = packageWith(both);
    expect(await desk.listsFor(text)).toBeDefined();
  });

  it('are none in a package without any', async () => {
    const { desk } = packageWith({ 'index.json': indexFile([]) });
    expect(await desk.listsFor('a bets.example')).toBeUndefined();
    expect(await desk.shown()).toEqual({ entries: [], ignored: [] });
  });

  it('are told on the settings page', async () => {
    const { entries, ignored } = shownManagedSchema.parse(await packageWith(both).desk.shown());
    expect(entries.map(({ key, value }) => `${key} = ${value}`)).toEqual([
      'gambling.hosts = gambling: 1 host',
      'ours.hosts = prize draws: 1 host',
    ]);
    expect(ignored).toEqual([]);
  });

  it('lose one that is broken or missing, say so, and keep the others', async () => {
    const { desk } = packageWith({
      'index.json': indexFile(['broken.hosts', 'gone.hosts', 'gambling.hosts']),
      'broken.hosts': gambling.subarray(0, gambling.length - 1),
      'gambling.hosts': gambling,
    });
    expect((await desk.listsFor('a bets.example'))?.kinds.categoryOf('bets.example')).toBe('gambling');
    expect((await desk.shown()).ignored).toEqual([
      { path: 'broken.hosts', message: 'The list is damaged: entry 0' },
      { path: 'gone.hosts', message: 'This list is not in the package' },
    ]);
  });

  it.each(['{"format":2,"lists":[]}', '{"format":1,"lists":["../secret.hosts"]}', 'nothing'])(
    'are none, and that is told, where the index is %s',
    async (index) => {
      const { desk } = packageWith({ 'index.json': index });
      expect(await desk.listsFor('a bets.example')).toBeUndefined();
      expect((await desk.shown()).ignored).toHaveLength(1);
    },
  );
});
