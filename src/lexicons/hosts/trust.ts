import trusted from '../../../assets/lexicons/hosts/trusted.txt?raw';
import type { Pack } from '../../policy/schema.ts';
import { hostList, nearest } from './host-list.ts';

const list = hostList({ trusted });

/** Public bodies, health information, help with addiction and abuse: what they publish is never unsuitable. */
export const isTrusted = (host: string): boolean => list.categoryOf(host) !== undefined;

/** The organisation says this host is fine. Wins over every link rule. */
export const isAllowed = ({ hosts }: Pack, host: string): boolean =>
  nearest(host, hosts.allowed) !== undefined || nearest(host, hosts.own) !== undefined;
