import { z } from '../engine/zod.ts';
import { fromBase64, type Model, toBase64, unpackModel } from '../scorer/model.ts';

/**
 * What is laid over words and encoder, as it is kept. The reader's own certainty is brought to the scorer's scale by `curve`:
 * pairs of log odds at which both raise the same share of false alarms, so that a bar set for one holds for the other.
 */
const curve = z.array(z.tuple([z.number(), z.number()])).min(2);

const headSchema = z.strictObject({
  format: z.literal(1),
  labels: z.array(
    z.strictObject({
      label: z.string(),
      bias: z.number(),
      scale: z.number().positive(),
      weights: z.string(),
      /** Base 64 of the encoder's 512 weights, 16 bits each, and one step of them. */
      sense: z.string(),
      senseScale: z.number().positive(),
      curve,
    }),
  ),
});
export type HeadFile = z.infer<typeof headSchema>;
export type Curve = readonly (readonly [reader: number, scorer: number])[];

export interface Head {
  readonly model: Model;
  /** Per label, in the model's order. */
  readonly senses: readonly Float32Array[];
  readonly curves: readonly Curve[];
}

export function packSense(weights: Float64Array): { sense: string; senseScale: number } {
  const senseScale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 32767;
  const steps = Int16Array.from(weights, (weight) => Math.round(weight / senseScale));
  return { sense: toBase64(new Uint8Array(steps.buffer)), senseScale };
}

/** Throws with the path of the fault when the file is not a head. */
export function unpackHead(file: unknown): Head {
  const { labels } = headSchema.parse(file);
  const words = labels.map(({ label, bias, scale, weights }) => ({ label, bias, scale, weights }));
  return {
    model: unpackModel({ format: 1, labels: words }),
    senses: labels.map(({ sense, senseScale }) =>
      Float32Array.from(new Int16Array(fromBase64(sense).buffer), (step) => step * senseScale),
    ),
    curves: labels.map((one) => one.curve),
  };
}

/** Reads a curve between its points. Beyond them both certainties grow alike. */
export function along(points: Curve, at: number): number {
  let index = 1;
  while (index < points.length - 1 && at > (points[index]?.[0] ?? 0)) index += 1;
  const [x0, y0] = points[index - 1] ?? [0, 0];
  const [x1, y1] = points[index] ?? [1, 1];
  const outside = at < x0 || at > x1;
  const slope = outside ? 1 : (y1 - y0) / (x1 - x0);
  return at > x1 ? y1 + slope * (at - x1) : y0 + slope * (at - x0);
}
