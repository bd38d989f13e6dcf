import { links } from '../../engine/annotations/links.ts';
import { linksTo } from '../../engine/annotations/site-kinds.ts';
import { rule } from '../../engine/rule.ts';

const kinds: Readonly<Record<string, string>> = {
  gambling: 'betting and gambling',
  alcohol: 'alcohol',
  tobacco: 'tobacco, nicotine or vaping',
  weapons: 'weapons or fireworks',
  dating: 'dating for adults',
};

export default rule({
  id: 'links/age-restricted',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This link leads to a site for over-18s',
    ask: 'Does this link lead to a site for over-18s?',
    why: 'The policy does not allow links to gambling, alcohol, tobacco or other adults-only sites.',
    todo: 'Take the link out. You can still say what you did without linking to it.',
  },
  absorbs: ['links/hidden-destination', 'links/paywalled'],
  examples: {
    flags: [
      'Anyone in for the Grand National sweepstake? ‹https://www.bet365.com/#/HO/›',
      'our syndicate is on ‹skybet.com› this week lads',
      'Lotto rollover!! ‹https://www.national-lottery.co.uk/games/euromillions›',
      'Gin for the leaving do, 20% off ‹https://www.masterofmalt.com/gin/›',
      'Friday. ‹brewdog.com/uk/bars› Who’s in?',
      'best mango ice ‹https://www.vapeclub.co.uk/e-liquids›',
      'cigars for the new dads ‹cgarsltd[.]co[.]uk›',
      'snus in the on-call room ‹https://northerner.com/uk›',
      'try ‹https://best-online-casino.example.com/spins› its mint',
      'my mate’s shop ‹https://vape-deals.example.org› x',
      'whisky raffle tickets ‹http://highlandwhiskyshop.example.net/›',
      '‹https://lucky.casino/welcome› free spins all round 🎰',
      'odds on the next health secretary ‹https://www.google.com/url?q=https://www.paddypower.com/politics›',
    ],
    passes: [
      'Worried about your gambling? https://www.begambleaware.org can help',
      'How many units is that? https://www.drinkaware.co.uk/facts',
      'Dry January sign-up https://alcoholchange.org.uk/get-involved',
      'Quit smoking with us https://www.nhs.uk/better-health/quit-smoking/',
      'Swap to stop: vaping evidence https://ash.org.uk/resources/view/vaping',
      'https://www.casinoroyaleorchestra.example.com in the atrium, free',
      'The wine library trust reads to children https://winelibrarytrust.example.org',
      'Essex Uni study https://www.essex.ac.uk/research',
      'Alphabet soup recipe https://alphabetkitchen.example.com',
      'I googled it https://www.google.com/search?q=bet365+harm+study',
      'Tibet travel diary https://tibetdiary.example.org',
      'Gingerbread for single parents https://www.gingerbread.org.uk',
      'NHS advice on alcohol https://www.nhs.uk/live-well/alcohol-advice/',
      'after work.Bar the usual, no plans',
    ],
  },
  check: (context) => linksTo(context, kinds),
});
