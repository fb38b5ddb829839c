import type { MultipartFile } from '@fastify/multipart';
import type { ReportProblem } from '@plaatswijs/web/report-words';
import type { FastifyRequest } from 'fastify';

/** A form as it came: each field once or several times. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** Why files of a form are not taken. */
export type FileProblem = Extract<
  ReportProblem,
  'file-not-here' | 'file-too-big' | 'files-too-big' | 'files-too-many' | 'files-no-room'
>;

/** Takes a file that came whole. */
export type TakeFile = (content: Buffer, name: string) => Promise<void>;

export interface SentForm {
  readonly form: Form;
  /** There were files in it, taken or not. */
  readonly hadFiles: boolean;
  readonly fileProblem: FileProblem | null;
}

/** Most files, and their size in bytes. */
export const fileLimits = { files: 10, each: 20 * 1024 * 1024, together: 60 * 1024 * 1024 } as const;

/** Most of all files that stand in memory at one moment, of everybody who sends something, in bytes. */
const mostInMemory = 400 * 1024 * 1024;
let inMemory = 0;

/** Names and texts of a form; longer ones are cut off, which their own limit then finds. */
const limits = {
  fieldNameSize: 100,
  fieldSize: 64 * 1024,
  fields: 60,
  parts: 100,
  fileSize: fileLimits.each,
};

/**
 * Reads a form, with or without files. What was typed comes before the first file, as the page has it; whether files are
 * taken is asked with that, before a byte of them is kept. What is not taken runs past.
 *
 * @param filesFor who takes files after these fields; null or a problem: nobody
 */
export async function readSentForm(
  request: FastifyRequest,
  filesFor: (form: Form) => Promise<TakeFile | FileProblem | null>,
): Promise<SentForm> {
  if (!request.isMultipart()) return { form: formFrom(request.body), hadFiles: false, fileProblem: null };
  const form = new Map<string, string[]>();
  let taking: TakeFile | FileProblem | null | undefined;
  let problem: FileProblem | null = null;
  let files = 0;
  let together = 0;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string' && taking === undefined) {
        form.set(part.fieldname, [...(form.get(part.fieldname) ?? []), part.value]);
      }
      continue;
    }
    taking ??= await filesFor(form);
    // A field without a file sends one without a name and without a byte.
    if (typeof taking !== 'function' || problem !== null) {
      const bytes = await runPast(part);
      if (bytes === 0 && part.filename === '') continue;
      files += 1;
      if (typeof taking === 'string') problem ??= taking;
      continue;
    }
    const read = await readWhole(part, together);
    if (read === null) continue;
    files += 1;
    if (typeof read === 'string') problem = read;
    else if (files > fileLimits.files) problem = 'files-too-many';
    else {
      together += read.length;
      try {
        await taking(read, part.filename);
      } finally {
        inMemory -= read.length;
      }
      continue;
    }
    if (typeof read !== 'string') inMemory -= read.length;
  }
  return { form, hadFiles: files > 0, fileProblem: problem };
}

/** The bytes of one file; null of none. Counted in memory until whoever takes it is done. */
async function readWhole(part: MultipartFile, before: number): Promise<Buffer | FileProblem | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let problem: FileProblem | null = null;
  const letGo = () => {
    inMemory -= bytes;
    bytes = 0;
    chunks.length = 0;
  };
  try {
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      if (problem !== null) continue;
      bytes += chunk.length;
      inMemory += chunk.length;
      chunks.push(chunk);
      if (before + bytes > fileLimits.together) problem = 'files-too-big';
      else if (inMemory > mostInMemory) problem = 'files-no-room';
      if (problem !== null) letGo();
    }
  } catch (error) {
    // A connection that broke.
    letGo();
    throw error;
  }
  if (part.file.truncated) problem ??= 'file-too-big';
  if (problem !== null) {
    letGo();
    return problem;
  }
  return bytes === 0 ? null : Buffer.concat(chunks);
}

async function runPast({ file }: MultipartFile): Promise<number> {
  let bytes = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) bytes += chunk.length;
  return bytes;
}

function formFrom(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return new Map();
  return new Map(
    Object.entries(body).map(([name, value]) => {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return [name, list.filter((one) => typeof one === 'string').slice(0, 50)];
    }),
  );
}
