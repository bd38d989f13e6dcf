import { destinations } from '../../engine/annotations/destinations.ts';
import { links } from '../../engine/annotations/links.ts';
import { removal } from '../../engine/removal.ts';
import { rule } from '../../engine/rule.ts';
import { nearest } from '../../lexicons/hosts/host-list.ts';
import { type Inside, insideOf } from '../../lexicons/hosts/internal.ts';
import type { Pack } from '../../policy/schema.ts';

/** Allowed wins; an internal host inside one of the organisation's public ones is internal all the same. */
function readsAs(pack: Pack, host: string): 'allowed' | 'internal' | undefined {
  const { allowed, internal } = pack.hosts;
  if (host && nearest(host, allowed)) return 'allowed';
  return host && nearest(host, internal) ? 'internal' : undefined;
}

const listed: Inside = { evidence: 'one of your organisation’s internal sites' };

export default rule({
  id: 'links/internal',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This link is for people inside the organisation',
    ask: 'Is this link only for people inside the organisation?',
    why: 'Nobody outside can open it, and its address tells strangers how your systems are set up.',
    todo: 'Take it out, or link to the public page.',
  },
  absorbs: ['links/hidden-destination', 'links/risky', 'links/paywalled'],
  examples: {
    flags: [
      'New falls policy is up ‹https://homerton.sharepoint.com/sites/Nursing/Falls.docx› have a read',
      'slides ‹https://nhsengland-my.sharepoint.com/:p:/g/personal/jo_bloggs/Eabc?e=1› 👍',
      'join the huddle ‹https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0› 8am',
      'Log it here please ‹https://anytrust.service-now.com/sp?id=sc_home› not by email!!',
      'ticket ‹https://digital-team.atlassian.net/browse/PAY-113› is STILL open',
      'Rota on ‹http://intranet/rotas/june› girls',
      'Dashboard: ‹http://10.20.30.40:8080/beds›',
      'bed state ‹http://172.16.4.9/live› grim tonight',
      'files are in ‹\\\\homfs01\\radiology\\audit› for anyone who needs em',
      '‹file:///S:/Finance/CIP.xlsx›',
      'the form lives at ‹https://intranet.homerton.nhs.uk/hr/forms›',
      'incident form ‹datix.anytrust.nhs.uk/live/index.php› fill it in!',
      'see ‹nww.england.nhs.uk/comms›',
      'wiki moved to ‹http://wiki.trust.local/handover›',
      'dev box: ‹http://localhost:3000/demo›',
      'https://outlook.office.com/mail/inbox/id/AAQk is the thread',
      'the channel is ‹https://ourward.slack.com/archives/C012AB3CD›',
      'my payslip is wrong again ‹https://my.esr.nhs.uk/dashboard›',
    ],
    passes: [
      'New falls policy is up https://www.homerton.nhs.uk/falls',
      'The intranet is down again, send chocolate',
      'Register for the webinar https://events.teams.microsoft.com/event/abc',
      'Fill in our form https://forms.office.com/e/abc123',
      'NHSmail help is at https://support.nhs.net/',
      'The router page is 192 pounds, robbery',
      'email me on jo.bloggs@nhs.net',
      'Version 10.2.1 of the app is out',
      'Great training from https://www.servicenow.com/uk',
      'https://learn.microsoft.com/sharepoint has the guide',
      'We moved from Slack to Teams and I miss gifs',
      'https://www.atlassian.com/software/jira for the curious',
      'Download Teams https://teams.microsoft.com/downloads',
    ],
  },
  *check(context) {
    for (const { link, last } of destinations(context)) {
      const reads = readsAs(context.pack, last.host);
      const inside = reads === 'allowed' ? undefined : reads === 'internal' ? listed : insideOf(last);
      if (!inside) continue;
      const span = { start: link.start, end: link.end };
      yield {
        span,
        evidence: [inside.evidence],
        certainty: inside.weak ? 'weak' : 'strong',
        fixes: [removal(context.text, span, 'Remove this link')],
      };
    }
  },
});
