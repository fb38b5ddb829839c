const text = new TextEncoder();

/** How a field is written: as a number, as bytes with their length, or as a float of 32 bits. */
const wire = { number: 0, bytes: 2, float: 5 } as const;

/**
 * A message in the form of Protocol Buffers, written field by field. Bytes are kept as they came and put together only
 * once at the end: weights of many megabytes are not copied at every level.
 */
export class ProtoMessage {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  number(field: number, value: number): this {
    return this.#add(tag(field, wire.number), varint(value));
  }

  numbers(field: number, values: readonly number[]): this {
    for (const value of values) this.number(field, value);
    return this;
  }

  float(field: number, value: number): this {
    return this.#add(tag(field, wire.float), new Uint8Array(Float32Array.of(value).buffer));
  }

  bytes(field: number, value: Uint8Array | string): this {
    const bytes = typeof value === 'string' ? text.encode(value) : value;
    return this.#add(tag(field, wire.bytes), varint(bytes.length), bytes);
  }

  message(field: number, value: ProtoMessage): this {
    return this.#add(tag(field, wire.bytes), varint(value.#length), ...value.#parts);
  }

  finish(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  #add(...parts: readonly Uint8Array[]): this {
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
    return this;
  }
}

function tag(field: number, kind: number): Uint8Array {
  return varint(field * 8 + kind);
}

/** A whole number of zero or more, seven bits a byte, the lowest first. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
