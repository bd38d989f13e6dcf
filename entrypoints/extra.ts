import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCompose } from '../src/compose/start.ts';
import { generic } from '../src/sites/generic.ts';

export default defineUnlistedScript(() => startCompose(generic));
