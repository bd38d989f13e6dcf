import type { JSX } from 'preact';
import { say } from '../words/say.ts';
import { Mark } from './mark.tsx';

const pageNames = ['policy', 'options', 'week', 'privacy'] as const;
export type PageName = (typeof pageNames)[number];

/** The way from each of the extension's own pages to the others. */
export function PageLinks({ here }: { readonly here?: PageName | undefined }): JSX.Element {
  return (
    <nav class="pages" aria-label={say('name')}>
      {pageNames.map((name) => (
        <a key={name} href={`/${name}.html`} {...(name === here && { 'aria-current': 'page' })}>
          {say(`pages.${name}`)}
        </a>
      ))}
    </nav>
  );
}

interface PageHeadProps {
  readonly title: string;
  readonly here?: PageName;
}

export function PageHead({ title, here }: PageHeadProps): JSX.Element {
  return (
    <header>
      <PageLinks here={here} />
      <div class="brand">
        <Mark size={36} />
        <h1>{title}</h1>
      </div>
    </header>
  );
}
