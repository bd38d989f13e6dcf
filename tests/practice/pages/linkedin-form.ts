import { editableBox } from '../boxes/editable-box.ts';
import { textareaBox } from '../boxes/textarea-box.ts';
import { button, h } from '../h.ts';
import { onSent, register, send } from '../practice.ts';
import { outlet } from './linkedin-outlet.ts';

/**
 * A profile form. Nobody has published what the field of the recommendation form is made of, so it comes in the three
 * shapes its sister forms have: a text area or an editable element in a `<dialog>`, and a text area in the shadow root.
 */
export const formPage = (shape: string): HTMLElement => {
  const isReference = location.pathname.includes('/recommendation/');
  const isHeadline = location.pathname.includes('/intro');
  const name = isReference ? 'recommendation' : isHeadline ? 'headline' : 'about';
  const title = isReference ? 'Write a recommendation for Sam' : isHeadline ? 'Headline' : 'Edit about';
  const host = h('div', { class: 'form-field' });
  const box = register(
    name,
    shape === 'editable'
      ? editableBox(host, { label: title, attributes: { class: 'editable' } })
      : textareaBox(host, { attributes: { 'aria-label': title, rows: 8, maxLength: 3000 } }),
  );
  const action = button(
    { class: 'artdeco-button artdeco-button--primary primary' },
    isReference ? 'Send' : 'Save',
    () => send(name, 'click'),
  );
  const update = (): void => {
    action.disabled = box.text().trim() === '';
  };
  box.onChange(update);
  update();

  const sent = h('div', { class: 'published' });
  onSent((one) => {
    if (one.box === name) sent.append(h('p', { class: 'card' }, one.text));
  });
  const form = h(
    'div',
    { class: 'form' },
    h('h2', {}, title),
    h(
      'label',
      { class: 'form-field' },
      'Relationship',
      h('select', {}, h('option', {}, 'Managed Sam directly'), h('option', {}, 'Worked with Sam')),
    ),
    h(
      'label',
      { class: 'form-field' },
      'Position at the time',
      h('input', { type: 'text', value: 'Staff nurse' }),
    ),
    host,
    h('div', { class: 'form-actions' }, action),
    sent,
  );
  const main = h('main', { class: 'column' }, h('div', { class: 'card' }, h('h2', {}, 'Sam Okafor')));
  if (shape === 'shadow') {
    const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'artdeco-modal' }, form);
    outlet.root.append(h('div', { class: 'artdeco-modal-overlay' }, dialog));
  } else {
    main.append(h('dialog', { open: true, 'data-testid': 'dialog', class: 'form-dialog' }, form));
  }
  return main;
};
