/** So long a browser may take to come up, in milliseconds: 22 s were seen beside heavy work, where most starts take 3. */
export const startTimeout = 50_000;

/** Starts a browser; once more if nothing came of it in time, which is the machine's fault and not the product's. */
export async function started<Browser>(start: () => Promise<Browser>): Promise<Browser> {
  try {
    return await start();
  } catch (error) {
    // Puppeteer and Playwright each have a class of that name.
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    process.stderr.write(`A browser did not come up and is started once more: ${error.message}\n`);
    return start();
  }
}
