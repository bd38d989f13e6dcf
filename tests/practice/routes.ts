/** Where the practice pages live: the sites' own addresses, and one of our own for editors no site wraps. */

export interface Route {
  /** Shown to people who look for a page to try. */
  readonly title: string;
  readonly url: string;
  /** The boxes there. Those in a dialog appear once it is opened. */
  readonly boxes: readonly string[];
}

const recommendation =
  'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/?profileFormEntryPoint=PROFILE_SECTION';

export const routes: readonly Route[] = [
  { title: 'X: home', url: 'https://x.com/home', boxes: ['home'] },
  { title: 'X: new post over home', url: 'https://x.com/compose/post', boxes: ['home', 'part-0'] },
  { title: 'X: reply', url: 'https://x.com/ward_seven/status/1840000000000000001', boxes: ['reply'] },
  {
    title: 'X: reply over home',
    url: 'https://x.com/compose/post?in_reply_to=1840000000000000001',
    boxes: ['home', 'part-0'],
  },
  {
    title: 'X: quote',
    url: 'https://x.com/compose/post?url=https://x.com/ward_seven/status/1840000000000000001',
    boxes: ['home', 'part-0'],
  },
  {
    title: 'X: edit',
    url: 'https://x.com/compose/post?edit&text=The%20clinic%20opens%20at%20eight.',
    boxes: ['home', 'part-0'],
  },
  { title: 'X: private message', url: 'https://x.com/messages/1-2', boxes: ['dm'] },
  { title: 'X: profile', url: 'https://x.com/settings/profile', boxes: ['bio'] },
  { title: 'Facebook: feed', url: 'https://www.facebook.com/', boxes: ['comment', 'chat'] },
  {
    title: 'Facebook: new post',
    url: 'https://www.facebook.com/?compose',
    boxes: ['post', 'comment', 'chat'],
  },
  {
    title: 'Facebook: group, new post',
    url: 'https://www.facebook.com/groups/4242/?compose',
    boxes: ['post', 'comment', 'chat'],
  },
  {
    title: 'Facebook: feed, answering a comment',
    url: 'https://www.facebook.com/?answering',
    boxes: ['comment', 'comment-reply', 'chat'],
  },
  {
    title: 'Facebook: Page, new post in two steps',
    url: 'https://www.facebook.com/ward.seven/?compose',
    boxes: ['post', 'comment', 'chat'],
  },
  {
    title: 'Facebook: edit a post',
    url: 'https://www.facebook.com/?edit',
    boxes: ['post', 'comment', 'chat'],
  },
  {
    title: 'Facebook: edit a group post',
    url: 'https://www.facebook.com/groups/4242/?edit',
    boxes: ['post', 'comment', 'chat'],
  },
  { title: 'Messenger', url: 'https://www.facebook.com/messages/t/77', boxes: ['chat'] },
  { title: 'LinkedIn: feed', url: 'https://www.linkedin.com/feed/', boxes: ['comment', 'reply', 'message'] },
  {
    title: 'LinkedIn: share box',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    boxes: ['share', 'comment', 'reply', 'message'],
  },
  {
    title: 'LinkedIn: post page, older comments',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/',
    boxes: ['legacy-comment', 'legacy-reply', 'message'],
  },
  {
    title: 'LinkedIn: repost with thoughts',
    url: 'https://www.linkedin.com/feed/?shareActive=true&repost',
    boxes: ['share', 'comment', 'reply', 'message'],
  },
  {
    title: 'LinkedIn: edit a post',
    url: 'https://www.linkedin.com/feed/?shareActive=true&edit&text=The%20clinic%20opens%20at%20eight.',
    boxes: ['share', 'comment', 'reply', 'message'],
  },
  {
    title: 'LinkedIn: About',
    url: 'https://www.linkedin.com/in/sam-okafor/edit/forms/summary/new/',
    boxes: ['about', 'message'],
  },
  {
    title: 'LinkedIn: headline',
    url: 'https://www.linkedin.com/in/sam-okafor/edit/intro/',
    boxes: ['headline', 'message'],
  },
  {
    title: 'LinkedIn: note of an invitation',
    url: 'https://www.linkedin.com/in/sam-okafor/?invite',
    boxes: ['note', 'comment', 'reply', 'message'],
  },
  {
    title: 'LinkedIn: article',
    url: 'https://www.linkedin.com/article/new/',
    boxes: ['headline', 'article', 'message'],
  },
  { title: 'LinkedIn: recommendation, text area', url: recommendation, boxes: ['recommendation', 'message'] },
  {
    title: 'LinkedIn: recommendation, rich text',
    url: `${recommendation}&shape=editable`,
    boxes: ['recommendation', 'message'],
  },
  {
    title: 'LinkedIn: recommendation, in the shadow root',
    url: `${recommendation}&shape=shadow`,
    boxes: ['recommendation', 'message'],
  },
  { title: 'LinkedIn: messages', url: 'https://www.linkedin.com/messaging/', boxes: ['message'] },
  {
    title: 'Every editor',
    url: 'https://editors.example/',
    boxes: ['draft', 'lexical', 'lexical-plain', 'quill-2', 'quill-1', 'tiptap', 'textarea', 'editable'],
  },
  { title: 'Staff blog', url: 'https://blogs.example/', boxes: ['article', 'comment'] },
];

/** Which built page answers at a host. */
export const pageOf = (host: string): string | undefined => {
  if (/(^|\.)(x|twitter)\.com$/.test(host)) return 'x.html';
  if (/(^|\.)(facebook|messenger)\.com$/.test(host)) return 'facebook.html';
  if (/(^|\.)linkedin\.com$/.test(host)) return 'linkedin.html';
  if (host === 'blogs.example') return 'blog.html';
  if (host === 'editors.example') return 'editors.html';
  return undefined;
};
