import { type WrittenField, writtenText } from '../../../app/written-over/merge-texts.ts';
import { addressFaults, linesOf } from '../../../letter-paper/address-lines.ts';
import type { LettersMessages } from '../../../messages/nl/office/letters.ts';
import type { FormError } from '../../../ui/index.ts';
import type { CaseLetter } from './letter-queries.ts';

/** A draft as it is typed. */
export interface EditValues {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly signName: string;
  readonly signRole: string;
}

/** A draft as it is now, to be written on. */
export function editOf(letter: CaseLetter): EditValues {
  return {
    name: letter.addressee.name,
    address: letter.addressee.lines.join('\n'),
    subject: letter.subject,
    body: letter.body,
    signName: letter.signatory?.name ?? '',
    signRole: letter.signatory?.role ?? '',
  };
}

/** What two people who write the same draft may both change. */
export function writtenInLetter(t: LettersMessages): readonly WrittenField<EditValues>[] {
  return [
    writtenText(
      { id: 'name', label: t.name },
      (is) => is.name,
      (name) => ({ name }),
    ),
    writtenText(
      { id: 'address', label: t.address },
      (is) => is.address,
      (address) => ({ address }),
    ),
    writtenText(
      { id: 'subject', label: t.subject, lang: 'nl' },
      (is) => is.subject,
      (subject) => ({ subject }),
    ),
    writtenText(
      { id: 'body', label: t.body, lang: 'nl' },
      (is) => is.body,
      (body) => ({ body }),
    ),
    writtenText(
      { id: 'sign-name', label: t.signName },
      (is) => is.signName,
      (signName) => ({ signName }),
    ),
    writtenText(
      { id: 'sign-role', label: t.signRole },
      (is) => is.signRole,
      (signRole) => ({ signRole }),
    ),
  ];
}

/** What is missing: a signature is asked whole or not at all. */
export function editFaults(values: EditValues, t: LettersMessages): readonly FormError[] {
  const isEmpty = (text: string) => text.trim() === '';
  const { name, address, subject, body, signName, signRole } = values;
  return [
    ...(isEmpty(name) ? [{ field: 'edit-name', message: t.nameMissing }] : []),
    ...addressFaults('edit-address', address, t),
    ...(isEmpty(subject) ? [{ field: 'edit-subject', message: t.subjectMissing }] : []),
    ...(isEmpty(body) ? [{ field: 'edit-body', message: t.bodyMissing }] : []),
    ...(isEmpty(signName) && !isEmpty(signRole)
      ? [{ field: 'edit-sign-name', message: t.signNameMissing }]
      : []),
    ...(isEmpty(signRole) && !isEmpty(signName)
      ? [{ field: 'edit-sign-role', message: t.signRoleMissing }]
      : []),
  ];
}

/** What is sent, but the versions. Only of values without faults. */
export function editBody(values: EditValues) {
  const name = values.signName.trim();
  return {
    subject: values.subject.trim(),
    body: values.body.trim(),
    addressee: { name: values.name.trim(), lines: linesOf(values.address) },
    signatory: name === '' ? null : { name, role: values.signRole.trim() },
  };
}
