/** Where people make surveys and forms; a host counts with all below it. Own list of well-known ones. */
const surveys =
  'surveymonkey.com surveymonkey.co.uk smartsurvey.co.uk smartsurvey.com forms.gle forms.office.com forms.cloud.microsoft ' +
  'forms.microsoft.com typeform.com qualtrics.com jotform.com onlinesurveys.ac.uk menti.com mentimeter.com sli.do slido.com ' +
  'snapsurveys.com limesurvey.org limesurvey.net citizenspace.com surveyplanet.com zohopublic.com zoho.com survs.com ' +
  'questionpro.com alchemer.com surveygizmo.com tally.so wufoo.com 123formbuilder.com cognitoforms.com formstack.com ' +
  'poll-maker.com strawpoll.com doodle.com opinionstage.com surveyhero.com freeonlinesurveys.com ' +
  'survey123.arcgis.com webropol.com webropolsurveys.com novisurvey.net redcap.link kwiksurveys.com';

/** Where people upload slides. */
const slides =
  'slideshare.net speakerdeck.com prezi.com slides.com haikudeck.com authorstream.com slideserve.com pitch.com beautiful.ai ' +
  'sway.office.com sway.cloud.microsoft issuu.com scribd.com gamma.app slideboom.com sliderocket.com emaze.com powtoon.com ' +
  'genial.ly genially.com slidebean.com visme.co';

const set = (hosts: string): ReadonlySet<string> => new Set(hosts.split(' '));
const surveyHosts = set(surveys);
const slideHosts = set(slides);

/** Whether a host, or one of the hosts above it, is in a set. */
function within(hosts: ReadonlySet<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')));
}

export const isSurvey = (host: string, path: string): boolean =>
  within(surveyHosts, host) || (host === 'docs.google.com' && path.startsWith('/forms'));

export const isSlides = (host: string, path: string): boolean =>
  within(slideHosts, host) ||
  (host === 'docs.google.com' && path.startsWith('/presentation')) ||
  ((host === 'canva.com' || host === 'www.canva.com') && path.startsWith('/design')) ||
  /\.pptx?$/.test(path);
