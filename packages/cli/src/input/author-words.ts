import { didYouMean, type Vocabulary } from '@plaatswijs/rules';
import { BadInput } from '../exit-status.ts';

/** Who writes, in what capacity, where and from which account: as flags, in words of either language. */
export interface AuthorOptions {
  readonly as?: string;
  readonly capacity?: string;
  readonly channel?: string;
  readonly account?: string;
}

/** Words somebody may use, with the facts they stand for, written as `--fact` is. */
type Words = Readonly<Record<string, readonly string[]>>;

const staff = 'actor.role=staff';
const asStaff =
  'employee medewerker staff teacher leerkracht leraar lerares docent juf meester onderwijsassistent';
const asLeader = 'leader leidinggevende teamleider manager';
const asPageAdministrator = 'page-administrator page-manager paginabeheerder beheerder';

const roles: Words = {
  ...sameFor(asStaff, [staff]),
  ...sameFor(asLeader, [staff, 'actor.leads=true']),
  ...sameFor(asPageAdministrator, [staff, 'actor.page-manager=true']),
  ...sameFor('pupil leerling student scholier', ['actor.role=pupil']),
  ...sameFor('parent ouder verzorger guardian', ['actor.role=parent']),
  ...sameFor('school directie directeur director bestuur board', ['actor.role=school']),
  ...sameFor('former-employee former-staff oud-medewerker', ['actor.role=former-staff']),
  ...sameFor('connected betrokkene', ['actor.role=connected']),
};

const capacities: Words = {
  ...sameFor('work werk', ['actor.capacity=work']),
  ...sameFor('private prive', ['actor.capacity=private']),
  ...sameFor('on-behalf namens namens-de-school', ['actor.capacity=on-behalf']),
};

const accounts: Words = {
  ...sameFor('private prive', ['account=private']),
  ...sameFor('professional werk work werkaccount', ['account=professional']),
  // What stands on an account of the school is always about or with the school.
  ...sameFor('school schoolaccount schoolpagina page pagina', ['account=school', 'link=direct']),
};

const otherNamesOfChannels: Readonly<Record<string, string>> = {
  'parent-portal': 'ouderportaal parro portal portaal',
  'learning-environment': 'leeromgeving',
  website: 'site schoolsite',
  newsletter: 'nieuwsbrief',
  email: 'mail e-mail',
  phone: 'telefoon',
  facebook: 'fb',
  instagram: 'insta',
  x: 'twitter',
  forum: 'blog',
  'other-social': 'ander anders other',
};

/**
 * The facts that the flags about the author stand for, written as `--fact` is.
 *
 * @throws {BadInput} naming every word that stands for nothing, with what can be said
 */
export function authorFacts(options: AuthorOptions, vocabulary: Vocabulary): readonly string[] {
  const complaints: string[] = [];
  const read = (flag: string, given: string | undefined, words: Words): readonly string[] => {
    if (given === undefined) return [];
    const word = folded(given);
    const found = Object.hasOwn(words, word) ? words[word] : undefined;
    if (found === undefined) complaints.push(...complaint(flag, given, words));
    return found ?? [];
  };
  const facts = [
    ...read('--as', options.as, roles),
    ...read('--capacity', options.capacity, capacities),
    ...read('--channel', options.channel, channelWords(vocabulary)),
    ...read('--account', options.account, accounts),
  ];
  if (complaints.length > 0) throw new BadInput(complaints);
  return facts;
}

function channelWords(vocabulary: Vocabulary): Words {
  const known = [...(vocabulary.facts.get('channel')?.values?.keys() ?? [])];
  return Object.assign(
    {},
    ...known.map((channel) =>
      sameFor(`${channel} ${otherNamesOfChannels[channel] ?? ''}`.trim(), [`channel=${channel}`]),
    ),
  );
}

function sameFor(words: string, facts: readonly string[]): Words {
  return Object.fromEntries(words.split(' ').map((word) => [word, facts]));
}

function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s_]+/g, '-');
}

function complaint(flag: string, given: string, words: Words): readonly string[] {
  const meant = didYouMean(folded(given), Object.keys(words));
  // Of the words that mean the same only the first: the others are for who types them anyway.
  const firsts = new Map(
    Object.entries(words)
      .toReversed()
      .map(([word, facts]) => [facts.join(), word]),
  );
  const list = [...firsts.values()].toReversed().join(', ');
  return [
    [`${flag} ${given}: dat ken ik niet.`, meant?.nl, `Er is: ${list}.`].filter(Boolean).join(' '),
    [`${flag} ${given}: I don't know that.`, meant?.en, `There is: ${list}.`].filter(Boolean).join(' '),
  ];
}
