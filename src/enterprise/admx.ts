import { create, type XMLElement } from 'xmlbuilder';
import { groups, type ManagedKey, managedKeys, toldOf } from '../settings/managed/keys.ts';
import type { Config } from './config.ts';
import { policySchemaOf } from './managed-schema.ts';

/*
 * Group Policy templates: the same keys as everywhere, to be set by hand in the policy editor. A switch is a policy that
 * is on or off, everything else is a line of text; lists and tables are JSON text, which both browsers' registry
 * readers take.
 */

interface Target {
  /** Chrome or Edge. */
  readonly name: 'chrome' | 'edge';
  readonly title: string;
  /** Below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  readonly root: string;
  readonly id: string;
}

export function targetsOf({ chrome, edge }: Config): Target[] {
  return [
    ...(chrome
      ? [
          {
            name: 'chrome' as const,
            title: 'Postcheck in Chrome',
            root: String.raw`SOFTWARE\Policies\Google\Chrome`,
            id: chrome.id,
          },
        ]
      : []),
    ...(edge
      ? [
          {
            name: 'edge' as const,
            title: 'Postcheck in Edge',
            root: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
            id: edge.id,
          },
        ]
      : []),
  ];
}

const namespace = 'http://www.microsoft.com/GroupPolicy/PolicyDefinitions';
const print = (root: XMLElement): string => `${root.end({ pretty: true, newline: '\r\n' })}\r\n`;

const document = (name: string): XMLElement =>
  create(name, { version: '1.0', encoding: 'utf-8' })
    .att('xmlns', namespace)
    .att('revision', '1.0')
    .att('schemaVersion', '1.0');

const groupId = (target: Target, group: string): string => `${target.name}_${group.replace(/\W+/g, '_')}`;
const policyId = (target: Target, key: ManagedKey): string => `${target.name}_${key}`;

const isSwitch = (key: ManagedKey): boolean => policySchemaOf(key).type === 'boolean';
const isJson = (key: ManagedKey): boolean => ['array', 'object'].includes(policySchemaOf(key).type);

function addPolicy(parent: XMLElement, target: Target, key: ManagedKey): void {
  const id = policyId(target, key);
  const policy = parent.ele('policy', {
    name: id,
    class: 'Both',
    displayName: `$(string.${key})`,
    explainText: `$(string.${key}_explain)`,
    ...(!isSwitch(key) && { presentation: `$(presentation.${key})` }),
    key: `${target.root}\\3rdparty\\extensions\\${target.id}\\policy`,
    ...(isSwitch(key) && { valueName: key }),
  });
  policy.ele('parentCategory', { ref: groupId(target, toldOf(key).group) });
  policy.ele('supportedOn', { ref: 'windows:SUPPORTED_Windows7' });
  if (isSwitch(key)) {
    policy.ele('enabledValue').ele('decimal', { value: 1 });
    policy.ele('disabledValue').ele('decimal', { value: 0 });
    return;
  }
  policy.ele('elements').ele('text', { id: key, valueName: key, required: 'true', maxLength: 1_000_000 });
}

/** The templates' structure: categories and policies for each of the browsers configured. */
export function printAdmx(config: Config): string {
  const targets = targetsOf(config);
  const root = document('policyDefinitions');
  const namespaces = root.ele('policyNamespaces');
  namespaces.ele('target', { prefix: 'postcheck', namespace: `${config.profilePrefix}.postcheck` });
  namespaces.ele('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' });
  root.ele('resources', { minRequiredRevision: '1.0' });
  const categories = root.ele('categories');
  for (const target of targets) {
    categories.ele('category', { name: target.name, displayName: `$(string.${target.name})` });
    for (const [index, group] of groups.entries()) {
      const category = categories.ele('category', {
        name: groupId(target, group),
        displayName: `$(string.group${index})`,
      });
      category.ele('parentCategory', { ref: target.name });
    }
  }
  const policies = root.ele('policies');
  for (const target of targets) for (const key of managedKeys) addPolicy(policies, target, key);
  return print(root);
}

const explain = (key: ManagedKey): string => {
  const { description, example } = toldOf(key);
  const written = isJson(key) ? JSON.stringify(example) : String(example);
  const how = isSwitch(key)
    ? 'Enabled: yes. Disabled: no. Not configured: people choose themselves.'
    : `Example: ${written}`;
  return `${description}\n\n${how}${isJson(key) ? '\n\nThe value is JSON on one line.' : ''}`;
};

/** The templates' words, in English. */
export function printAdml(config: Config): string {
  const root = document('policyDefinitionResources');
  root.ele('displayName', 'Postcheck');
  root.ele('description', 'Settings of the Postcheck browser extension');
  const resources = root.ele('resources');
  const strings = resources.ele('stringTable');
  const string = (id: string, words: string): void => void strings.ele('string', { id }, words);
  for (const { name, title } of targetsOf(config)) string(name, title);
  for (const [index, group] of groups.entries()) string(`group${index}`, group);
  for (const key of managedKeys) {
    string(key, toldOf(key).title);
    string(`${key}_explain`, explain(key));
  }
  const presentations = resources.ele('presentationTable');
  for (const key of managedKeys.filter((one) => !isSwitch(one))) {
    const presentation = presentations.ele('presentation', { id: key });
    presentation
      .ele('textBox', { refId: key })
      .ele('label', isJson(key) ? 'Value, as JSON on one line' : 'Value');
  }
  return print(root);
}
