import open from '../../../assets/lexicons/hosts/open.txt?raw';
import sellers from '../../../assets/lexicons/hosts/sellers.txt?raw';
import { hostList } from './host-list.ts';

const list = hostList({ open, seller: sellers });
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a shop's path says is being sold. */
const goods: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'alcohol',
    words(
      'alcohol wine wines beer beers ale ales lager lagers cider ciders gin gins rum vodka whisky whiskey whiskies tequila brandy cognac bourbon champagne prosecco liqueur liqueurs spirits stout ipa cocktails baileys malbec rioja merlot shiraz chardonnay pinot sauvignon',
    ),
  ],
  [
    'tobacco',
    words(
      'tobacco cigar cigars cigarette cigarettes vape vapes vaping eliquid eliquids snus shisha hookah nicotine',
    ),
  ],
  ['gambling', words('casino slots bingo poker sportsbook scratchcards lottery lotto roulette blackjack')],
  ['adult', words('porn xxx dildo dildos vibrator vibrators bondage escorts')],
  ['weapons', words('crossbow crossbows airgun airguns machete machetes katana')],
];
/** Goods that are only about it: a wine rack is furniture. */
const around = words(
  'glass glasses rack racks cooler coolers fridge fridges opener openers garden mat mats mug mugs tshirt shirt socks card cards sign book books vinegar gum gums cake cakes bread batter sauce yeast ginger root free alcoholfree decanter stand bucket bottle-opener chiller table game toy toys costume cabinet holder cork stopper charger case patches patch lozenges wipes gel sanitiser swabs rub',
);
const selling =
  /(?:^|[/._-])(?:shop|store|buy|products?|basket|deals?|offers?|menu|order|collections?|category|catalogue)(?:[/._-]|$)/;

/** What a page offers by the short parts of its path ("/live-casino/"), never by the words of a headline. */
const offers: readonly (readonly [string, RegExp])[] = [
  [
    'gambling',
    /^(?:(?:online|live|vegas|mobile|new)-)?(?:casino|sportsbook|slots|bingo|poker|roulette|free-?spins|free-?bets?|betting-?(?:tips|odds|slip))$/,
  ],
  [
    'adult',
    /^(?:(?:free|hd|live|gay|teen|amateur)-)?(?:porn|pornstars?|xxx|hentai|sex-?cams?|sex-?videos?|milfs?|nudes|escorts)$/,
  ],
  [
    'tobacco',
    /^(?:(?:disposable|cheap|nic|best)-)?(?:vapes?|vape-?(?:kits?|pens?|juice)|e-?liquids?|cigars?|snus|nic-?salts?|nicotine-?pouches)$/,
  ],
  [
    'alcohol',
    /^(?:(?:malt|scotch|craft|irish|single-malt)-)?(?:whisk(?:e?y|ies)|vodkas?|gins|rums|tequilas?|wines|beers|craft-?beers?|spirits|cocktails)$/,
  ],
  [
    'piracy',
    /^(?:(?:free|full|latest|movie)-)?(?:torrents?|warez|keygens?|nulled|cracked(?:-?(?:apps|games|software))?|crack-?downloads?|iptv|cam-?rips?|free-?movies|watch-?free|serial-?keys?|roms)$/,
  ],
  [
    'hacking',
    /^(?:(?:hire|rent)-a-hacker|ddos(?:-for-hire)?|booters?|stressers?|keyloggers?|phishing-?kits?|combo-?lists?|dumps|fullz|cvv|leaks|stealer-?logs|hacked-?accounts|exploits?-for-sale)$/,
  ],
  [
    'drugs',
    /^(?:buy-(?:weed|cannabis|mdma|cocaine|xanax|valium|diazepam|tramadol|ketamine|steroids|oxycodone|adderall|codeine|lsd|shrooms)|weed|cannabis-seeds|xanax|mdma|magic-mushrooms|steroids|no-prescription)$/,
  ],
  [
    'forgery',
    /^(?:fake-(?:ids?|passports?|certificates?|degrees?|sick-?notes?|fit-?notes?|documents?)|buy-(?:an-)?essays?|write-my-essay|replica-watches)$/,
  ],
  ['violence', /^(?:gore|beheadings?|real-death|executions?|fight-videos|death-videos)$/],
  ['hate', /^(?:white-(?:power|pride|genocide)|great-replacement|race-war|holohoax)$/],
];
const careful =
  /harm|help|support|addict|recover|aware|advice|stop|quit|health|therap|research|safe|charit|news|blog|ban(?:s|ned)?\b/;

/**
 * What the path of an otherwise unknown page says it offers. Search, news and reference are never read this
 * way, nor is anything about help or harm.
 */
export function clueInPath(host: string, path: string): string | undefined {
  if (path.length < 4) return undefined;
  const lower = path.toLowerCase();
  if (/\.torrent$/.test(lower)) return 'piracy';
  const kind = list.categoryOf(host);
  if (kind === 'open' || careful.test(lower) || careful.test(host)) return undefined;
  const parts = lower.split('/').map((part) => part.replaceAll(/[_+.]|%20/g, '-'));
  if (kind === 'seller' || selling.test(host + lower)) return soldIn(parts);
  return offers.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0];
}

function soldIn(parts: readonly string[]): string | undefined {
  const found = parts.flatMap((part) => part.split('-'));
  if (found.some((word) => around.has(word))) return undefined;
  return goods.find(([, names]) => found.some((word) => names.has(word)))?.[0];
}
