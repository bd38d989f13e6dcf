import type { Draft } from '../engine/draft.ts';
import type { RuleId } from '../engine/finding.ts';
import { say } from '../words/say.ts';
import { applyFix, type TextFix, takeBack } from './fix.ts';
import type { Named } from './memory.ts';
import type { OneByOne } from './one-by-one.ts';
import type { Written } from './written.ts';

/** How long the person must have stopped writing, in ms. */
export const pauseBeforeReference = 1500;

const rule: RuleId = 'disclaimer/reference';
const fewestWords = 5;

/** The disclaimer a recommendation is to carry; `undefined` where it has only begun, or carries one already. */
export function referenceInsert(draft: Draft, named: readonly Named[]): TextFix | undefined {
  if (draft.surface !== 'reference') return undefined;
  if (draft.text.split(/\s+/).filter(Boolean).length < fewestWords) return undefined;
  const finding = named.find((one) => one.finding.rule === rule)?.finding;
  return finding?.fixes.find((fix): fix is Extract<TextFix, { kind: 'insert' }> => fix.kind === 'insert');
}

interface Tools {
  readonly read: () => Written | undefined;
  readonly named: () => readonly Named[];
  /** The findings are the answer for the text as it stands, and nobody is in the middle of a character. */
  readonly ready: () => boolean;
  readonly checkNow: () => void;
  readonly write: OneByOne;
  readonly say: (text: string, button: 'undo', undo: () => void) => void;
}

/** Puts the disclaimer into a recommendation once, when the person pauses; taken out again it stays out. */
export interface ReferenceKeeper {
  /** The person typed. */
  typed(): void;
  /** An answer arrived. */
  settled(): void;
  close(): void;
}

export function keepReference(tools: Tools): ReferenceKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let paused = false;
  let tried = false;

  const undo = (fix: TextFix) => (): void =>
    void tools.write(async () => {
      const written = tools.read();
      if (written && fix.kind === 'insert') await takeBack(written, fix.text);
      tools.checkNow();
    });

  const due = (): boolean => !tried && paused && tools.ready();

  const insert = async (): Promise<void> => {
    if (!due()) return;
    const written = tools.read();
    const fix = written && referenceInsert(written.draft, tools.named());
    if (!written || !fix) return;
    tried = true;
    const result = await applyFix(written, fix, tools.read);
    if (result === 'added') {
      tools.say(say('notice.reference'), 'undo', undo(fix));
    }
    tools.checkNow();
  };

  const tryNow = (): void => {
    if (due()) void tools.write(insert);
  };

  return {
    typed() {
      paused = false;
      clearTimeout(timer);
      if (tried) return;
      timer = setTimeout(() => {
        paused = true;
        tryNow();
      }, pauseBeforeReference);
    },
    settled: tryNow,
    close: () => clearTimeout(timer),
  };
}
