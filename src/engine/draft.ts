export const sites = ['twitter', 'facebook', 'linkedin', 'other'] as const;
export type Site = (typeof sites)[number];

/** A kind of compose box. Private messages are not a surface: they are never read. */
export const surfaces = [
  'post',
  'reply',
  'comment',
  'media-comment',
  'article',
  'reference',
  'profile',
] as const;
export type Surface = (typeof surfaces)[number];

export const attachmentKinds = ['image', 'video', 'document', 'gif', 'poll'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Longest text that is read, in UTF-16 units: Facebook's limit of 63,206 and some. */
export const longestText = 70_000;

/** What somebody is about to publish, as it stands now. */
export interface Draft {
  /** Everything they wrote. Parts of a thread are joined by a blank line. */
  readonly text: string;
  readonly site: Site;
  readonly surface: Surface;
  /** An already published post is being changed. */
  readonly editing: boolean;
  readonly attachments: readonly AttachmentKind[];
  /** The post above, where the site shows it. Read for the check, never kept. */
  readonly replyingTo?: string;
  /** Where each part of a thread starts in `text`, first part left out. */
  readonly breaks?: readonly number[];
}

/** What the person, or IT for them, has told us about the account that posts. */
export interface Author {
  /** Readers can see from the profile that this is a member of staff. */
  readonly identifiesAsStaff: boolean;
  /** The profile carries a personal-capacity disclaimer. */
  readonly profileDisclaimer: boolean;
  /** This is the organisation's own account, which may speak for it. */
  readonly officialAccount: boolean;
}

export const unknownAuthor: Author = {
  identifiesAsStaff: false,
  profileDisclaimer: false,
  officialAccount: false,
};

export const draftOf = (text: string, rest: Partial<Draft> = {}): Draft => ({
  text,
  site: 'twitter',
  surface: 'post',
  editing: false,
  attachments: [],
  ...rest,
});
