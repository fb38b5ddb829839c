import type { PickerMessages } from '../../nl/office/picker.ts';

/** Choosing people from the school. */
export const picker: PickerMessages = {
  add: 'Add somebody',
  addHelp: 'Type part of the name.',
  chosen: 'Chosen',
  nobody: 'Nobody chosen yet.',
  remove: (p) => `Remove ${p.name}`,
  earlier: (p) => `Move ${p.name} up`,
  first: 'first',
  unable: 'You cannot search people here: that is not part of your role.',
};
