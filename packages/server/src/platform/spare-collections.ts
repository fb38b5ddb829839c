import { setFlagsFromString } from 'node:v8';

/**
 * Lets memory double between two full collections of garbage. Photos pass through in buffers
 * that are used once: with the usual setting they bring a full collection every second or so, for which whoever asks
 * something meanwhile waits some ten to twenty milliseconds. It costs some memory for as long as photos come in.
 */
export function spareCollections(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
