import type { Role } from '@plaatswijs/contract';

const names: Readonly<Record<Role, string>> = {
  administrator: 'beheerder',
  'board-member': 'bestuurder',
  'data-protection-officer': 'functionaris gegevensbescherming (FG)',
  director: 'directeur',
  office: 'administratie',
  leader: 'leidinggevende',
  'confidential-counsellor': 'vertrouwenspersoon',
  'page-administrator': 'paginabeheerder',
  employee: 'medewerker',
  pupil: 'leerling',
  parent: 'ouder of verzorger',
};

const help: Readonly<Record<Role, string>> = {
  administrator: 'Regelt alles voor het hele bestuur.',
  'board-member': 'Ziet hoe alle scholen van het bestuur ervoor staan.',
  'data-protection-officer': 'Ziet toe op de privacy en mag in het logboek kijken.',
  director: 'Leidt de school en geeft er rollen.',
  office: 'Beheert mensen, lijsten en instellingen van de school.',
  leader: 'Geeft leiding aan medewerkers en bevestigt wat zij opgeven.',
  'confidential-counsellor': 'Is er voor wie iets vervelends meemaakt.',
  'page-administrator': 'Beheert de kanalen van de school.',
  employee: 'Werkt op de school.',
  pupil: 'Zit op de school.',
  parent: 'Heeft een kind op de school.',
};

/** What people are at a school, and why something is not theirs to do. */
export const roles = {
  names,
  help,
  notAbleTitle: 'Dit kun je hier niet doen',
  notAble: 'Dit hoort niet bij jouw rol op deze school.',
  needsRole: (p: { roles: string }): string => `Dit kan alleen iemand met de rol ${p.roles}.`,
};

/** What every language has to say here. */
export type RoleMessages = typeof roles;
