import { links } from '../../engine/annotations/links.ts';
import { linksTo } from '../../engine/annotations/site-kinds.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'links/unlawful',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'This link leads to something unlawful',
    ask: 'Does this link lead to something unlawful?',
    why: 'Pointing people to it can make you and the organisation answerable for it.',
    todo: 'Take the link out.',
  },
  variants: {
    piracy: {
      title: 'This link leads to copied films, sport, books or software',
      ask: 'Does this link lead to copied films, sport, books or software?',
      todo: 'Take the link out. The NHS library can often get you the book or paper.',
    },
    hacking: {
      title: 'This link leads to hacking tools or stolen data',
      ask: 'Does this link lead to hacking tools or stolen data?',
    },
    drugs: {
      title: 'This link leads to street drugs or unlicensed medicines',
      ask: 'Does this link lead to street drugs or unlicensed medicines?',
    },
    forgery: {
      title: 'This link leads to fake papers, bought essays or copied goods',
      ask: 'Does this link lead to fake papers, bought essays or copied goods?',
    },
    darkweb: { title: 'This link leads to the dark web' },
  },
  absorbs: ['links/hidden-destination', 'links/paywalled', 'links/age-restricted'],
  examples: {
    flags: [
      'Oxford Handbook free here 👉 ‹https://z-lib.org/book/1183›',
      'got the paper from ‹sci-hub.se/10.1056/nejm› shh',
      'boxing tonight ‹https://crackstreams.biz/boxing›',
      'whole series on ‹https://thepiratebay.org/search.php?q=casualty›',
      'magnet for the osce videos ‹magnet:?xt=urn:btih:abcdef1234›',
      'cheap iptv ‹https://cheapiptv-uk.example.net/buy› all the sports',
      'look up your password ‹https://breachforums.st/threads›',
      'take the booking site down lol ‹https://stresser.example.com/panel›',
      '‹http://silkroad7rn2puhj.onion/item› proper mental',
      'best seeds in town ‹www.seedsman.com›',
      'no script needed ‹https://buyxanax-online.example.com›',
      'dissertation due, thank god for ‹https://www.essayshark.com/order›',
      'sick note sorted ‹https://fakesicknote.example.co/today›',
    ],
    passes: [
      'Drug checking advice https://www.talktofrank.com',
      'Report a cyber crime https://www.actionfraud.police.uk',
      'Life hacks for night shifts https://www.lifehacker.com',
      'Hackney marathon results https://hackneyhalf.example.com',
      'Free NHS e-books https://library.nhs.uk/books',
      'Pirates of Penzance tickets https://www.piratesofpenzance.example.org',
      'Have I been breached? https://haveibeenpwned.com',
      'Open access paper https://journals.plos.org/plosone/article?id=1',
      'Weed the garden with us https://www.rhs.org.uk/weeds',
      'Torrential rain closed the car park https://www.metoffice.gov.uk',
      'Medical cannabis guidance https://www.nice.org.uk/guidance/ng144',
      'ward crackers sorted https://www.crackers.example.com/christmas',
    ],
  },
  check: (context) =>
    linksTo(context, {
      piracy: 'unlicensed copies',
      hacking: 'hacking or stolen data',
      drugs: 'drugs or unlicensed medicines',
      forgery: 'forged or bought work',
      darkweb: 'hidden service',
    }),
});
