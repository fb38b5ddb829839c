import './administration.css';
import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';

/** A secret that is shown once. It takes the focus and stays until somebody says it is kept. */
export function SecretOnce(props: { readonly secret: string; readonly onKept: () => void }) {
  const t = useOfficeMessages('administration');
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(props.secret);
    setCopied(true);
  };
  return (
    <section aria-labelledby="secret-once" className="pw-card pw-stack pw-stack--close">
      <h2 id="secret-once" ref={heading} tabIndex={-1} data-quiet-focus>
        {t.secretTitle}
      </h2>
      <p>{t.secretText}</p>
      <code className="administration-secret">{props.secret}</code>
      <div className="pw-row">
        <Button look="primary" icon={<Copy aria-hidden size={20} />} onPress={() => void copy()}>
          {t.copy}
        </Button>
        <Button onPress={props.onKept}>{t.secretKept}</Button>
        <span role="status">{copied ? t.copied : ''}</span>
      </div>
    </section>
  );
}
