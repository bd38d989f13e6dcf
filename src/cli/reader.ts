import { readFileSync } from 'node:fs';
import type { Read } from '../engine/context.ts';
import { unpackHead } from '../reader/head.ts';
import { createReader } from '../reader/reader.ts';
import { loadEncoder } from './encoded.ts';

/** The reader as it is packaged, for the command line. */
export function loadRead(): Read {
  const head = unpackHead(JSON.parse(readFileSync('assets/models/reader.json', 'utf8')));
  const reader = createReader(loadEncoder(), head);
  return (context) => reader.read(context);
}
