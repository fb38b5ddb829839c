import { Badge, tones, Verdict } from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Every tone, as badge and as answer. */
export function AnswerSamples({ t }: { readonly t: SampleTexts }) {
  return (
    <section className="gallery__part">
      <h2>{t.answers}</h2>
      <div className="pw-row">
        {tones.map((tone, index) => (
          <Badge key={tone} tone={tone}>
            {t.words[index]}
          </Badge>
        ))}
        <Badge>{t.groups[0]}</Badge>
      </div>
      <div className="gallery__columns">
        {tones.map((tone, index) => (
          <Verdict
            key={tone}
            tone={tone}
            level={3}
            word={t.words[index] ?? ''}
            sentence={t.sentences[index] ?? ''}
          />
        ))}
      </div>
    </section>
  );
}
