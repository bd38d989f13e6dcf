import { type Box, plainBox } from './box.ts';
import {
  attachmentsIn,
  climb,
  closest,
  elements,
  follows,
  has,
  isOne,
  textIn,
  visibleElements,
} from './find.ts';
import type { LinkedinRegistry } from './selectors/linkedin.ts';

type Known = LinkedinRegistry;

/** A comment, or an answer to one, in either generation of LinkedIn's pages. */
export function commentBox(element: Element, known: Known): Box | undefined {
  const { ladders, attachments } = known;
  const editor = closest(element, ladders.commentEditor) ?? closest(element, ladders.olderCommentEditor);
  const frame = editor && closest(editor.element, ladders.commentBox)?.element;
  if (!frame) return undefined;
  const endsPost = (one: Element): boolean => isOne(one, ladders.post);
  const post = (): Element | undefined => climb(editor.element, endsPost, () => false);
  /** The comment that this one answers: both have the same label, but an answer stands behind what it answers. */
  const answered = (): Element | undefined => {
    const above = post();
    return above && elements(above, ladders.comment).findLast((one) => follows(editor.element, one));
  };
  const isReply = answered() !== undefined || closest(editor.element, ladders.olderReply) !== undefined;
  return {
    ...plainBox('linkedin', isReply ? 'reply' : 'comment', editor, frame),
    submits: () => {
      if (has(frame, ladders.commentSubmit)) return visibleElements(frame, ladders.commentSubmit);
      const near = climb(frame, (one) => has(one, ladders.commentSubmit), endsPost);
      return near ? visibleElements(near, ladders.commentSubmit) : [];
    },
    attachments: () => attachmentsIn(frame, attachments, [editor.element]),
    editing: () =>
      closest(editor.element, ladders.editingComment) !== undefined || has(frame, ladders.editingComment),
    replyingTo: () => textIn(answered(), ladders.commentText) ?? textIn(post(), ladders.postText),
  };
}
