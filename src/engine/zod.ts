import { z } from 'zod';

/*
 * Zod compiles its parsers with `new Function` where that is allowed, and finds out by trying. The extension's
 * pages forbid it, and the browser lists every try among the extension's errors.
 */
z.config({ jitless: true });
// What no schema and no `faultsOf` has words for, so that nobody reads zod's own.
z.config({ localeError: () => 'This is not as it should be' });

export { z };
