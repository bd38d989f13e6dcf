export type BrowserName = 'chromium' | 'firefox';

export function dependenciesNeed(folder?: string): 'nothing' | 'install' | 'theirs';
/** The path of a browser that is on this machine. */
export function findBrowser(name: BrowserName): string | undefined;
export function missingBrowser(name: BrowserName): string;
