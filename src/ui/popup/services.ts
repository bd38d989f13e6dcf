import type { Draft, Site } from '../../engine/draft.ts';
import type { CheckReply, PackInForce, TabStatus } from '../../messages/protocol.ts';

/** What the popup needs of the extension. Each rejects when nobody answers. */
export interface PopupServices {
  /** `undefined`: nothing of Postcheck's runs in this tab. */
  tabStatus(): Promise<TabStatus | undefined>;
  pack(): Promise<PackInForce>;
  check(draft: Draft): Promise<CheckReply>;
  turn(site: Site, on: boolean): Promise<void>;
  /** Whether the organisation has settled if Postcheck works on the site. */
  isLocked(site: Site): Promise<boolean>;
  /** Brings the tab's card up, and the popup down. */
  showInBox(): Promise<void>;
}

/** Where the policy page shows a section of a pack. */
export const sectionAddress = (pack: string, section?: string): string =>
  section === undefined ? `/policy.html#${pack}` : `/policy.html#${pack}-${section}`;
