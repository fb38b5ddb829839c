import type { Me } from '../../api/me.ts';
import type { MySchool } from '../../app/my-school.ts';
import type { Person } from './people-queries.ts';

/** What the parts of a person's page work with. */
export interface PersonPartProps {
  readonly person: Person;
  readonly school: MySchool;
  readonly me: Me;
}
