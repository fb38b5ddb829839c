/** Where a picture made from a piece of evidence is, or what came in itself. To fetch either is put on record. */
export function evidenceHref(
  schoolId: string,
  caseId: string,
  evidenceId: string,
  what: 'preview' | 'save',
): string {
  return `/api/v1/schools/${schoolId}/cases/${caseId}/evidence/${evidenceId}/${what}`;
}
