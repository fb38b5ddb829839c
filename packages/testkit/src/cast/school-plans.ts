import type { DemonstrationSchool } from './demonstration.ts';

/** How a school is filled. */
export interface SchoolPlan {
  readonly school: DemonstrationSchool;
  /** Names of the groups by the age at which a pupil usually is in them, on the first of October. */
  readonly groups: readonly { readonly name: string; readonly age: number }[];
  readonly pupilsPerGroup: number;
}

const primary = (names: readonly string[]) => names.map((name, at) => ({ name, age: 4 + at }));
const secondary = ['1a', '1b', '2a', '2b', '3a', '3b', '4a', '4b', '5a', '5b', '6a'].map((name) => ({
  name,
  age: 11 + Number(name[0]),
}));

/** The five schools. Names, places and numbers are made up. */
export const schoolPlans: readonly SchoolPlan[] = [
  {
    school: {
      key: 'regenboogvis',
      name: 'Kindcentrum De Regenboogvis',
      slug: 'kindcentrum-de-regenboogvis',
      sector: 'po',
      place: 'Fabelveen',
      brin: '99XA',
      protocol: 'demarel',
    },
    groups: primary(['Groep 1', 'Groep 2', 'Groep 3', 'Groep 4', 'Groep 5', 'Groep 6', 'Groep 7', 'Groep 8']),
    pupilsPerGroup: 14,
  },
  {
    school: {
      key: 'wolkenfiets',
      name: 'Basisschool De Wolkenfiets',
      slug: 'basisschool-de-wolkenfiets',
      sector: 'po',
      place: 'Verzonnenburg',
      brin: '99XB',
      protocol: 'asko',
    },
    groups: primary(['1/2 Uilen', '1/2 Egels', '3', '4', '5', '6', '7', '8']),
    pupilsPerGroup: 13,
  },
  {
    school: {
      key: 'stuiterbal',
      name: 'De Stuiterbalschool',
      slug: 'de-stuiterbalschool',
      sector: 'po',
      place: 'Sprookjeswolde',
      brin: '99XC',
      protocol: 'tjonger',
    },
    groups: primary(['groep 1', 'groep 2', 'groep 3', 'groep 4', 'groep 5', 'groep 6', 'groep 7', 'groep 8']),
    pupilsPerGroup: 12,
  },
  {
    school: {
      key: 'zevenmijl',
      name: 'Zevenmijlscollege',
      slug: 'zevenmijlscollege',
      sector: 'vo',
      place: 'Grotebeek aan Zee',
      brin: '99XD',
      protocol: 'stellingwerf',
    },
    groups: secondary,
    pupilsPerGroup: 14,
  },
  {
    school: {
      key: 'luchtkasteel',
      name: 'Lyceum Het Luchtkasteel',
      slug: 'lyceum-het-luchtkasteel',
      sector: 'vo',
      place: 'Maneschijndam',
      brin: '99XE',
      protocol: 'twijs',
    },
    groups: secondary.map(({ name, age }) => ({ name: `L${name}`, age })),
    pupilsPerGroup: 12,
  },
];
