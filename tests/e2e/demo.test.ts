import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report } from '../demo/demo.ts';
import { samples } from '../demo/samples.ts';
import { extensionFolder } from './postcheck.ts';

const folder = mkdtempSync(join(tmpdir(), 'postcheck-demo-'));

describe('npm start, where there is no display', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tries every sample: what is wrong is found, held and put right, and a picture kept of each', async () => {
    expect(await report(extensionFolder('chromium'), folder)).toBe(true);
    const pictures = readdirSync(folder);
    for (const number of samples.keys())
      expect(pictures.some((name) => name.startsWith(`${number + 1}-`))).toBe(true);
  });
});
