import {
  Button,
  EmptyState,
  ErrorState,
  Notice,
  noticeKinds,
  ProgressBar,
  Skeleton,
  showToast,
} from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Messages, waiting, nothing and failure. */
export function NoticeSamples({ t }: { readonly t: SampleTexts }) {
  return (
    <section className="gallery__part">
      <h2>{t.notices}</h2>
      <div className="gallery__columns">
        {noticeKinds.map((kind, index) => (
          <Notice key={kind} kind={kind} title={t.noticeTitles[index]}>
            {t.noticeText}
          </Notice>
        ))}
        <ProgressBar label={t.uploading} percent={58} words={t.uploaded} />
        <ProgressBar label={t.uploading} percent={null} words={t.loading} />
        <Skeleton label={t.loading} />
        <div>
          <Button
            onPress={() => showToast({ text: t.toast, undo: { label: t.undo, onUndo: () => undefined } })}
          >
            {t.showToast}
          </Button>
        </div>
        <EmptyState level={3} title={t.emptyTitle}>
          {t.emptyText}
        </EmptyState>
        <ErrorState level={3} title={t.errorTitle} action={<Button>{t.again}</Button>}>
          {t.errorText}
        </ErrorState>
      </div>
    </section>
  );
}
