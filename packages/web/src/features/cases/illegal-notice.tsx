import { useOfficeMessages } from '../../messages/office.ts';
import { Notice } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';

/** That no image may come in, on a case of which that was said. */
export function IllegalNotice() {
  const { it } = useOpenCase();
  return it.illegalImage ? <NoImages /> : null;
}

/** Why no image may be made, kept or passed on, and what to do instead. */
export function NoImages({ announce }: { readonly announce?: boolean }) {
  const t = useOfficeMessages('cases');
  return (
    <Notice kind="danger" title={t.illegalTitle} announce={announce}>
      <p>{t.illegalText}</p>
      <ul>
        {t.illegalDo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
