import { createHash } from 'node:crypto';

/** A UUID that is always the same for the same name, in the shape of version 5, so that a kit made twice is the same kit. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`postcheck ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}
