import type { Page } from 'playwright-core';
import type { Told } from './session.ts';

/** What is used of a node of the protocol's tree. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const textOf = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '');

/** The accessibility tree of a page in reading order, without what a screen reader passes over. */
export const accessibleIn = async (page: Page): Promise<readonly Told[]> => {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken = (node: Node): string =>
    textOf(node.role) === 'StaticText'
      ? textOf(node.name)
      : (node.childIds ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .map(spoken)
          .join('');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const property = (name: string): unknown =>
        node.properties?.find((one) => one.name === name)?.value.value;
      const how = property('live');
      const expanded = property('expanded');
      return {
        role: textOf(node.role),
        name: textOf(node.name),
        description: textOf(node.description),
        focused: property('focused') === true,
        expanded: typeof expanded === 'boolean' ? expanded : undefined,
        live: typeof how === 'string' && how !== 'off' ? { how, text: spoken(node) } : undefined,
      };
    });
};
