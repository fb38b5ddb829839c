import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** What is in the file of somebody, without what its records say. */
export type WholeFile = AnswerTo<'/api/v1/schools/{schoolId}/files/{fileId}', 'get'>;
/** One record, with all it says. */
export type WholeRecord = AnswerTo<'/api/v1/schools/{schoolId}/files/{fileId}/records/{fileRecordId}', 'get'>;
/** A record in the list of a file. */
export type RecordSummary = WholeFile['records'][number];
/** Who reads a file besides who keeps it. */
export type FileReader = WholeFile['readers'][number];
/** A document with a record. */
export type FileDocument = WholeRecord['attached'][number];
/** Somebody in the list of files. */
export type FileSummary = AnswerTo<'/api/v1/schools/{schoolId}/files', 'get'>['items'][number];
/** Of whom a file is. */
export type FileKind = FileSummary['kind'];

/** Where everything of files stands in what was fetched. */
export const filesKey = 'files';

/** What the list is narrowed to. */
export interface FileFilter {
  readonly kind: FileKind;
  readonly name: string;
}

/** Who has a file that one may read, by name, a page at a time. */
export const filesQuery = (schoolId: string, { kind, name }: FileFilter) =>
  infiniteQueryOptions({
    queryKey: [filesKey, schoolId, 'list', kind, name],
    queryFn: async ({ pageParam }) => {
      const query = {
        kind,
        ...(name === '' ? {} : { name }),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/files', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
    gcTime: 0,
  });

// That a file or a record is read is written down, so it is only asked when somebody opens or changes it; and it is forgotten
// here as soon as the page is left.
const readOnce = { refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0 } as const;

/** What is in a file. */
export const fileQuery = (schoolId: string, fileId: string) =>
  queryOptions({
    queryKey: [filesKey, schoolId, 'one', fileId],
    queryFn: async () => {
      const params = { path: { schoolId, fileId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/files/{fileId}', { params }));
    },
    ...readOnce,
  });

/** What one record says. */
export const recordQuery = (schoolId: string, fileId: string, fileRecordId: string) =>
  queryOptions({
    queryKey: [filesKey, schoolId, 'record', fileId, fileRecordId],
    queryFn: async () => {
      const params = { path: { schoolId, fileId, fileRecordId } };
      const path = '/api/v1/schools/{schoolId}/files/{fileId}/records/{fileRecordId}' as const;
      return orThrow(await api.GET(path, { params }));
    },
    ...readOnce,
  });
