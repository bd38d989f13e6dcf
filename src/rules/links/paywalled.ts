import { links } from '../../engine/annotations/links.ts';
import { linksTo } from '../../engine/annotations/site-kinds.ts';
import { rule } from '../../engine/rule.ts';

export default rule({
  id: 'links/paywalled',
  needs: (context) => links(context).length > 0,
  says: {
    title: 'Readers may have to pay to open this link',
    why: 'The policy asks for links that everybody can read, and this site is for subscribers.',
    todo: 'Link to a free source, or sum it up in a sentence.',
  },
  absorbs: ['links/hidden-destination'],
  examples: {
    flags: [
      'Worth a read ‹https://www.ft.com/content/abc-123›',
      'The Times on our winter plan ‹thetimes.co.uk/article/nhs-winter›',
      'HSJ broke it first ‹https://www.hsj.co.uk/story/123.article›',
      '‹https://www.nursingtimes.net/opinion/staffing› so true',
      'my newsletter ‹https://nightnurse.substack.com/subscribe›',
      'support me on ‹patreon.com/midwifery›',
      'New in ‹https://www.nejm.org/doi/full/10.1056/NEJMoa1› 👏',
      'Great piece ‹https://nyti.ms/3abcXYZ›',
      'Telegraph has it ‹https://www.telegraph.co.uk/news/nhs/›',
    ],
    passes: [
      'BBC has it https://www.bbc.co.uk/news/health-1',
      'Guardian live blog https://www.theguardian.com/society/live',
      'Free to read https://journals.plos.org/plosmedicine',
      'Our newsletter https://www.homerton.nhs.uk/newsletter',
      'https://pubmed.ncbi.nlm.nih.gov/12345678/ for the abstract',
      'Subscribe to our YouTube https://www.youtube.com/@homerton',
      'The Financial Times called, nobody answered',
      'NICE guideline https://www.nice.org.uk/guidance/ng12',
    ],
  },
  check: (context) => linksTo(context, { paywalled: 'pay-to-view or subscription' }),
});
