import alcohol from '../../../assets/lexicons/hosts/alcohol.txt?raw';
import gambling from '../../../assets/lexicons/hosts/gambling.txt?raw';
import tobacco from '../../../assets/lexicons/hosts/tobacco.txt?raw';
import weapons from '../../../assets/lexicons/hosts/weapons.txt?raw';
import { type HostList, hostList } from './host-list.ts';

/** The hosts that come with Postcheck, by kind. Written down from knowledge of the web, no list copied. */
export const knownHosts: HostList = hostList({ alcohol, gambling, tobacco, weapons });
