import { useOfficeMessages } from '../../messages/office.ts';
import { LinkButton } from '../../ui/index.ts';
import type { CaseDuty } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';

/** The way to the register of data breaches: to put the breach of this case in it, or to read what was put in. */
export function ToRegister({ duty }: { readonly duty: CaseDuty }) {
  const t = useOfficeMessages('breaches');
  const { it } = useOpenCase();
  const isOpen = duty.state === 'open';
  return (
    <div>
      <LinkButton look={isOpen ? 'primary' : 'quiet'} href={`/zaken/${it.id}/datalek`}>
        {isOpen ? t.recordFromCase : t.seeRecord}
      </LinkButton>
    </div>
  );
}
