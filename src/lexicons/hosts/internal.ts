import type { Link } from '../../engine/annotations/links.ts';

/** Why a link leads inside an organisation. `weak` when it may as well be public. */
export interface Inside {
  readonly evidence: string;
  readonly weak?: true;
}

type Place = Pick<Link, 'scheme' | 'host' | 'isIp' | 'path' | 'query' | 'explicit' | 'domain'>;

interface Service extends Inside {
  readonly host: RegExp;
  readonly path?: RegExp;
  readonly not?: RegExp;
}

/** Services where an organisation keeps its own pages behind a sign-in. From their vendors' documentation. */
const services: readonly Service[] = [
  { host: /(?:^|\.)sharepoint\.(?:com|us|de|cn)$/, evidence: 'a SharePoint or OneDrive of an organisation' },
  {
    host: /^teams\.(?:microsoft\.com|cloud\.microsoft|microsoft\.us)$/,
    path: /^\/./,
    not: /^\/(?:downloads?|dl\/launcher|free|$)/,
    evidence: 'a Microsoft Teams chat, channel or meeting',
  },
  {
    host: /^teams\.live\.com$/,
    path: /^\/(?:l|meet)\//,
    evidence: 'a Microsoft Teams chat or meeting',
    weak: true,
  },
  {
    host: /^(?:onedrive\.live\.com|1drv\.ms)$/,
    path: /^\/./,
    evidence: 'a file in somebody’s OneDrive',
    weak: true,
  },
  {
    host: /^(?!www\.|docs\.|developer\.|community\.|support\.|store\.)[a-z\d-]+\.service-?now(?:services)?\.com$/,
    evidence: 'a ServiceNow help desk of an organisation',
  },
  { host: /(?:^|\.)atlassian\.net$/, evidence: 'a Jira or Confluence of an organisation' },
  {
    host: /^(?:outlook\.(?:office(?:365)?|live|cloud)\.(?:com|microsoft)|outlook\.cloud\.microsoft)$/,
    evidence: 'a mailbox in Outlook',
  },
  {
    host: /^(?:planner|tasks|loop|engage|project|lists|to-do|m365)\.(?:cloud\.microsoft|office\.com|microsoft365\.com)$/,
    evidence: 'a Microsoft 365 workspace',
  },
  {
    host: /^(?:www\.)?(?:office\.com|microsoft365\.com)$/,
    path: /^\/(?:launch|login|apps|\?auth)/,
    evidence: 'a Microsoft 365 workspace',
    weak: true,
  },
  { host: /^web\.(?:microsoftstream|yammer)\.com$/, evidence: 'a video or a network of the organisation' },
  { host: /^(?:www\.)?yammer\.com$/, path: /^\/./, evidence: 'a staff network on Yammer' },
  {
    host: /^(?:app|msit)\.powerbi\.com$/,
    path: /^\/(?:groups|reportembed|dashboards|apps)/,
    evidence: 'a Power BI workspace',
  },
  {
    host: /^(?:apps|make|flow)\.(?:powerapps|powerautomate|microsoft)\.com$/,
    path: /^\/(?:play|environments|manage)/,
    evidence: 'a Power App of the organisation',
  },
  { host: /(?:^|\.)crm\d{0,2}\.dynamics\.com$/, evidence: 'a Dynamics system of the organisation' },
  {
    host: /^(?:dev\.azure\.com|[a-z\d-]+\.visualstudio\.com)$/,
    path: /^\/./,
    not: /^\/(?:about|features|pricing|docs|vs)/,
    evidence: 'a project of the organisation in Azure DevOps',
    weak: true,
  },
  {
    host: /^[a-z\d-]+\.slack\.com$/,
    path: /^\/(?:archives|files|client|team|messages)/,
    evidence: 'a Slack workspace',
  },
  { host: /^app\.slack\.com$/, path: /^\/./, evidence: 'a Slack workspace' },
  { host: /^[a-z\d-]+\.(?:workplace\.com|facebook\.com\/work)$/, evidence: 'a staff network on Workplace' },
  {
    host: /^(?!www\.)[a-z\d-]+\.(?:okta|onelogin|freshservice|interactgo|staffbase|simpplr|allocate-cloud|myworkday|workvivo|happeo|igloosoftware|topdesk|halopsa|haloitsm|cherwellondemand)\.(?:com|net|co\.uk)$/,
    evidence: 'a staff system behind a sign-in',
  },
  {
    host: /(?:^|\.)(?:allocate-cloud|healthroster|eroster|allocatehealthsuite)\.(?:com|co\.uk|nhs\.uk)$/,
    evidence: 'a rota system behind a sign-in',
  },
  {
    host: /^(?:my|portal|mail|owa|outlook|webmail|email|autodiscover|remote|vpn)\.(?:[a-z\d-]+\.)?nhs\.net$/,
    evidence: 'the NHSmail portal',
  },
  { host: /^(?:www\.)?nhs\.net$/, path: /^\/(?:owa|mail|home|profile|\w+)/, evidence: 'the NHSmail portal' },
  {
    host: /(?:^|\.)esr\.nhs\.uk$/,
    not: /^\/(?:$|news|help)/,
    path: /^\/./,
    evidence: 'the electronic staff record',
  },
  {
    host: /(?:^|\.)(?:ncrs|spine2?|spineservices|n3|hscn|xnhs|nhsnet|cfh)\.nhs\.uk$/,
    evidence: 'a host inside the NHS network',
  },
  {
    host: /(?:^|\.)(?:hscic|spine2)\.gov\.uk$/,
    path: /^\/(?:portal|scr|cas)/,
    evidence: 'a host inside the NHS network',
    weak: true,
  },
];

const insideLabel: ReadonlySet<string> = new Set(
  (
    'intranet intra intralive nww extranet staffnet staffintranet mystaffnet trustnet nhsnet sharepoint owa webmail vpn ' +
    'citrix rdp rds rdweb remoteapp datix datixweb ulysses eroster healthroster esr epr ehr pacs ris lims emis systmone ' +
    'lorenzo cerner medway winpath icenet gitlab jira confluence servicedesk itservicedesk helpdesk itportal staffportal ' +
    'employeeportal selfservice uat preprod xnhs adfs sso internal oktaintranet inside insite'
  ).split(' '),
);
/** Labels that the public meets too, so they only make one ask. */
const doubtfulLabel: ReadonlySet<string> = new Set(
  'helpdesk servicedesk selfservice extranet webmail sso uat preprod staging inside insite jira confluence gitlab epr ehr ris lims staffportal'.split(
    ' ',
  ),
);
const intranetLabel = /^(?:[a-z\d]+-?)?intranet(?:-?[a-z\d]{1,8})?$/;
/** "http://http://…" is a slip of the hand, not a host. */
const schemes = new Set(['http', 'https', 'ftp', 'www']);

const privateTop =
  /\.(?:local|internal|intranet|intra|lan|corp|localdomain|private|home|localhost|domain|nhs)$/;
const privateAddress =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.0\.0\.0)/;
const privateSix = /^\[(?:::1|f[cd][\da-f]{2}:|fe80:)/i;
const folderSchemes: ReadonlySet<string> = new Set(['unc', 'file', 'smb']);
const officeSchemes = /^(?:msteams|onenote|ms-(?:word|excel|powerpoint))$/;

const intranetPath = /^\/(?:staff-?)?intranet(?:\/|$)/i;

function insideHost({ host, domain, path }: Place): Inside | undefined {
  const labels = host === domain ? [] : host.slice(0, -domain.length - 1).split('.');
  const label = labels.find((one) => insideLabel.has(one) || intranetLabel.test(one));
  if (!label) {
    return intranetPath.test(path) ? { evidence: 'a page of the intranet', weak: true } : undefined;
  }
  const evidence = 'its name says it is for staff';
  return doubtfulLabel.has(label) ? { evidence, weak: true } : { evidence };
}

/** Says why a link leads to something that only people inside an organisation can or should open. */
export function insideOf(place: Place): Inside | undefined {
  const { scheme, host, isIp, path, query, explicit } = place;
  if (folderSchemes.has(scheme)) return { evidence: 'a file or folder on a shared drive' };
  if (officeSchemes.test(scheme)) return { evidence: 'it opens in an office program of the organisation' };
  if (!host || !/^(?:https?|s?ftps?)$/.test(scheme)) return undefined;
  if (isIp) {
    if (!privateAddress.test(host) && !privateSix.test(host)) return undefined;
    const evidence = 'an address of a private network';
    if (explicit) return { evidence };
    // "10.4.1.2" in running text is a version as often as an address.
    return host.startsWith('10.') ? undefined : { evidence, weak: true };
  }
  if (schemes.has(host)) return undefined;
  if (!host.includes('.')) return { evidence: 'a name that only works inside a network' };
  if (privateTop.test(host)) return { evidence: 'a name that only works inside a network' };
  for (const service of services) {
    if (!service.host.test(host)) continue;
    const rest = path + query;
    if ((service.path && !service.path.test(rest)) || service.not?.test(rest)) continue;
    return service.weak ? { evidence: service.evidence, weak: true } : { evidence: service.evidence };
  }
  return insideHost(place);
}
