const base = 36;
const lowest = 1;
const highest = 26;

function adapted(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let bias = 0;
  while (rest > ((base - lowest) * highest) / 2) {
    rest = Math.floor(rest / (base - lowest));
    bias += base;
  }
  return bias + Math.floor((base * rest) / (rest + 38));
}

/** The value of a base-36 digit: a–z are 0–25, 0–9 are 26–35. */
function digitOf(character: string): number {
  const value = Number.parseInt(character, base);
  return Number.isNaN(value) ? base : value < 10 ? value + 26 : value - 10;
}

/** Decodes what follows "xn--" (RFC 3492). `undefined` when it is no valid code. */
function decodeLabel(code: string): string | undefined {
  const dash = code.lastIndexOf('-');
  const points = [...code.slice(0, Math.max(0, dash))].map((one) => one.codePointAt(0) ?? 0);
  let place = dash < 0 ? 0 : dash + 1;
  let point = 128;
  let bias = 72;
  let index = 0;
  while (place < code.length) {
    const before = index;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(code.charAt(place));
      if (place >= code.length || digit >= base) return undefined;
      place += 1;
      index += digit * weight;
      const threshold = Math.min(Math.max(step - bias, lowest), highest);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = points.length + 1;
    bias = adapted(index - before, count, before === 0);
    point += Math.floor(index / count);
    if (point > 0x10ffff) return undefined;
    index %= count;
    points.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/** A host as people read it: "xn--bcher-kva.de" gives "bücher.de". Labels that do not decode stay as they are. */
export const readableHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
