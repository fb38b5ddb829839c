import { useQuery } from '@tanstack/react-query';
import { helpNumbersQuery } from '../../api/help-numbers.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Notice } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';

/** That no image may come in, on a case of which that was said. */
export function IllegalNotice() {
  const { it, school } = useOpenCase();
  return it.illegalImage ? <NoImages schoolId={school.id} /> : null;
}

/** Why no image may be made, kept or passed on, and what to do instead. */
export function NoImages(props: { readonly schoolId: string; readonly announce?: boolean }) {
  const t = useOfficeMessages('cases');
  const { phone } = useOfficeMessages('caseDuties');
  // What to do is there at once; the numbers of this school come after it.
  const numbers = useQuery(helpNumbersQuery(props.schoolId)).data;
  const steps = t.illegalDo({
    police: numbers === undefined ? null : numbers.police.number,
    inspector: numbers === undefined ? null : phone(numbers.inspector),
  });
  return (
    <Notice kind="danger" title={t.illegalTitle} announce={props.announce}>
      <p>{t.illegalText}</p>
      <ul>
        {steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
