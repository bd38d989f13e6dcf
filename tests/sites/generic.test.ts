// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { generic } from '../../src/sites/generic.ts';
import { h } from '../practice/h.ts';

const { adapt } = generic;
const at = (path: string) => adapt(document, () => path);

describe('a site that Postcheck does not know', () => {
  beforeEach(() => document.body.replaceChildren());
  const article = (): HTMLElement => {
    const body = h('div', { contenteditable: 'true' }, h('p', {}, 'A line'));
    const save = h('button', {}, 'Save draft');
    document.body.append(h('section', {}, h('textarea'), body, save, h('button', {}, 'Publish')));
    return body;
  };

  it('has a box wherever somebody can write, with the words of all its fields', () => {
    const body = article();
    const box = at('/new').boxAt(body);
    expect(box?.parts().map(({ tagName }) => tagName)).toEqual(['TEXTAREA', 'DIV']);
    expect(box?.site).toBe('other');
  });

  it('is published by the button that says so', () => {
    const body = article();
    const says = at('/new')
      .boxAt(body)
      ?.submits()
      .map(({ textContent }) => textContent);
    expect(says).toEqual(['Publish']);
  });

  it('is published by the last button of a form in a language nobody knows here', () => {
    const field = h('textarea');
    document.body.append(
      h('form', {}, field, h('button', { type: 'button' }, 'Gem'), h('button', {}, 'Udgiv')),
    );
    const says = at('/')
      .boxAt(field)
      ?.submits()
      .map(({ textContent }) => textContent);
    expect(says).toEqual(['Udgiv']);
  });

  it('has one box for each form, found from the page as well', () => {
    document.body.append(h('form', {}, h('textarea')), h('form', {}, h('textarea')));
    expect(at('/').boxes()).toHaveLength(2);
  });

  it.each([
    ['among messages', '/messages/12', false],
    ['beside a password', '/login', true],
  ])('has none %s', (_, path, password) => {
    const field = h('textarea');
    document.body.append(h('form', {}, field, ...(password ? [h('input', { type: 'password' })] : [])));
    expect(at(path).boxAt(field)).toBeUndefined();
    expect(at(path).isPrivate(field)).toBe(true);
  });
});
