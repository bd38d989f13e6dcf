import { readFileSync } from 'node:fs';
import type { Read } from '../engine/context.ts';
import { unpackHead } from '../reader/head.ts';
import { createReader } from '../reader/reader.ts';
import { loadEncoder } from './encoded.ts';

/** Understood by every command that checks drafts. */
export const readerOption = { 'words-only': { type: 'boolean' } } as const;
export const readerHelp = '--words-only  without the reader, as when it is switched off';

/** The reader as it is packaged, on as it is for everybody who changes nothing; undefined with `--words-only`. */
export function readWith(values: { readonly 'words-only'?: boolean | undefined }): Read | undefined {
  if (values['words-only']) return undefined;
  const head = unpackHead(JSON.parse(readFileSync('assets/models/reader.json', 'utf8')));
  const reader = createReader(loadEncoder(), head);
  return (context) => reader.read(context);
}
