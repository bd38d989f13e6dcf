/** The compose boxes of the practice pages, as the sites have them. */
export interface PracticeBox {
  readonly what: string;
  readonly url: string;
  readonly box: string;
  /** The button that posts. */
  readonly press: string;
  /** The keys that post, where the site has any. */
  readonly keys?: string;
}

const recommendation = 'https://www.linkedin.com/in/sam-okafor/edit/forms/recommendation/write/';

export const boxes: readonly PracticeBox[] = [
  {
    what: 'X, home',
    url: 'https://x.com/home',
    box: 'home',
    press: '[data-testid="tweetButtonInline"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, new post over home',
    url: 'https://x.com/compose/post',
    box: 'part-0',
    press: '[data-testid="tweetButton"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, reply',
    url: 'https://x.com/ward_seven/status/1840000000000000001',
    box: 'reply',
    press: '[data-testid="tweetButtonInline"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, reply over home',
    url: 'https://x.com/compose/post?in_reply_to=1840000000000000001',
    box: 'part-0',
    press: '[data-testid="tweetButton"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, quote',
    url: 'https://x.com/compose/post?url=https://x.com/ward_seven/status/1840000000000000001',
    box: 'part-0',
    press: '[data-testid="tweetButton"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, edit',
    url: 'https://x.com/compose/post?edit',
    box: 'part-0',
    press: '[data-testid="tweetButton"]',
    keys: 'Control+Enter',
  },
  {
    what: 'X, profile',
    url: 'https://x.com/settings/profile',
    box: 'bio',
    press: '[data-testid="Profile_Save_Button"]',
  },
  {
    what: 'Facebook, comment',
    url: 'https://www.facebook.com/',
    box: 'comment',
    press: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    what: 'Facebook, reply',
    url: 'https://www.facebook.com/?answering',
    box: 'comment-reply',
    press: '#focused-state-composer-submit [role="button"]',
    keys: 'Enter',
  },
  {
    what: 'Facebook, post as a Page',
    url: 'https://www.facebook.com/ward.seven/?compose',
    box: 'post',
    press: '[role="dialog"] [aria-label="Next"]',
  },
  {
    what: 'Facebook, edit',
    url: 'https://www.facebook.com/?edit',
    box: 'post',
    press: '[role="dialog"] [aria-label="Save"]',
    keys: 'Control+Enter',
  },
  {
    what: 'Facebook, post',
    url: 'https://www.facebook.com/?compose',
    box: 'post',
    press: '[role="dialog"] [aria-label="Post"]',
  },
  {
    what: 'Facebook, group post',
    url: 'https://www.facebook.com/groups/4242/?compose',
    box: 'post',
    press: '[role="dialog"] [aria-label="Post"]',
  },
  {
    what: 'LinkedIn, share box',
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    box: 'share',
    press: 'button.share-actions__primary-action',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, repost with thoughts',
    url: 'https://www.linkedin.com/feed/?shareActive=true&repost',
    box: 'share',
    press: 'button.share-actions__primary-action',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, edit',
    url: 'https://www.linkedin.com/feed/?shareActive=true&edit',
    box: 'share',
    press: 'button.share-actions__primary-action',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, reply',
    url: 'https://www.linkedin.com/feed/',
    box: 'reply',
    press: '[data-view-name="comment-reply-post"]',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, older reply',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/',
    box: 'legacy-reply',
    press: '.comments-reply-box .comments-comment-box__submit-button--cr',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, About',
    url: 'https://www.linkedin.com/in/sam-okafor/edit/forms/summary/new/',
    box: 'about',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, headline',
    url: 'https://www.linkedin.com/in/sam-okafor/edit/intro/',
    box: 'headline',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, comment',
    url: 'https://www.linkedin.com/feed/',
    box: 'comment',
    press: '[data-view-name="comment-post"]',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, older comment',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/',
    box: 'legacy-comment',
    press: '.comments-comment-box__submit-button--cr',
    keys: 'Control+Enter',
  },
  {
    what: 'LinkedIn, recommendation in a text area',
    url: recommendation,
    box: 'recommendation',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, recommendation in rich text',
    url: `${recommendation}?shape=editable`,
    box: 'recommendation',
    press: '.form-actions button',
  },
  {
    what: 'LinkedIn, recommendation in the shadow root',
    url: `${recommendation}?shape=shadow`,
    box: 'recommendation',
    press: '.form-actions button',
  },
];

/** Private places: never to be read. */
export const messages: readonly (Omit<PracticeBox, 'press'> & { readonly press?: string })[] = [
  { what: 'X, direct message', url: 'https://x.com/messages/1-2', box: 'dm', keys: 'Enter' },
  { what: 'X, chat', url: 'https://x.com/i/chat/1-2', box: 'dm', keys: 'Enter' },
  { what: 'Messenger, page', url: 'https://www.facebook.com/messages/t/77', box: 'chat', keys: 'Enter' },
  { what: 'Messenger, tab on the feed', url: 'https://www.facebook.com/', box: 'chat', keys: 'Enter' },
  { what: 'LinkedIn, messages', url: 'https://www.linkedin.com/messaging/', box: 'message', keys: 'Enter' },
  {
    what: 'LinkedIn, message over the feed',
    url: 'https://www.linkedin.com/feed/',
    box: 'message',
    keys: 'Enter',
  },
  {
    what: 'LinkedIn, the note of an invitation',
    url: 'https://www.linkedin.com/in/sam-okafor/?invite',
    box: 'note',
    press: '[aria-label="Send invitation"]',
  },
];
