import { Ellipsis, Pencil, Send, Trash2 } from 'lucide-react';
import { Button, IconButton, Link, LinkButton, Menu } from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Buttons, links and a menu. */
export function ButtonSamples({ t }: { readonly t: SampleTexts }) {
  return (
    <section className="gallery__part">
      <h2>{t.buttons}</h2>
      <div className="pw-row">
        <Button look="primary">{t.save}</Button>
        <Button icon={<Send aria-hidden size={20} />}>{t.send}</Button>
        <Button look="quiet">{t.later}</Button>
        <Button look="danger" icon={<Trash2 aria-hidden size={20} />}>
          {t.remove}
        </Button>
        <Button look="primary" isDisabled>
          {t.save}
        </Button>
        <Button look="primary" isPending>
          {t.save}
        </Button>
        <LinkButton href="#start">{t.home}</LinkButton>
        <Link href="#start">{t.articleText}</Link>
        <Menu
          label={t.more}
          trigger={<IconButton look="secondary" label={t.more} icon={<Ellipsis aria-hidden />} />}
          actions={[
            { id: 'edit', label: t.edit, icon: <Pencil aria-hidden size={20} /> },
            { id: 'send', label: t.send, icon: <Send aria-hidden size={20} />, isDisabled: true },
            { id: 'remove', label: t.remove, icon: <Trash2 aria-hidden size={20} />, isDangerous: true },
          ]}
        />
      </div>
    </section>
  );
}
