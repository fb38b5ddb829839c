import { InferenceSession, type Tensor } from 'onnxruntime-node';
import { DetectorRefused } from './face-detector.ts';

/** What a network gave: numbers, with their sizes along each side. */
export interface NetworkOutput {
  readonly values: Float32Array;
  readonly size: readonly number[];
}

/** A network that was loaded. */
export interface Network {
  readonly run: (picture: Tensor) => Promise<ReadonlyMap<string, NetworkOutput>>;
  /** Time spent in it since it was loaded, in milliseconds. */
  readonly spent: () => number;
}

/**
 * One thread each: several photos at once are better spread over processes. Without a plan of its memory for every size of
 * picture, the memory does not grow with each new one.
 */
const settings: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/** Lets one network work at a time: each uses the one thread there is. */
export type Turns = (run: () => Promise<InferenceSession.ReturnType>) => Promise<InferenceSession.ReturnType>;

/**
 * @param turns shared with other networks that look at the same picture
 * @throws {DetectorRefused} when it is no network that can be run
 */
export async function loadNetwork(bytes: Uint8Array, turns: Turns = (run) => run()): Promise<Network> {
  const session = await InferenceSession.create(bytes, settings).catch(() => {
    throw new DetectorRefused('network', 'it cannot be loaded');
  });
  const [input = ''] = session.inputNames;
  let spent = 0;
  return {
    run: async (picture) => {
      const results = await turns(async () => {
        const begin = performance.now();
        const given = await session.run({ [input]: picture });
        spent += performance.now() - begin;
        return given;
      });
      return new Map(Object.entries(results).map(([name, result]) => [name, numbersOf(result)]));
    },
    spent: () => spent,
  };
}

function numbersOf({ data, dims }: Tensor): NetworkOutput {
  if (!(data instanceof Float32Array)) throw new DetectorRefused('network', 'it gives no numbers');
  return { values: data, size: dims };
}

/** @throws {DetectorRefused} when the network has no output of that name */
export function outputOf(outputs: ReadonlyMap<string, NetworkOutput>, name: string): NetworkOutput {
  const output = outputs.get(name);
  if (output === undefined) throw new DetectorRefused('network', `it has no output ${name}`);
  return output;
}
