/** What is filled in for a decision, where a test says nothing else. */
export const plainDecision = {
  decidedOn: '2026-11-21',
  from: null,
  until: null,
  reasons: 'Omdat het herhaald is gebeurd, na twee gesprekken.',
  mandate: 'Managementstatuut artikel 4',
  ownMotivation: null,
  whyNotParentFirst: null,
  urgency: null,
  longerBecause: null,
};
