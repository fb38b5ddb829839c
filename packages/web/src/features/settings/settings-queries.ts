import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** All that a school has settled. */
export type Settings = AnswerTo<'/api/v1/schools/{schoolId}/settings', 'get'>;
/** A channel of the school. */
export type Channel = Settings['channels'][number];
/** A lesson or break in the week. */
export type LessonTime = Settings['lessonTimes'][number];
/** Who leads whom, and when. */
export type Leading = Settings['leaders'][number];
/** A role that the protocol names, with who stands for it. */
export type ProtocolRole = Settings['roles'][number];
/** A version of a protocol to choose from. */
export type ProtocolVersion = AnswerTo<
  '/api/v1/schools/{schoolId}/protocol-versions',
  'get'
>['items'][number];
/** What is said of a channel. */
export type ChannelFields = BodyOf<'/api/v1/schools/{schoolId}/channels', 'post'>;

/** All settings of a school. */
export const settingsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['settings', schoolId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/settings', { params: { path: { schoolId } } })),
  });

/** The protocols a school can choose from. */
export const protocolVersionsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['settings', schoolId, 'protocol-versions'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/protocol-versions', { params: { path: { schoolId } } }),
      ).items,
  });

/** A change of settings: reads them again, says that it is done, and goes on. */
export function useSettingsChange<Given>(
  schoolId: string,
  change: (given: Given) => Promise<unknown>,
  { said, after }: { readonly said: string; readonly after?: () => void },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: settingsQuery(schoolId).queryKey });
      showToast({ text: said });
      after?.();
    },
  });
}

/** The version of a protocol as people write it; a text without a date says so in their language. */
export function versionWords(
  version: string,
  words: { readonly undated: string; readonly day: (day: string) => string },
): string {
  if (version === 'undated') return words.undated;
  return /^\d{4}-\d{2}-\d{2}$/.test(version) ? words.day(version) : version;
}
