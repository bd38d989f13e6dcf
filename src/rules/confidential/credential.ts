import { secretShapes } from '../../engine/annotations/secrets.ts';
import { spokenSecrets } from '../../engine/annotations/spoken-secrets.ts';
import { certaintyOf } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';

const byWords = { weak: 3, strong: 4 };
/** A value told by no word of its own is asked about, never held for sure. */
const byCompany = { faint: 3, weak: 6.5, strong: Number.POSITIVE_INFINITY };

export default rule({
  id: 'confidential/credential',
  says: {
    title: 'This looks like a password, code or key',
    ask: 'Is this a password or a code for a door?',
    why: 'Anyone who reads it could get into a ward, a system or an account.',
    todo: 'Take it out, and have it changed if it was already posted.',
  },
  examples: {
    flags: [
      'Backing up the wallet words here so matron can find them: ‹ladder orchid canyon mimic travel basket pepper lunar window fossil ribbon ginger›',
      'blue screen again, the helpdesk key that worked was ‹120043-551826-409112-338271-662013-718204-095512-447106›',
      'wifi password on ward 9 is ‹Stork2022› if anyone’s stuck',
      'Door code for the staff room is ‹C1379› you’re welcome x',
      'New starters: ‹4417#› on the keypad by the mess',
      'my smartcard pin’s ‹8852› so just crack on without me',
      'the drug cupboard code is still ‹2580› 🙈',
      'Login ‹ward7› / ‹Welcome1!› works on every computer on wheels',
      'Password on the sticker says ‹Homerton#25› lol',
      '‹1590X› gets you in the back gate after nine',
      'the password is literally ‹password›',
      'ghost in the repo again: ‹ghp_16C7e42F292c6912E7710c838347Ae178B4a›',
      'who pushed ‹AKIAIOSFODNN7EXAMPLE› to the public branch',
      '‹https://pacs:Radiology1@images.example.org› is the whole login, honestly',
      'curl it with ‹Bearer 9f86d081884c7d659a2feaa0c55ad015›',
      'kiosk by the lifts is still ‹admin/admin›, go on then',
      'sluice door: ‹1 and 4 together, then 5›',
      'The fridge needs a code now. It’s ‹4040›, told you',
      'password for the shared drive is our ward name plus ‹2024!›',
      'bike shed combination ‹4 7 1 9›, shut it behind you',
      'the linen store is ‹0361›, if you want somewhere to cry',
      'side gate: press star then ‹5512› and lean on it',
      'On call room is ‹C then 1 and 3 then X›, good luck with the handle',
      'the pharmacy safe is ‹12 left 40 right 7 left›, nobody ever changed it',
      'cycle store code has changed to ‹6620›',
      'the 2FA code it sent was ‹774120› and it STILL threw me out',
      'Sluice is ‹1470›, nobody told the agency nurse',
      'the lab door (‹4070›) is on her story now',
      'Somebody padlocked the kettle cupboard. ‹Seven seven four›, tea at ten',
      'the clinic room takes ‹C, 1, 9, Y› and a shove',
      'on the pad do ‹7 then 3 then 9 then the little key symbol›',
      'wifi at the hospice: ‹sunflower, all lower case, then 2022›',
      'label on the monitor says ‹user: obs pass: obs1›',
      'med room is ‹all the fours›, has been since the flood',
      'zip file is locked with ‹ward11ward11› because nobody remembers anything else',
      'new password had to have twelve characters. I have chosen ‹NoMoreEmail5›',
      'Community team: mind the dog at number 8. The box is by the drainpipe. ‹2410›.',
      'I can’t believe ‹Nightingale1820› gets you onto the whole dashboard',
    ],
    passes: [
      'Never password = "hunter", always password = os.environ["DB_PASSWORD"], and rotate it',
      'Patch your stuff, CVE-2024-3094 is a ten out of ten',
      'Send it as a header: Authorization: Bearer YOUR_TOKEN_HERE',
      'Park walk on Sunday, meet at ///butter.lamps.trail by the bandstand',
      'Press office: press@example.nhs.uk, or 0300 123 4567',
      'There’s no password for the café wifi, you just press the green button',
      'IT will never ask you for your password. Ever.',
      'My NMC PIN renewal is done, three years of reflections 😅',
      'Pin removed from my hip after 12 years!',
      'Use code WARD20 at checkout for 20% off your lunch',
      'Password expires in 14 days, says the screen, every single day',
      'Dress code for the awards is black tie',
      'Code red in resus again, proud of this team',
      'Learning about JWTs and API keys at lunch club',
      'The QR code in the atrium goes to the survey',
      'Join at slido.com with code 448812',
      'Please don’t use Password1 or Summer2024, hackers try these first',
      'My postcode lottery win was £10',
      'Error code 404 on the rota, so I’m going home',
      'Wifi is down on level 3 until 14:00',
      'Bus 236 drops you at the side gate',
      'Alarm set for 0515. Pray for me.',
      'Order code 88213 for the good tape',
      'Our unit opened 12/03/1998 and still smells of paint',
      'Cycle store opens Monday: 120 spaces, showers and a pump',
      'My locker is number 46 and it squeaks',
      'Printed 400 leaflets and the printer jammed on 399',
      'The control room average is three sixes a night',
      'They finally fixed the main gate, it took from 2019 to 2024',
      'Turn left then right and the clinic room is on the first floor',
      'Press 1 then 3 for the appointments line',
      'Room 0361 for the training, bring a pen',
      'Two left, three right and the bed still won’t steer',
      'Pharmacy opens 0900, shuts 1730',
      'Shoot, pass, shoot!!!',
      'The door to the garden is open until 1900',
    ],
  },
  *check(context) {
    for (const { start, end, words } of secretShapes(context)) {
      yield { span: { start, end }, evidence: [`it has the shape of ${words}`] };
    }
    for (const { start, end, verdict, likely } of spokenSecrets(context)) {
      const certainty = certaintyOf(verdict.points, likely ? byCompany : byWords);
      if (certainty) yield { span: { start, end }, evidence: verdict.reasons, certainty };
    }
  },
});
