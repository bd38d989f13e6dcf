import { groups, lockable, managedKeys, toldOf } from '../settings/managed/keys.ts';
import { type PolicySchema, policySchemaOf } from './managed-schema.ts';

function printType({ type, items, properties, additionalProperties }: PolicySchema): string {
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'text';
    case 'array':
      return `list of ${items ? printType(items) : 'values'}`;
    case 'object':
      return properties
        ? `{ ${Object.keys(properties).join(', ')} }`
        : `table of name and ${printType(additionalProperties ?? { type: 'string' })}`;
    default:
      return 'number';
  }
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** Every key with type, meaning and example, in Markdown. No key has a default: what is not set is the person's choice, or the pack's. */
export function printReference(): string {
  const tables = groups.map((group) => {
    const rows = managedKeys
      .filter((key) => toldOf(key).group === group)
      .map((key) => {
        const { title, description, example } = toldOf(key);
        const locks = lockable.some((one) => one === key) ? ' *' : '';
        return `| \`${key}\`${locks} | ${printType(policySchemaOf(key))} | **${cell(title)}.** ${cell(description)} | \`${cell(JSON.stringify(example))}\` |`;
      });
    return [`## ${group}`, '', '| key | type | what it does | example |', '|---|---|---|---|', ...rows].join(
      '\n',
    );
  });
  const intro = [
    '# Settings of Postcheck',
    '',
    'Every key is optional, and has no value of its own: what you leave out stays as the policy pack has it, or as people choose.',
    'Keys with * people have as well. What you set there is locked, unless `userMayChange` names it.',
    'A value that cannot be used is left out, alone, and the options page says which and why under “Managed by your organisation”.',
  ].join('\n');
  return `${[intro, ...tables].join('\n\n')}\n`;
}
