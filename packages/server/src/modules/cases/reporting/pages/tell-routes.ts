import { createHash } from 'node:crypto';
import { photoLimits } from '@plaatswijs/contract';
import type { FastifyRequest } from 'fastify';
import { bytesOfBoard } from '../../../../platform/blobs/index.ts';
import { randomSecret } from '../../../../platform/secrets/index.ts';
import { makeSealingKey } from '../../keys/sealing-key.ts';
import type { GivenReport } from '../given-report.ts';
import { type HeldFile, holdFile } from '../held-files.ts';
import { momentKept, type NobodyReads, type ReceivedReport, receiveReport } from '../receive-report.ts';
import { closedPage } from './closed-page.ts';
import type { ReportPagesPorts } from './page-ports.ts';
import { type FileProblem, type Form, readSentForm, type TakeFile } from './sent-form.ts';
import type { SentOnce } from './sent-once.ts';
import { type PageAt, sentPage, startPage, tellPage, whoPage } from './telling-pages.ts';
import { imagesIn, problemsOfTell, problemsOfWho, tellIn, whoIn } from './told-fields.ts';
import {
  accountShown,
  addresseeOf,
  type Chosen,
  isSexual,
  mannerKept,
  ok,
  type PageToSend,
  refused,
  whoChosen,
} from './who-chosen.ts';

/** After the first question: who, about whom, and who may know. */
export async function askWho(
  ports: ReportPagesPorts,
  request: FastifyRequest,
  at: PageAt,
): Promise<PageToSend> {
  const { form } = await readSentForm(request, async () => null);
  const images = imagesIn(form);
  if (images === null) return refused(startPage(at, [{ field: 'beeld', problem: 'choose-images' }]));
  const who = whoIn(form);
  const account = await accountShown(ports, request, at, form, who.manner);
  const started = new Map(form);
  if (!started.has('formulier')) started.set('formulier', [randomSecret()]);
  return ok(whoPage(at, started, { images, who, account, problems: [] }));
}

/** What was chosen there leads to who reads it, which is said above the form that tells. */
export async function askWhat(
  ports: ReportPagesPorts,
  request: FastifyRequest,
  at: PageAt,
): Promise<PageToSend> {
  const { form } = await readSentForm(request, async () => null);
  const chosen = await whoChosen(ports, request, at, form);
  if ('page' in chosen) return chosen;
  const { images, who, manner, readers } = chosen;
  if (readers.length === 0) return { page: closedPage('nobody', at), status: 409 };
  const told = tellIn(form, images);
  const takesFiles = ports.blobs !== null && images === 'no';
  return ok(
    tellPage(at, form, { images, who, manner, told, readers, takesFiles, filesLost: false, problems: [] }),
  );
}

/** Receives it, or shows all that is wrong with it at once with everything typed still there. */
export async function receive(
  ports: ReportPagesPorts,
  once: SentOnce<ReceivedReport | NobodyReads>,
  request: FastifyRequest,
  at: PageAt,
): Promise<PageToSend> {
  const now = ports.clock.now();
  const key = makeSealingKey();
  const files: HeldFile[] = [];
  const sent = await readSentForm(request, (form) => filesFor(ports, at, form, { key, files, now }));
  const { form, hadFiles, fileProblem } = sent;
  const chosen = await whoChosen(ports, request, at, form);
  if ('page' in chosen) return chosen;
  const { images, who, manner, readers, person } = chosen;
  const told = tellIn(form, images);
  const problems = [
    ...problemsOfTell(told, { manner, images, today: at.today }),
    ...(fileProblem === null ? [] : [fileProblemAt(fileProblem)]),
  ];
  if (problems.length > 0) {
    const takesFiles = ports.blobs !== null && images === 'no';
    const filesLost = hadFiles && takesFiles;
    return refused(
      tellPage(at, form, { images, who, manner, told, readers, takesFiles, filesLost, problems }),
    );
  }
  const given = givenReport(at, { images, who, manner, told, person });
  const result = await once.run(onceKey(form, files), now, () =>
    ports.database.withBoard(at.school.boardId, (tx) => receiveReport(tx, ports, given, { key, files, now })),
  );
  if (!result.ok) return { page: closedPage('nobody', at), status: 409 };
  return ok(sentPage(at, { code: result.code, manner, images, readers: result.readers }));
}

/** Shown at the field for files; where there is none, at the text that takes its place. */
function fileProblemAt(problem: FileProblem) {
  return { field: problem === 'file-not-here' ? 'wat' : 'bestanden', problem } as const;
}

/** Files are taken after fields that are in order, on the route where they can be. */
async function filesFor(
  { blobs, database }: ReportPagesPorts,
  { school, today }: PageAt,
  form: Form,
  { key, files, now }: { readonly key: HeldKey; readonly files: HeldFile[]; readonly now: Date },
): Promise<TakeFile | FileProblem | null> {
  const images = imagesIn(form);
  if (images !== 'no' || blobs === null) return 'file-not-here';
  const who = whoIn(form);
  const { manner } = who;
  if (manner === null || problemsOfWho(who, images, school).length > 0) return null;
  if (problemsOfTell(tellIn(form, images), { manner, images, today }).length > 0) return null;
  const room = await database.withBoard(school.boardId, bytesOfBoard);
  if (room > photoLimits.bytesPerBoard) return 'files-no-room';
  const { boardId } = school;
  const moment = momentKept(mannerKept(manner), now);
  return async (content, name) => {
    files.push(await holdFile({ blobs, boardId, key, at: moment }, content, name));
  };
}

type HeldKey = ReturnType<typeof makeSealingKey>;

function givenReport(
  at: PageAt,
  {
    images,
    who,
    manner,
    told,
    person,
  }: Omit<Chosen, 'readers'> & { readonly told: ReturnType<typeof tellIn> },
): GivenReport {
  const { name, reach, day, ...rest } = told;
  const isNamed = manner === 'name';
  return {
    schoolId: at.school.id,
    manner: mannerKept(manner),
    person,
    about: who.about,
    addressee: addresseeOf(at, who),
    sexual: isSexual(images, who),
    saidSexual: images === 'yes' || who.sexual === 'yes',
    illegalImage: images !== 'no',
    ageGroup: who.teller === 'pupil' ? who.age : null,
    language: at.language,
    told: {
      ...rest,
      day: day === '' ? null : day,
      teller: who.teller,
      name: isNamed ? name : null,
      reach: isNamed && reach !== '' ? reach : null,
    },
    identity: manner === 'confidential' ? { name, reach } : null,
  };
}

/** The same form sent twice, by a double press or a page that is loaded again; anything else is another report. */
function onceKey(form: Form, files: readonly HeldFile[]): string | null {
  const [id] = form.get('formulier') ?? [];
  if (id === undefined || id.length < 20) return null;
  const all = [[...form].sort(), files.map(({ digest }) => digest)];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
