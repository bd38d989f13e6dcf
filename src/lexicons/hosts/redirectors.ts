/** Where a link leads on to. `seen`: the link shows it in full and stays in between (an archive, a translation). */
export interface Onward {
  readonly href: string;
  readonly seen: boolean;
}

/** A page that carries another address in its query or path. */
interface Redirector {
  readonly seen?: true;
  readonly host: RegExp;
  readonly path?: RegExp;
  readonly query?: readonly string[];
}

/** Redirectors that are known by name. The address they carry is where one ends up. */
const known: readonly Redirector[] = [
  { host: /(?:^|\.)google\.(?:com|co\.uk|ie)$/, path: /^\/(?:url|imgres)/, query: ['q', 'url', 'imgurl'] },
  { host: /(?:^|\.)google\.(?:com|co\.uk|ie)$/, path: /^\/amp\/s?\//, seen: true },
  { host: /^translate\.google\.(?:com|co\.uk)$/, query: ['u'], seen: true },
  {
    host: /(?:^|\.)(?:facebook|instagram|threads)\.(?:com|net)$/,
    path: /^\/(?:l\.php|flx\/warn)?\/?$/,
    query: ['u'],
  },
  { host: /(?:^|\.)linkedin\.com$/, path: /^\/(?:redir|safety|authwall)/, query: ['url', 'sessionRedirect'] },
  { host: /(?:^|\.)youtube\.com$/, path: /^\/redirect/, query: ['q'] },
  { host: /^out\.reddit\.com$/, query: ['url'] },
  { host: /^t\.umblr\.com$/, query: ['z'] },
  { host: /(?:^|\.)vk\.com$/, path: /^\/away/, query: ['to'] },
  { host: /(?:^|\.)steamcommunity\.com$/, path: /^\/linkfilter/, query: ['url', 'u'] },
  { host: /(?:^|\.)pinterest\.(?:com|co\.uk)$/, path: /^\/offsite/, query: ['url'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, query: ['url'] },
  { host: /(?:^|\.)urldefense\.(?:com|us|proofpoint\.com)$/, query: ['u'], path: /^\/v/ },
  { host: /^slack-redir\.net$/, query: ['url'] },
  { host: /(?:^|\.)duckduckgo\.com$/, path: /^\/l\//, query: ['uddg'] },
  { host: /^(?:href\.li|anonym\.to|anon\.to|nullrefer\.com|dereferer\.(?:org|me)|hidereferrer\.com)$/ },
  { host: /^exit\.sc$/, query: ['url'] },
  { host: /^disq\.us$/, query: ['url'] },
  { host: /(?:^|\.)awin1\.com$/, query: ['ued', 'p'] },
  { host: /^go\.(?:redirectingat|skimresources)\.com$/, query: ['url'] },
  { host: /^click\.linksynergy\.com$/, query: ['murl'] },
  { host: /(?:^|\.)(?:doubleclick\.net|googleadservices\.com)$/, query: ['adurl', 'ds_dest_url'] },
  {
    host: /^(?:12ft\.io|archive\.(?:ph|is|today|li|fo|md|vn)|web\.archive\.org|webcache\.googleusercontent\.com)$/,
    seen: true,
  },
];

const goesOut =
  /(?:^|[/._-])(?:out|redir|redirect|redirector|redirection|away|goto|go|exit|leave|jump|link|url|click|track|r|l)(?:[/._-]|\d?$|\.php|\.aspx?)/i;
const carriers = [
  'url',
  'u',
  'q',
  'to',
  'target',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'redirect_to',
  'redirecturl',
  'goto',
  'link',
  'out',
  'r',
  'next',
  'return',
  'returnurl',
  'continue',
];
const address = /^(?:https?:)?\/\/[\w[-]/i;
const addressInside = /\/https?:\/{1,2}[^/]/i;
const carriesAddress = /http|\/\/|%2f%2f|\/amp\//i;
const ampAddress = /^\/amp\/s?\/?(.+)$/;

function absolute(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  if (address.test(value)) return value.startsWith('//') ? `https:${value}` : value;
  return undefined;
}

/** Proofpoint writes ":" as "-3A" and "/" as "_" in version 2, and keeps the address between "__" in version 3. */
function proofpoint(url: URL): string | undefined {
  const third = /^\/v3\/__(.+?)__/.exec(url.pathname + url.search)?.[1];
  if (third) return absolute(third.replace(/^(https?:\/)([^/])/, '$1/$2'));
  const second = url.searchParams
    .get('u')
    ?.replaceAll('_', '/')
    .replace(/-([\dA-F]{2})/g, '%$1');
  return second ? absolute(decoded(second)) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function carried(url: URL, redirector: Redirector): string | undefined {
  for (const name of redirector.query ?? []) {
    const target = absolute(url.searchParams.get(name));
    if (target) return target;
  }
  const rest = decoded(url.pathname + url.search);
  const amp = ampAddress.exec(url.pathname)?.[1];
  if (amp && !redirector.query) return absolute(`https://${amp}`);
  const start = rest.search(addressInside);
  if (start >= 0) return rest.slice(start + 1).replace(/^(https?:\/)([^/])/i, '$1/$2');
  return redirector.query ? undefined : absolute(url.search.slice(1));
}

/**
 * Where a link sends on to, read off the link itself: `google.com/url?q=…`, `l.facebook.com/l.php?u=…`, any
 * `/out?url=…` to another site. `undefined` when the link is not a redirector.
 */
export function onwardFrom(href: string): Onward | undefined {
  if (!carriesAddress.test(href.slice(8))) return undefined;
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url?.host || (url.pathname.length < 3 && url.search.length < 3)) return undefined;
  const host = url.hostname.toLowerCase();
  for (const redirector of known) {
    if (!redirector.host.test(host) || (redirector.path && !redirector.path.test(url.pathname))) continue;
    const target = host.includes('urldefense') ? proofpoint(url) : carried(url, redirector);
    if (target) return { href: target, seen: redirector.seen ?? false };
  }
  if (!goesOut.test(url.pathname)) return undefined;
  for (const [name, value] of url.searchParams) {
    const target = carriers.includes(name.toLowerCase()) ? absolute(value) : undefined;
    if (target && !sameSite(target, host)) return { href: target, seen: false };
  }
  return undefined;
}

function sameSite(target: string, host: string): boolean {
  const other = URL.canParse(target) ? new URL(target).hostname : '';
  const end = host.split('.').slice(-2).join('.');
  return other === host || other.endsWith(`.${end}`) || other === end;
}
