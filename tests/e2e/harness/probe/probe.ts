import { type Editor, editorOf } from '../../../../src/editors/index.ts';
import { rectsOf } from '../../../../src/editors/rects.ts';
import { type Answer, answerEvent, type Question, questionEvent } from './protocol.ts';

/**
 * Runs the editors' code where it runs in the product: in a content script's isolated world. The test asks with an
 * event on the element; the answer comes back as an event on the window.
 */

const readings = (editor: Editor, question: Extract<Question, { ask: 'read' }>): Answer => {
  const reading = editor.read();
  const ranges = (question.spans ?? []).map((span) => reading.rangeOf(span)?.toString());
  return { kind: editor.kind, text: reading.text, ranges };
};

const reply = async (element: HTMLElement, question: Question): Promise<Answer> => {
  const editor = editorOf(element);
  if (!editor) return { error: 'no editor' };
  if (question.ask === 'read') return readings(editor, question);
  if (question.ask === 'write') return { outcome: await editor.write(question.span, question.text) };
  const rects = rectsOf(editor, question.span, document.body);
  return { rects: rects.map(({ x, y, width, height }) => ({ x, y, width, height })) };
};

window.addEventListener(questionEvent, (event) => {
  const [element] = event.composedPath();
  if (!(element instanceof HTMLElement) || !(event instanceof CustomEvent)) return;
  const question = JSON.parse(String(event.detail)) as Question;
  reply(element, question)
    .catch((error: unknown): Answer => ({ error: String(error) }))
    .then((answer) => {
      window.dispatchEvent(new CustomEvent(answerEvent, { detail: JSON.stringify(answer) }));
    });
});
