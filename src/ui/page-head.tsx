import type { JSX } from 'preact';
import { Mark } from './mark.tsx';
import { pageWords } from './page-words.ts';

export type PageName = keyof typeof pageWords.pages;

const pageNames = ['policy', 'options', 'week', 'privacy'] as const satisfies readonly PageName[];

/** The way from each of the extension's own pages to the others. */
export function PageLinks({ here }: { readonly here?: PageName | undefined }): JSX.Element {
  return (
    <nav class="pages" aria-label={pageWords.name}>
      {pageNames.map((name) => (
        <a key={name} href={`/${name}.html`} {...(name === here && { 'aria-current': 'page' })}>
          {pageWords.pages[name]}
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
