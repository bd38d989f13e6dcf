import { nearest } from './host-list.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Endings of files that run something on the computer that opens them. */
const programs = words(
  'exe msi msix msp appx apk aab xapk ipa dmg pkg deb rpm scr pif bat cmd ps1 psm1 vbs vbe jse wsf wsh hta jar jnlp lnk reg cpl scf gadget application xll chm appimage run command iso img vhd vhdx workflow',
);
/** Office files that carry macros. */
const macros = words('docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm');
/** Files that hide what is in them. */
const archives = words('zip rar 7z tar gz tgz bz2 xz cab ace arj lzh z');

/** Makers whose downloads are their own. */
const makers = [
  'microsoft.com',
  'apple.com',
  'google.com',
  'mozilla.org',
  'mozilla.net',
  'github.com',
  'githubusercontent.com',
  'gitlab.com',
  'adobe.com',
  'zoom.us',
  'ubuntu.com',
  'debian.org',
  'python.org',
  'r-project.org',
  'videolan.org',
  'libreoffice.org',
  'nodejs.org',
  'office.com',
  'live.com',
  'sourceforge.net',
  'archive.org',
  'zenodo.org',
  'figshare.com',
  'osf.io',
  'dell.com',
  'hp.com',
  'lenovo.com',
  'nvidia.com',
  'intel.com',
  'bbci.co.uk',
  'canva.com',
  'dropbox.com',
  'wetransfer.com',
  'springer.com',
  'plos.org',
  'ons.gov.uk',
  'europepmc.org',
  'ebi.ac.uk',
  'kaggle.com',
  'wordpress.org',
  'biomedcentral.com',
];

/** What a link would put on the reader's computer. */
export interface Download {
  readonly evidence: string;
  readonly weak?: true;
}

const ending = /\.([a-z\d]{1,11})$/;
const named = /[=/]([\w%.-]{1,120}\.[a-z\d]{1,11})(?=&|$)/g;

function byEnding(file: string): Download | undefined {
  const last = ending.exec(file)?.[1] ?? '';
  if (programs.has(last)) return { evidence: 'it downloads a program straight away' };
  if (macros.has(last)) return { evidence: 'it downloads an office file with macros' };
  if (archives.has(last)) return { evidence: 'it downloads an archive, which can hold anything', weak: true };
  return undefined;
}

/** Reads off the path or the query that a link downloads a file that could do harm. */
export function downloadOf(host: string, path: string, query: string): Download | undefined {
  const files = [path.toLowerCase().replace(/\/$/, '')];
  for (const match of query.toLowerCase().matchAll(named)) files.push(match[1] ?? '');
  const found = files.map(byEnding).find((one) => one !== undefined);
  if (!found) return undefined;
  if (!nearest(host, makers)) return found;
  return found.weak ? undefined : { ...found, weak: true };
}
