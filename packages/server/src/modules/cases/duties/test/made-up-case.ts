import type { CaseDuty, CaseFactsTold, DutyCode } from '@plaatswijs/contract';
import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import type { CompiledProtocol } from '@plaatswijs/rules';
import fc from 'fast-check';
import type { AboutKind, CaseFacts } from '../case-facts.ts';
import { constantsOn } from '../constant-on.ts';
import { dutiesOf } from '../duties-of.ts';
import type { CaseDuties } from '../duty.ts';

/** A Friday evening before a weekend. */
export const received = '2026-11-20T19:30:00.000Z';

export const today = constantsOn('2026-11-20').constants;

const nothingKnown: CaseFacts = {
  category: null,
  about: [],
  begun: null,
  illegalImage: false,
  receivedAt: received,
  canAnswer: false,
  sector: 'po',
  rolesOfAccused: [],
  told: {},
};

/** A case of which only this is known. */
export function caseOf(known: Partial<Omit<CaseFacts, 'told'>> = {}, told: CaseFactsTold = {}): CaseFacts {
  return { ...nothingKnown, ...known, told };
}

const loaded = loadProtocols(protocolsFolder, loadVocabulary(protocolsFolder));

/** A protocol that comes along, by its id. */
function protocolOf(id: string): CompiledProtocol {
  const found = loaded.find(({ compiled }) => compiled.protocol.id === id);
  if (found === undefined) throw new Error(`no protocol ${id}`);
  return found.compiled;
}

export const fiveProtocols: readonly CompiledProtocol[] = loaded.map(({ compiled }) => compiled);

/** What follows under the protocol of one school. */
export function dutiesAt(protocol: string, facts: CaseFacts): CaseDuties {
  return dutiesOf(facts, today, protocolOf(protocol));
}

/** The duties of one code that cite an article, or that come from anywhere. */
export function found(
  { duties }: Pick<CaseDuties, 'duties'>,
  code: DutyCode,
  article?: string,
): readonly CaseDuty[] {
  return duties.filter(
    (duty) =>
      duty.code === code &&
      (article === undefined ||
        (duty.source.kind === 'protocol' && [duty.source.articleId, ...duty.source.also].includes(article))),
  );
}

/** The one duty of a code that cites an article. */
export function only(result: CaseDuties, code: DutyCode, article?: string): CaseDuty {
  const [duty, ...more] = found(result, code, article);
  if (duty === undefined || more.length > 0) throw new Error(`${more.length + (duty ? 1 : 0)} of ${code}`);
  return duty;
}

/** Who does it or is told, as one word. */
export function nameOf(side: CaseDuty['to']): string | null {
  if (side === null) return null;
  return side.kind === 'party' ? side.party : side.role;
}

const kinds: readonly AboutKind[] = [
  'staff',
  'director',
  'leader',
  'counsellor',
  'board',
  'pupil',
  'parent',
  'outsider',
  'unknown',
];
const categories = [
  'cyberbullying',
  'insult',
  'sexting',
  'grooming',
  'data-breach',
  'staff-conduct',
  'hacking',
  'exclusion',
  'other',
];
const yesOrNo = fc.boolean();

/** What a person may have said of a case, each of it or not. */
const told: fc.Arbitrary<CaseFactsTold> = fc.record(
  {
    sexual: yesOrNo,
    hasSchoolTasks: yesOrNo,
    minorPupilAffected: yesOrNo,
    dependentAdultPupilAffected: yesOrNo,
    reasonableSuspicion: yesOrNo,
    leaked: yesOrNo,
    awareOfLeakAt: fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-11-19T23:59:00+01:00'),
    notifyAuthority: yesOrNo,
    tellPeople: yesOrNo,
    breachFound: yesOrNo,
    judgedTransgressive: yesOrNo,
    possiblyCriminal: yesOrNo,
    betweenPupils: yesOrNo,
    uneasy: yesOrNo,
    derailing: yesOrNo,
    doubtBy: fc.constantFrom('staff' as const, 'pupil' as const),
    contentFaults: fc
      .subarray(['untrue', 'against-interest', 'harmful', 'harms-name', 'about-school-talk'] as const)
      .map((list) => [...list]),
  },
  { requiredKeys: [] },
);

/** Any case, with as much or as little known of it as there may be. */
export const anyCase: fc.Arbitrary<CaseFacts> = fc.record({
  category: fc.constantFrom(null, ...categories),
  about: fc.subarray([...kinds]),
  begun: fc.constantFrom(null, 'school' as const, 'home' as const, 'unknown' as const),
  illegalImage: yesOrNo,
  receivedAt: fc
    .date({ min: new Date('2024-08-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  canAnswer: yesOrNo,
  sector: fc.constantFrom('po' as const, 'vo' as const),
  rolesOfAccused: fc.subarray(['directie', 'leidinggevende', 'bestuur']),
  told,
});

/** The schools whose protocols come along. */
export const everySchool = ['stellingwerf', 'asko', 'demarel', 'tjonger', 'twijs'] as const;

/** Who is told and where it goes, of one duty. */
export function rowOf(
  protocol: string,
  facts: ReturnType<typeof caseOf>,
  code: Parameters<typeof only>[1],
  article: string,
) {
  const { to, owner, force, file, due, source, proof } = only(dutiesAt(protocol, facts), code, article);
  const articleId = source.kind === 'protocol' ? source.articleId : null;
  return { to: nameOf(to), owner: nameOf(owner), force, file, due, articleId, proof };
}
