import type { Text, Vocabulary } from '@plaatswijs/rules';
import type { Caller } from '../../platform/abilities/index.ts';
import { declaredChoices } from './declared-choices.ts';
import { actorsOf } from './post-author.ts';
import type { SchoolDesk } from './school-desk.ts';

/** As whom and for which channels somebody can have a post checked. */
export function checkChoices(
  { channels, declarations }: Pick<SchoolDesk, 'channels' | 'declarations'>,
  caller: Caller,
  vocabulary: Vocabulary,
  schoolId: string,
  day: string,
) {
  return {
    as: actorsOf(caller, schoolId),
    channels: channels
      .filter(({ closedOn }) => closedOn === null || closedOn > day)
      .map(({ id, name, kind, audience, administrators }) => ({
        id,
        name,
        kind,
        audience,
        administrator: administrators.includes(caller.personId),
      })),
    privateChannels: privateChannels(vocabulary),
    ...declaredChoices(declarations, caller.personId),
  };
}

/** Where people post for themselves: the social media of the vocabulary. */
function privateChannels(vocabulary: Vocabulary) {
  const definition = vocabulary.facts.get('channel');
  const social = definition?.families?.get('social') ?? [];
  return social.flatMap((kind) => {
    const label: Text | undefined = definition?.values?.get(kind);
    return label === undefined ? [] : [{ kind, label }];
  });
}
