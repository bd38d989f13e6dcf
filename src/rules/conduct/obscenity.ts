import { swearing } from '../../engine/annotations/swearing.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'conduct/obscenity',
  says: {
    title: 'This is a swear word',
    ask: 'Too strong for a public post?',
    why: 'Patients and their families can read this, and some will think less of the care you give.',
    todo: 'Say it without the swear word.',
  },
  examples: {
    flags: [
      'well that was a ‹shit› shift',
      'Rota’s out. ‹Fuck› my life 😭',
      'Absolute ‹shitshow› on the M25 this morning',
      'oh for ‹f*cks› sake, the lift again',
      '‹5h1te› coffee, ‹5h1te› chairs, lovely people',
      'what a load of ‹b0ll0cks›',
      '‹f.u.c.k› this for a game of soldiers',
      'total ‹sh!te› from start to finish',
      'He called it a ‹f u c k› up, I call it Tuesday',
      'A ‹w@nker› in a white van cut me up on the A12',
      'Honestly what a ‹ＴＷＡＴ›',
      'You ‹b*stards› ate my yoghurt',
      'That penalty though. ‹Fuuuuuck›',
      'Nobody can be ‹arsed› with the new system',
      'Out of paper again, ‹ffs›',
      'he got his ‹tits out› on the night bus',
      'Stop ‹being a dick› about the parking',
    ],
    passes: [
      'Who’re you backing in the bake off then?',
      'Know your normal: check your balls, your breasts, your moles',
      'Off to Scunthorpe for a study day, then Penistone, then Cockermouth',
      'Anal fissures are common and treatable: see your GP',
      'The specimen pot is for semen, the other one is for urine',
      'Breast, cervical and rectal screening all saved lives last year',
      'Skin prick tests on Thursday, heel prick on the newborns before that',
      'Faggots and peas in the canteen, made my week',
      'Blue tits nesting outside the staff room',
      'A fire retardant curtain costs how much?',
      'bloody hell it is cold in here, damn that window',
      'What a load of rubbish, the bins have not been emptied again',
      'The penis clinic sign has been turned round by some wag',
      'My cockapoo ate a shiitake mushroom',
      'We got an A* in the ward audit and 5***** on the website',
      'Dick Whittington at the Hackney Empire with the kids',
      'Shuttlecock, peacock, Hancock: guess the link',
      'My mum’s Shih Tzu is called Cumberbatch',
      'Please assess and assist, then reassess',
      'Email j.cocks@example.org about the choir',
    ],
  },
  *check(context) {
    for (const { start, end, kind, disguised } of swearing(context)) {
      yield {
        span: { start, end },
        certainty: kind === 'mild' ? 'weak' : 'strong',
        evidence: [
          disguised
            ? 'a swear word with signs or spaces between its letters: everybody still reads it'
            : kind === 'mild'
              ? 'a mild swear word'
              : 'a swear word',
        ],
      };
    }
  },
});
