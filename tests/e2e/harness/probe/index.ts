import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Tab } from '../session.ts';
import type { Answer, Question } from './protocol.ts';

export type { Answer, Question, Rect } from './protocol.ts';

const manifest = {
  manifest_version: 3,
  name: 'Editor probe (tests only)',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: ['probe.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'editor-probe@postcheck.example' } },
};

/** Builds an extension of one content script that answers for `src/editors`; returns its folder. */
export const buildProbe = async (): Promise<string> => {
  const folder = resolve('.output/editor-probe');
  const fresh = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: fresh,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, 'manifest.json'), JSON.stringify(manifest));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return folder;
};

/** Asks the probe about a practice box. */
export const ask = (tab: Tab, box: string, question: Question): Promise<Answer> =>
  tab.evaluate(
    (name: string, detail: string) =>
      new Promise<Answer>((resolveAnswer, reject) => {
        const late = setTimeout(() => reject(new Error('The probe gave no answer')), 10_000);
        const onAnswer = (event: Event): void => {
          clearTimeout(late);
          resolveAnswer(JSON.parse(String((event as CustomEvent).detail)));
        };
        window.addEventListener('editor-probe-answer', onAnswer, { once: true });
        window
          .__box(name)
          .dispatchEvent(new CustomEvent('editor-probe-question', { detail, bubbles: true, composed: true }));
      }),
    box,
    JSON.stringify(question),
  );
