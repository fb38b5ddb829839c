import { operations } from '@plaatswijs/contract';
import { addFamily, openWorld, type Reply } from './world.ts';

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** A world with a family in it, and what the office does there in one word. */
export async function openOffice() {
  const world = await openWorld();
  const family = await addFamily(world);
  const by = family.office;
  const purposeId = async (name: string): Promise<string> => {
    const { json } = await world.ask(by, operations.listConsentPurposes);
    return json.items.find((purpose: { readonly name: string }) => purpose.name === name)?.id ?? '';
  };
  const shown = async (personId: string) =>
    (await world.ask(by, operations.showPersonConsent, { params: { personId } })).json;
  return {
    ...world,
    family,
    purposeId,
    /** Writes down an answer on paper about social media. */
    record: async (
      personId: string,
      answeredBy: string,
      answer: 'given' | 'refused',
      saidOn = '2026-11-20',
    ): Promise<Reply> => {
      const answers = [{ purposeId: await purposeId('sociale media'), answer }];
      const way = { kind: 'paper', reference: 'map 3, blad 12' };
      const body = { answeredBy, answers, way, saidOn };
      return world.ask(by, operations.recordConsent, { params: { personId }, body });
    },
    shown,
    /** How it stands for a purpose. */
    stateOf: async (personId: string, name = 'sociale media'): Promise<string> => {
      const { purposes, consents } = await shown(personId);
      const purpose = purposes.find((one: { readonly name: string }) => one.name === name);
      return consents.find((one: { readonly purposeId: string }) => one.purposeId === purpose.id).state;
    },
    /** A pupil of the family, or of other guardians. */
    newChild: (
      given: {
        readonly birthDate?: string;
        readonly guardians?: readonly (readonly [string, boolean | null])[];
        readonly sourceKey?: string;
      } = {},
    ) =>
      world.add({
        firstName: 'Kind',
        role: 'pupil',
        birthDate: '2016-06-06',
        group: family.group,
        guardians: [
          [family.mother, true],
          [family.father, true],
        ],
        ...given,
      }),
  };
}
