import { useState } from 'react';
import { ComboBox } from '../../src/ui/combo-box.tsx';
import { DateField } from '../../src/ui/date-field.tsx';
import {
  Button,
  FileDrop,
  FormErrorSummary,
  Marked,
  SearchField,
  Select,
  TextArea,
  TextField,
  type TextMark,
} from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

const optionsOf = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));

/** Fields in every state. */
export function FieldSamples({ t }: { readonly t: SampleTexts }) {
  const [files, setFiles] = useState<readonly File[]>([new File(['x'], 'bos-12.jpg')]);
  const [sent, setSent] = useState(0);
  return (
    <section className="gallery__part">
      <h2>{t.fields}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(sent + 1);
        }}
        className="gallery__part"
      >
        <FormErrorSummary
          sent={sent}
          errors={sent === 0 ? [] : [{ field: 'sample-name', message: t.nameError }]}
        />
        <div className="gallery__columns">
          <TextField
            id="sample-name"
            label={t.name}
            help={t.nameHelp}
            error={sent === 0 ? undefined : t.nameError}
          />
          <TextField label={t.name} error={t.nameError} optional />
          <TextField label={t.name} defaultValue={t.groups[1] ?? ''} isDisabled />
          <TextArea label={t.story} defaultValue={t.storyText} limit={280} />
          <TextArea label={t.story} defaultValue={t.storyText} limit={20} error={t.nameError} rows={3} />
          <Select label={t.group} placeholder={t.pick} options={optionsOf(t.groups)} />
          <Select label={t.group} placeholder={t.pick} options={optionsOf(t.groups)} error={t.pick} />
          <ComboBox label={t.child} options={optionsOf(t.children)} />
          <DateField label={t.day} help="dd-mm-jjjj" />
          <DateField label={t.day} defaultValue="2026-11-21" error={t.nameError} />
          <SearchField label={t.search} />
          <FileDrop label={t.photos} files={files} onChange={setFiles} cameraLabel={t.camera} />
        </div>
        <div>
          <Button type="submit" look="primary">
            {t.save}
          </Button>
        </div>
      </form>
      <MarkedSample t={t} />
    </section>
  );
}

function MarkedSample({ t }: { readonly t: SampleTexts }) {
  const [text, setText] = useState(t.markedText);
  const found = (part: string, tone: TextMark['tone'], says: string): readonly TextMark[] => {
    const start = text.indexOf(part);
    return start < 0 ? [] : [{ id: part, start, end: start + part.length, tone, says }];
  };
  return (
    <Marked
      label={t.marked}
      value={text}
      onChange={setText}
      marks={[
        ...found('Sterre Proefberg', 'not', t.markNames),
        ...found('Bram', 'not', t.markNames),
        ...found('06-12345678', 'ask', t.markPhone),
      ]}
      limit={500}
      actions={(mark) => (
        <Button onPress={() => setText(text.slice(0, mark.start) + text.slice(mark.end))}>
          {t.removeMark}
        </Button>
      )}
    />
  );
}
