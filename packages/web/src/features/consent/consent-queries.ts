import type { paths } from '@plaatswijs/contract/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';
import { showToast } from '../../ui/index.ts';

/** How consent stands for the people of a group. */
export type Overview = AnswerTo<'/api/v1/groups/{groupId}/consent', 'get'>;
/** One person of an overview. */
export type PersonStates = Overview['people'][number];
/** How it stands for one person and one purpose. */
export type PurposeState = PersonStates['states'][number];
/** All that is known of the consent of one person. */
export type PersonConsent = AnswerTo<'/api/v1/schools/{schoolId}/people/{personId}/consent', 'get'>;
/** A line of the history. */
export type ConsentEntry = PersonConsent['history'][number];
/** Something the school asks consent for. */
export type Purpose = AnswerTo<'/api/v1/schools/{schoolId}/consent/purposes', 'get'>['items'][number];
/** How the school asks. */
export type ConsentSettings = AnswerTo<'/api/v1/schools/{schoolId}/consent/settings', 'get'>;
/** How far the mails of one time are. */
export type Batch = AnswerTo<'/api/v1/schools/{schoolId}/consent/asks/{batchId}', 'get'>;
/** Whom to ask, and how. */
export type AskBody = BodyOf<'/api/v1/schools/{schoolId}/consent/asks', 'post'>;
/** What stands on the letters. */
export type Letters = AnswerTo<'/api/v1/schools/{schoolId}/consent/asks/{batchId}/letters', 'post'>;
/** How an answer that somebody else writes down is proved. */
export type RecordedWay =
  paths['/api/v1/schools/{schoolId}/people/{personId}/consent/answers']['post']['requestBody']['content']['application/json']['way'];

const key = 'consent';

/** For each group how many pupils still lack an answer. */
export const byGroupQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'groups'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/consent/groups', { params: { path: { schoolId } } }))
        .items,
  });

/** How it stands for each pupil of a group. */
export const groupConsentQuery = (groupId: string) =>
  queryOptions({
    queryKey: [key, 'group', groupId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/groups/{groupId}/consent', { params: { path: { groupId } } })),
  });

/** How it stands for each employee. */
export const employeesConsentQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'employees'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/consent/employees', { params: { path: { schoolId } } }),
      ),
  });

/** All of one person. */
export const personConsentQuery = (schoolId: string, personId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'person', personId],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/people/{personId}/consent', {
          params: { path: { schoolId, personId } },
        }),
      ),
  });

/** What the school asks for, in its own order. */
export const purposesQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'purposes'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/consent/purposes', { params: { path: { schoolId } } }),
      ).items,
  });

/** How the school asks. */
export const consentSettingsQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'settings'],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/consent/settings', { params: { path: { schoolId } } }),
      ),
  });

/** What the office has to do. */
export const tasksQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'tasks'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/consent/tasks', { params: { path: { schoolId } } }))
        .items,
  });

/** The last times that was asked, newest first. */
export const asksQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'asks'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/consent/asks', { params: { path: { schoolId } } }))
        .items,
  });

/** Milliseconds between two questions how far it is. */
const again = 1000;

/** How far one time is; asked again while mails wait. */
export const batchQuery = (schoolId: string, batchId: string) =>
  queryOptions({
    queryKey: [key, schoolId, 'asks', batchId],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/consent/asks/{batchId}', {
          params: { path: { schoolId, batchId } },
        }),
      ),
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? again : false),
  });

/** A change of consent: reads what is on screen again, says that it is done, and goes on. */
export function useConsentChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  how: {
    readonly said?: string | ((answer: Answer) => string) | undefined;
    readonly after?: ((answer: Answer) => void) | undefined;
  },
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: [key] });
      const said = typeof how.said === 'function' ? how.said(answer) : how.said;
      if (said !== undefined) showToast({ text: said });
      how.after?.(answer);
    },
  });
}
