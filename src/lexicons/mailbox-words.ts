/** Names of mailboxes that a team reads, and hosts where private people have theirs. Own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const groupMailboxes = set(`
  pals info information comms communications communication enquiries enquiry inquiries hello hi hey contact contactus admin
  administration team teams press media news newsroom foi reception support help helpdesk servicedesk service services volunteer
  volunteers volunteering events event bookings booking book library research recruitment jobs careers career hr payroll
  feedback complaints compliments charity fundraising office mail postmaster webmaster web digital noreply no-reply
  donotreply donotreply editor editorial letters wellbeing union branch secretary chair treasurer membership members training
  education learning courses conference register registration rsvp tickets sales orders marketing partnerships ideas
  join ask talk letstalk listening speakup guardian guardians ftsu safeguarding security privacy dpo gdpr legal finance
  accounts invoices procurement estates facilities catering chaplaincy patient patients patientexperience experience
  screening appointments appointment referrals referral clinic ward physio therapy maternity dietetics audiology
  pharmacy bloods phlebotomy switchboard it ict systems data analytics innovation improvement quality governance audit
  choir garden gardening running runclub parkrun book-club social sport sports community hub network alliance group
  public health nhs trust foundation friends leagueoffriends staff staffside equality lgbt diversity inclusion press.office
  pressoffice media.team england mediateam commsteam trials study studies clinicaltrials engagement involvement
  customer customers customerservice customercare care shop store museum archive archives film competition awards vote
`);

export const freeMailHosts = set(`
  gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com live.co.uk msn.com yahoo.com yahoo.co.uk ymail.com
  rocketmail.com icloud.com me.com mac.com aol.com aol.co.uk btinternet.com btopenworld.com sky.com virginmedia.com
  virgin.net ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk o2.co.uk protonmail.com proton.me pm.me gmx.com
  gmx.co.uk mail.com zoho.com fastmail.com tutanota.com hey.com plus.net plusnet.com
`);
