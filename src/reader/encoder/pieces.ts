/** Cuts text into the word pieces an encoder knows, as SentencePiece does with a unigram vocabulary. */
export interface Cutter {
  /** The numbers of the pieces, at most `most` of them. */
  cut(text: string, most: number): number[];
}

/** A piece and the logarithm of how likely it is. */
export type Piece = readonly [text: string, score: number];

/** Pieces before this one are marks of the trainer's own; number 0 stands for whatever no piece covers. */
const firstReal = 6;
const unknown = 0;
/** How much worse than the rarest piece a letter is that no piece covers. */
const unknownPenalty = 10;

interface Node {
  readonly next: Map<string, Node>;
  piece?: number;
}

function trieOf(pieces: readonly Piece[]): Node {
  const top: Node = { next: new Map() };
  pieces.forEach(([text], number) => {
    if (number < firstReal) return;
    let node = top;
    for (const letter of text) {
      const known = node.next.get(letter);
      const next = known ?? { next: new Map() };
      if (!known) node.next.set(letter, next);
      node = next;
    }
    node.piece = number;
  });
  return top;
}

/** Blanks become one "▁" each, and one stands before the first word. */
const lettersOf = (text: string): string[] => {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, '▁');
  return plain === '' ? [] : [...`▁${plain}`];
};

/** Letters nobody knows count as one piece where they stand together. */
const isRepeat = (piece: number, before: number | undefined): boolean =>
  piece === unknown && before === unknown;

export function createCutter(pieces: readonly Piece[]): Cutter {
  const top = trieOf(pieces);
  const rarest = pieces.reduce((least, [, score]) => Math.min(least, score), 0);

  return {
    cut(text, most) {
      const letters = lettersOf(text);
      const best = new Float64Array(letters.length + 1).fill(Number.NEGATIVE_INFINITY);
      const came = new Int32Array(letters.length + 1);
      const by = new Int32Array(letters.length + 1);
      best[0] = 0;
      const reach = (from: number, to: number, piece: number, score: number): void => {
        const sum = (best[from] ?? 0) + score;
        if (sum <= (best[to] ?? 0)) return;
        best[to] = sum;
        came[to] = from;
        by[to] = piece;
      };
      for (let from = 0; from < letters.length; from += 1) {
        reach(from, from + 1, unknown, rarest - unknownPenalty);
        let node = top.next.get(letters[from] ?? '');
        for (let to = from + 1; node; to += 1) {
          if (node.piece !== undefined) reach(from, to, node.piece, pieces[node.piece]?.[1] ?? 0);
          node = node.next.get(letters[to] ?? '');
        }
      }
      const cut: number[] = [];
      for (let at = letters.length; at > 0; at = came[at] ?? 0) {
        const piece = by[at] ?? unknown;
        if (!isRepeat(piece, cut.at(-1))) cut.push(piece);
      }
      return cut.reverse().slice(0, most);
    },
  };
}
