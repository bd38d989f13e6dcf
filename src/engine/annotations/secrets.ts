import { annotation } from '../context.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';
import { type Chunk, chunks } from './chunks.ts';

/** A key, token or connection string of a well-known shape. */
export interface SecretShape extends Span {
  /** What it is, as a person would say it. */
  readonly words: string;
}

/**
 * Shapes that their makers publish. Starting letters are fixed and lengths bounded, so each is linear.
 * `cue` is a piece of lower-case text without which the pattern cannot match.
 */
const shapes: readonly { readonly cue: string; readonly pattern: RegExp; readonly words: string }[] = [
  { cue: 'akia', pattern: /\bAKIA[A-Z0-9]{12,24}\b/g, words: 'an Amazon access key' },
  { cue: 'asia', pattern: /\bASIA[A-Z0-9]{12,24}\b/g, words: 'an Amazon access key' },
  { cue: '_', pattern: /\bgh[pousr]_[A-Za-z0-9]{16,255}\b/g, words: 'a GitHub token' },
  { cue: 'github_pat_', pattern: /\bgithub_pat_\w{16,255}/g, words: 'a GitHub token' },
  { cue: 'glpat-', pattern: /\bglpat-[\w-]{16,64}/g, words: 'a GitLab token' },
  { cue: 'xox', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g, words: 'a Slack token' },
  { cue: 'aiza', pattern: /\bAIza[\w-]{30,45}/g, words: 'a Google API key' },
  { cue: 'gocspx-', pattern: /\bGOCSPX-[\w-]{20,40}/g, words: 'a Google client secret' },
  { cue: 'ya29.', pattern: /\bya29\.[\w-]{20,255}/g, words: 'a Google access token' },
  { cue: 'sk-', pattern: /\bsk-[\w-]{18,255}/g, words: 'an API key' },
  { cue: 'k_', pattern: /\b[rs]k_(?:live|test)_\w{10,255}/g, words: 'a payment API key' },
  { cue: 'sg.', pattern: /\bSG\.[\w-]{16,80}\.[\w-]{16,80}/g, words: 'a mail API key' },
  { cue: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{30,40}\b/g, words: 'an npm token' },
  { cue: 'hf_', pattern: /\bhf_[A-Za-z0-9]{30,40}\b/g, words: 'an API token' },
  { cue: 'pypi-', pattern: /\bpypi-[\w-]{40,255}/g, words: 'a PyPI token' },
  { cue: 'bearer ', pattern: /\bbearer [\w.~+/=-]{16,2000}/gi, words: 'a login token' },
  {
    cue: 'private key',
    pattern: /-{2,6} ?begin (?:[a-z]{2,9} )?private key(?: block)? ?-{2,6}/gi,
    words: 'the start of a private key',
  },
  {
    cue: 'hooks.slack.com',
    pattern: /\bhooks\.slack\.com\/services\/[\w/]{8,120}/gi,
    words: 'a webhook address',
  },
  {
    cue: 'api/webhooks',
    pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/[\w/-]{8,200}/gi,
    words: 'a webhook address',
  },
  // BitLocker: eight groups of six figures.
  { cue: '-', pattern: /\b\d{6}(?:-\d{6}){7}\b/g, words: 'a recovery key of a computer' },
  { cue: 'accountkey=', pattern: /\baccountkey=[\w+/=]{16,120}/gi, words: 'a storage key' },
  { cue: 'accesskey=', pattern: /\bsharedaccesskey=[\w+/=]{16,120}/gi, words: 'an access key' },
  { cue: 'sig=', pattern: /[?&]sig=[\w%+/-]{16,200}/gi, words: 'a signed link' },
  {
    cue: '=',
    pattern:
      /\b(?:password|passwd|pwd|client_secret|api_?key|secret_?key|auth_?token|access_?token)=[^\s;&"']{4,200}/gi,
    words: 'a password or key in a setting',
  },
];

/** "https://ward:Winter25@host": the words between "://" and "@" are a name and a password. */
function hasLogin(chunk: string): boolean {
  const scheme = chunk.indexOf('://');
  const at = chunk.indexOf('@', scheme);
  if (scheme < 1 || at < 0) return false;
  const login = chunk.slice(scheme + 3, at);
  const colon = login.indexOf(':');
  return colon > 0 && colon < login.length - 1 && !login.includes('/');
}

const isToken = (chunk: string): boolean =>
  chunk.startsWith('eyJ') && chunk.length >= 20 && /^[\w.-]+$/.test(chunk) && chunk.includes('.');

function wholeChunk(chunk: Chunk): string | undefined {
  if (isToken(chunk.text)) return 'a login token (JWT)';
  if (hasLogin(chunk.text)) return 'a user name and password inside an address';
  if (chunk.text.includes('office.com/webhook')) return 'a webhook address';
  return undefined;
}

const wholeChunkCues = ['eyj', '://', 'office.com/webhook'];

/** Every key or token of a known shape in the draft. */
export const secretShapes = annotation((context): readonly SecretShape[] => {
  const { text, lower } = context;
  const found: SecretShape[] = [];
  for (const { cue, pattern, words } of shapes) {
    if (!lower.includes(cue)) continue;
    for (const match of matchesOf(text, pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, words });
    }
  }
  if (!wholeChunkCues.some((cue) => lower.includes(cue))) return found;
  for (const chunk of chunks(context)) {
    const words = wholeChunk(chunk);
    if (words) found.push({ start: chunk.start, end: chunk.end, words });
  }
  return found;
});
