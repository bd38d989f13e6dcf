import type { Draft, Site } from '../../engine/draft.ts';
import type { Fix } from '../../engine/finding.ts';
import type { CheckReply, PackInForce, TabStatus } from '../../messages/protocol.ts';

export interface PlaceInTab {
  readonly box: number;
  readonly finding: number;
}

/** A fix that changes words. */
export type TextFix = Exclude<Fix, { kind: 'setting' }>;

/** What the popup needs of the extension. Each rejects when nobody answers. */
export interface PopupServices {
  /** `undefined`: nothing of Postcheck's runs in this tab. */
  tabStatus(): Promise<TabStatus | undefined>;
  pack(): Promise<PackInForce>;
  check(draft: Draft): Promise<CheckReply>;
  turn(site: Site, on: boolean): Promise<void>;
  /** Whether the organisation has settled if Postcheck works on the site. */
  isLocked(site: Site): Promise<boolean>;
  /** Brings the tab's card up, at a finding by its places in the status, and the popup down. */
  showInBox(at?: PlaceInTab): Promise<void>;
  /** Checks the box in a tab where nothing of Postcheck’s runs yet, and takes the popup down. False where that cannot be. */
  checkHere(): Promise<boolean>;
  /** Asks for ten minutes of quiet on every site, or ends them. */
  pause(wanted: boolean): Promise<void>;
  /** Does in a text area what a fix says, so that it can be undone. False where it did not take. */
  fix(field: HTMLTextAreaElement, fix: TextFix): Promise<boolean>;
}

/** Where the policy page shows a section of a pack. */
export const sectionAddress = (pack: string, section?: string): string =>
  section === undefined ? `/policy.html#${pack}` : `/policy.html#${pack}-${section}`;
