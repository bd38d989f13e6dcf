type Child = Node | string;

/** An element with attributes and children. Values `false` and `undefined` leave the attribute out. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};

/** A press by mouse, touch, Enter or Space on something that is not a `<button>`, as Facebook builds them. */
export const roleButton = (
  attributes: Readonly<Record<string, string | undefined>>,
  label: string,
  onPress: () => void,
): HTMLDivElement => {
  const element = h('div', { role: 'button', tabindex: '0', ...attributes }, h('span', {}, label));
  const press = (): void => {
    if (element.getAttribute('aria-disabled') !== 'true') onPress();
  };
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  return element;
};

export const button = (
  attributes: Readonly<Record<string, string | undefined>>,
  label: string,
  onPress: () => void,
): HTMLButtonElement => {
  const element = h('button', { type: 'button', ...attributes }, h('span', {}, label));
  element.addEventListener('click', onPress);
  return element;
};

/** A round stand-in for somebody's picture. */
export const avatar = (name: string): HTMLElement => {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
};
