import { type Destination, destinations } from '../../engine/annotations/destinations.ts';
import { links } from '../../engine/annotations/links.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { downloadOf } from '../../lexicons/hosts/downloads.ts';
import { imitationOf, isAllBait, mixesAlphabets } from '../../lexicons/hosts/imitation.ts';
import { insideOf } from '../../lexicons/hosts/internal.ts';
import { readableHost } from '../../lexicons/hosts/punycode.ts';
import { isAllowed, isTrusted } from '../../lexicons/hosts/trust.ts';
import type { Pack } from '../../policy/schema.ts';

interface Risk {
  readonly evidence: string;
  readonly weak?: true;
  readonly variant?: 'download' | 'imitation' | 'address';
}

const web = /^(?:https?|ftps?|sftp)$/;
const script = /^(?:javascript|data|vbscript)$/;

function addressRisk({ last }: Destination): Risk | undefined {
  if (last.hasCredentials)
    return { evidence: 'a name or password stands before the real host', variant: 'address' };
  if (!last.isIp || !last.explicit || insideOf(last)) return undefined;
  const plain = last.host.startsWith('[') || last.hostAsWritten === last.host;
  return {
    evidence: plain
      ? 'a bare number instead of a name, so nobody can tell whose it is'
      : `a number written so that it is hard to read; it is ${last.host}`,
    variant: 'address',
  };
}

function imitationRisk({ link, last }: Destination, pack: Pack): Risk | undefined {
  const variant = 'imitation';
  if (link.disguisedHost) {
    const shown = readableHost(link.disguisedHost);
    return {
      evidence: `letters of another alphabet: it really is ${shown} (${link.disguisedHost})`,
      variant,
    };
  }
  if (isTrusted(last.host) || last.isIp) return undefined;
  const imitation = imitationOf(last.host, last.domain, pack.hosts.own);
  if (imitation) return { ...imitation, variant };
  if (mixesAlphabets(last.host))
    return { evidence: `it mixes alphabets: ${readableHost(last.host)} (${last.host})`, variant };
  return isAllBait(last.host)
    ? { evidence: 'its name is made of words that get people to sign in or pay', weak: true, variant }
    : undefined;
}

function downloadRisk({ last }: Destination): Risk | undefined {
  const download = isTrusted(last.host) ? undefined : downloadOf(last.host, last.path, last.query);
  if (download) return { ...download, variant: 'download' };
  return /\.(?:zip|mov)$/.test(last.host) && last.explicit
    ? { evidence: 'its address ends like the name of a file', weak: true, variant: 'download' }
    : undefined;
}

function risksOf(destination: Destination, pack: Pack): Risk[] {
  if (script.test(destination.last.scheme)) return [{ evidence: 'it runs a script' }];
  if (!web.test(destination.last.scheme)) return [];
  return [addressRisk(destination), imitationRisk(destination, pack), downloadRisk(destination)].filter(
    (risk) => risk !== undefined,
  );
}

export default rule({
  id: 'links/risky',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This link could harm whoever opens it',
    ask: 'Could this link harm whoever opens it?',
    why: 'People trust a link from somebody who works in the NHS, and this one has the marks of a dangerous one.',
    todo: 'Take it out, and if it came to you in a message, report that message to your IT team.',
  },
  variants: {
    download: {
      title: 'This link downloads a file that can harm a computer',
      ask: 'Does this link download a file that people cannot see into?',
      todo: 'Link to the page that describes the file instead of the file itself.',
    },
    imitation: {
      title: 'This link pretends to be somebody else’s site',
      ask: 'Is this really their site?',
      todo: 'Check the address letter by letter, and link to the real site.',
    },
    address: {
      title: 'This link hides whose site it is',
      ask: 'Do you know whose site this is?',
      todo: 'Link to the site by its name.',
    },
  },
  absorbs: ['links/hidden-destination', 'links/paywalled'],
  examples: {
    flags: [
      'free screensaver for the ward pc ‹https://files.example.cc/puppies.exe› 🐶',
      'our app is here, not in the store: ‹https://apps.example.com/wardapp-1.2.apk›',
      'the rota macro ‹https://share.example.org/rota.xlsm› saves hours',
      'all photos from the party ‹https://files.example.net/party.zip›',
      'get it from ‹http://203.0.113.9/form›',
      'clever ‹http://0xCB007109/win› this',
      'sign in at ‹https://www.nhs.uk@login.example.net/›',
      'Check if you are owed tax ‹https://hmrc-refund-claim.example.com›',
      'new payslips ‹http://nhs-payslip-login.example.xyz/›',
      'book here ‹https://www.gov.uk.appointments.example.com/book›',
      'update your details ‹https://homerton-nhs.uk.co/update›',
      'my bank texted ‹https://barc1ays.co.uk/secure›',
      '‹https://paypaI-verify.example.com› asks for the pin??',
      'parcel fee due ‹royalmail-redelivery.example.com/pay›',
      'look ‹https://раураl.com/gift› free tenner',
      'is this ours? ‹https://www.micros0ft.com/login›',
    ],
    passes: [
      'Our leaflet as PDF https://www.nhs.uk/media/leaflet.pdf',
      'Pension forms https://www.nhsbsa.nhs.uk/nhs-pensions',
      'Donate https://nhscharitiestogether.co.uk/appeal',
      'Tax help https://www.gov.uk/log-in-register-hmrc-online-services',
      'https://www.barclays.co.uk/help has the numbers',
      'Data set https://github.com/nhsx/open-data/archive/main.zip',
      'Lunch at http://bücherei-café.example.de/menü',
      'running.exe was on my screen all night',
      'We are on iOS 17.1.2.1 now',
      'Goole hospital open day https://goole.example.org',
      'Slides https://docs.example.org/ward-round.pptx',
      'Apply here https://apply.example.com/nurse',
      'Charity ride https://www.justgiving.com/page/nicu-10k',
      'Ring 0300 311 22 33',
    ],
  },
  *check(context) {
    for (const destination of destinations(context)) {
      const { link, last } = destination;
      if (isAllowed(context.pack, last.host) && !link.disguisedHost) continue;
      const risks = risksOf(destination, context.pack);
      const [first] = risks.filter((risk) => !risk.weak).concat(risks);
      if (!first) continue;
      const span = { start: link.start, end: link.end };
      yield {
        span,
        evidence: [...new Set([first, ...risks].map((risk) => risk.evidence))],
        certainty: first.weak && risks.length < 2 ? 'weak' : 'strong',
        ...(first.variant && { variant: first.variant }),
        fixes: [removal(context.text, span, 'Remove this link')],
      };
    }
  },
});
