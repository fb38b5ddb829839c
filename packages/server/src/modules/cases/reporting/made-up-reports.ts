import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { makeSealingKey } from '../keys/sealing-key.ts';
import { toldIdentity, toldReport } from '../told-report.ts';
import type { GivenReport } from './given-report.ts';
import { receiveReport } from './receive-report.ts';

type MadeUp = Pick<GivenReport, 'manner' | 'about' | 'sexual' | 'ageGroup' | 'identity'> & {
  readonly told: Parameters<typeof toldReport.parse>[0];
};

/** One in each manner, of the kinds that come in most. Everybody in them is made up. */
const reports: readonly MadeUp[] = [
  {
    manner: 'anonymous',
    about: ['pupil'],
    sexual: false,
    ageGroup: '9-11',
    identity: null,
    told: {
      what: 'In onze groepsapp zetten ze steeds een sticker met zijn gezicht erop. Als hij iets zegt, reageert iedereen met die sticker. Hij doet alsof het niet erg is, maar hij komt niet meer buitenspelen.',
      place: 'whatsapp',
      where: 'de groepsapp van onze groep',
      when: 'elke avond, al twee weken',
      people: 'drie kinderen uit onze groep',
      teller: 'pupil',
      urgency: 'this-week',
    },
  },
  {
    manner: 'named',
    about: ['parent'],
    sexual: false,
    ageGroup: null,
    identity: null,
    told: {
      what: 'Een andere ouder zette foto’s van het schoolreisje op Facebook. Mijn dochter staat er duidelijk op, met haar voornaam erbij. Wij hebben daar geen toestemming voor gegeven.',
      place: 'facebook',
      where: 'de eigen pagina van die ouder',
      when: 'vorige week vrijdag',
      teller: 'parent',
      urgency: 'this-week',
      name: 'Wil Zandloper',
      reach: 'wil.zandloper@ouders.example',
    },
  },
  {
    manner: 'confidential',
    about: ['staff'],
    sexual: false,
    ageGroup: null,
    identity: toldIdentity.parse({ name: 'Robin Zandloper', reach: 'robin.zandloper@ouders.example' }),
    told: {
      what: 'Een collega stuurt ’s avonds laat berichtjes aan leerlingen, over heel andere dingen dan school. Ik weet niet of het kwaad is bedoeld. Ik wil niet dat bekend wordt dat ik dit vertel.',
      place: 'instagram',
      when: 'sinds de zomervakantie',
      teller: 'employee',
      urgency: 'this-week',
    },
  },
];

/** Made-up reports that nobody has taken up yet, received as any other, so that there is something to look at. */
export async function seedReports(
  tx: BoardTransaction,
  keyring: Keyring,
  schoolId: string,
  now: Date,
): Promise<void> {
  for (const { told, ...report } of reports) {
    await receiveReport(
      tx,
      { keyring, blobs: null },
      {
        ...report,
        schoolId,
        person: null,
        addressee: 'director',
        illegalImage: false,
        language: 'nl',
        told: toldReport.parse(told),
      },
      { key: makeSealingKey(), files: [], now },
    );
  }
}
