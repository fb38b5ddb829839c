import './account.css';
import { Copy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';

/** Codes that are shown once. They take the focus, since what was pressed is gone. */
export function RecoveryCodes(props: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const t = useOfficeMessages('account');
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(props.codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="account-codes pw-stack pw-stack--close">
      <h3 ref={heading} tabIndex={-1} data-quiet-focus>
        {t.recoveryTitle}
      </h3>
      <p className="pw-measure">{t.recoveryText}</p>
      <ul className="account-codes__list">
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="pw-row">
        <Button look="primary" onPress={props.onKept}>
          {t.recoveryKept}
        </Button>
        <Button icon={<Copy aria-hidden size={20} />} onPress={() => void copy()}>
          {t.recoveryCopy}
        </Button>
        <Button icon={<Printer aria-hidden size={20} />} onPress={() => print()}>
          {t.recoveryPrint}
        </Button>
        <span role="status">{copied ? t.recoveryCopied : ''}</span>
      </div>
    </div>
  );
}
