import { useRouter } from '@tanstack/react-router';
import { CircleHelp, Images, Megaphone, TextSearch } from 'lucide-react';
import { useState } from 'react';
import { carryQuestion } from '../../app/carried-question.ts';
import { useCurrentSchool } from '../../app/current-school.tsx';
import { isAble } from '../../app/if-able.tsx';
import { useMessages } from '../../messages/use-messages.tsx';
import { Button, LinkButton, TextField } from '../../ui/index.ts';

/** The question box. What is typed goes along in memory, never in the address. */
export function AskWay() {
  const t = useMessages('home');
  const router = useRouter();
  const [question, setQuestion] = useState('');
  return (
    <section className="pw-card home__way">
      <h2 className="home__way-title">
        <CircleHelp aria-hidden size={28} />
        {t.askTitle}
      </h2>
      <p className="pw-muted">{t.askText}</p>
      <form
        className="home__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() !== '') carryQuestion(question);
          void router.navigate({ to: '/mag-dit' });
        }}
      >
        <TextField
          label={t.askBox}
          value={question}
          onChange={setQuestion}
          maxLength={500}
          autoComplete="off"
        />
        <div>
          <Button type="submit" look="primary">
            {t.askGo}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Leads to having a post checked, and to its photos. */
export function CheckWay() {
  const t = useMessages('home');
  const school = useCurrentSchool();
  return (
    <section className="pw-card home__way">
      <h2 className="home__way-title">
        <TextSearch aria-hidden size={28} />
        {t.checkTitle}
      </h2>
      <p className="pw-muted">{t.checkText}</p>
      <div className="home__way-end pw-row">
        <LinkButton look="primary" href="/controleer">
          {t.checkGo}
        </LinkButton>
        {school !== null && isAble(school.abilities, 'photos.upload') ? (
          <LinkButton href="/fotos" icon={<Images aria-hidden size={20} />}>
            {t.photosGo}
          </LinkButton>
        ) : null}
        {school !== null && isAble(school.abilities, 'publications.record') ? (
          <LinkButton href="/plaatsingen" icon={<Megaphone aria-hidden size={20} />}>
            {t.placedGo}
          </LinkButton>
        ) : null}
      </div>
    </section>
  );
}
