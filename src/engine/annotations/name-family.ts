import { type Around, lowerAt } from './around-name.ts';

const mineBefore = /(?:^|[^a-z])(?:mine|ours) \($/;
const mineAfter = /^ ?\((?:\d{1,2},? )?(?=)(?:mine|ours|my (?:own|boy|girl|son|daughter|youngest|eldest))\b/;
const kinBefore =
  /\b(?:(?:my|our|me|wor) (?:(?:own|big|little|wee|baby|older|younger|lovely|daft|poor) ){0,2}(?:lad|lass|bairn|eldest|youngest|oldest|middle one|sis|bro|mrs|missus|other half|better half|hubby|hubs)|(?:the )?(?:hubby|hubs|missus)|mil|fil|mother-in-law|father-in-law)(?: update| news)?[,:]? $/;
const adjective = /^(?:big|little|older|younger|baby|elder|kid)$/;
const mine = /^(?:my|our|me)$/;

/** "my big sister Anne-Marie": no ward sister. */
function isSibling(around: Around): boolean {
  const { list, name } = around;
  const title = list[name.first];
  if (name.title !== 'office' || !/^(?:sister|brother)$/.test(title?.lower ?? '') || title?.capital)
    return false;
  const before = lowerAt(around, name.first - 1);
  return mine.test(before) || (adjective.test(before) && mine.test(lowerAt(around, name.first - 2)));
}

/** "My lad Jayden", "our eldest, Tomos", "MIL update: Norma", "Mine (Ethel, 90)", "Ezra (7, mine)": the writer's own. */
export function isOwnFamily(around: Around): boolean {
  const { context, name } = around;
  const before = context.lower.slice(Math.max(0, name.start - 48), name.start);
  return (
    mineBefore.test(before) ||
    mineAfter.test(context.lower.slice(name.end, name.end + 24)) ||
    kinBefore.test(before) ||
    isSibling(around)
  );
}
