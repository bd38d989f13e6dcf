/** A file of the extension's own package, by its path from the top; nothing else can be fetched. Rejects where it is not there. */
export async function packaged(path: string): Promise<Response> {
  const file = await fetch(`${location.origin}/${path}`);
  if (!file.ok) throw new Error(`${path} is not in the package`);
  return file;
}
