import type { Site, Surface } from '../../engine/draft.ts';

/** The kinds of text that a person can write on a site, most usual first. */
export const surfacesOf: Readonly<Record<Site, readonly Surface[]>> = {
  twitter: ['post', 'reply', 'media-comment', 'profile'],
  facebook: ['post', 'comment', 'reply', 'media-comment'],
  linkedin: ['post', 'comment', 'reply', 'article', 'reference', 'profile'],
  other: ['post', 'comment', 'media-comment', 'article', 'reference', 'profile'],
};
