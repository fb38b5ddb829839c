import type { OfficeCatalogue } from '../../office-catalogue.ts';
import { account } from './account.ts';
import { administration } from './administration.ts';
import { breaches } from './breaches.ts';
import { caseCategories } from './case-categories.ts';
import { caseDuties } from './case-duties.ts';
import { cases } from './cases.ts';
import { casesCorrect } from './cases-correct.ts';
import { casesKeeping } from './cases-keeping.ts';
import { casesPeople } from './cases-people.ts';
import { casesWords } from './cases-words.ts';
import { casesWork } from './cases-work.ts';
import { claim } from './claim.ts';
import { consent } from './consent.ts';
import { declarations } from './declarations.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { letters } from './letters.ts';
import { measureWords } from './measure-words.ts';
import { measures } from './measures.ts';
import { myReports } from './my-reports.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { picker } from './picker.ts';
import { placed } from './placed.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { rightsAlong } from './rights-along.ts';
import { rightsSteps } from './rights-steps.ts';
import { roster } from './roster.ts';
import { settings } from './settings.ts';
import { stepUp } from './step-up.ts';
import { writtenOver } from './written-over.ts';

/** What the screens of the office and the account say, a key a feature. */
export const office: OfficeCatalogue = {
  account,
  administration,
  breaches,
  cases,
  casesCorrect,
  casesKeeping,
  casesPeople,
  casesWords,
  casesWork,
  caseCategories,
  caseDuties,
  claim,
  consent,
  declarations,
  figures,
  files,
  letters,
  measures,
  measureWords,
  myReports,
  people,
  photos,
  picker,
  placed,
  retention,
  rights,
  rightsAlong,
  rightsSteps,
  roster,
  settings,
  stepUp,
  writtenOver,
};
