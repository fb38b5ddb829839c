import type { RoleMessages } from '../nl/roles.ts';

/** What people are at a school, and why something is not theirs to do. */
export const roles: RoleMessages = {
  names: {
    administrator: 'administrator',
    'board-member': 'board member',
    'data-protection-officer': 'data protection officer',
    director: 'head teacher',
    office: 'school office',
    leader: 'manager',
    'confidential-counsellor': 'confidential counsellor',
    'page-administrator': 'page administrator',
    employee: 'employee',
    pupil: 'pupil',
    parent: 'parent or guardian',
  },
  help: {
    administrator: 'Arranges everything for the whole board.',
    'board-member': 'Sees how all schools of the board are doing.',
    'data-protection-officer': 'Watches over privacy and may look in the log.',
    director: 'Leads the school and gives roles there.',
    office: 'Looks after people, lists and settings of the school.',
    leader: 'Manages employees and confirms what they declare.',
    'confidential-counsellor': 'Is there for whoever has a bad experience.',
    'page-administrator': "Looks after the school's channels.",
    employee: 'Works at the school.',
    pupil: 'Goes to the school.',
    parent: 'Has a child at the school.',
  },
  notAbleTitle: 'You cannot do this here',
  notAble: 'This is not part of your role at this school.',
  needsRole: (p) => `Only somebody with the role ${p.roles} can do this.`,
};
