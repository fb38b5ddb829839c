import { Camera, FileUp, X } from 'lucide-react';
import { useId } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import type { DropItem } from 'react-aria-components/useDragAndDrop';
import { Button } from './button.tsx';
import { ErrorLine } from './error-line.tsx';
import type { FieldProps } from './field-parts.tsx';
import { IconButton } from './icon-button.tsx';
import { useUiTexts } from './texts.tsx';

/** A place to bring files to. */
export interface FileDropProps extends FieldProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** Media types, for instance `image/jpeg`; a hint for the device, no check. */
  readonly accept?: readonly string[] | undefined;
  readonly multiple?: boolean | undefined;
  /** Words of a second button that opens the camera of a phone. */
  readonly cameraLabel?: string | undefined;
  readonly id?: string | undefined;
}

const filesOf = (items: readonly DropItem[]): Promise<File[]> =>
  Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));

/** Files by a button, the camera or dropping. The browser's own file input stays out of sight: it speaks no Dutch. */
export function FileDrop(props: FileDropProps) {
  const texts = useUiTexts();
  const id = useId();
  const { files, onChange, multiple = true } = props;
  const add = (more: readonly File[]) => onChange(multiple ? [...files, ...more] : more.slice(0, 1));
  const accept = props.accept === undefined ? {} : { acceptedFileTypes: [...props.accept] };
  const chosen = (list: FileList | null) => add([...(list ?? [])]);
  const invalid = props.error !== undefined;
  return (
    <fieldset
      id={props.id}
      aria-describedby={`${id}-help`}
      className={invalid ? 'pw-field pw-field--invalid' : 'pw-field'}
    >
      <legend className="pw-field__label">
        {props.label}
        {props.optional === true ? <span className="pw-field__optional"> {texts.optional}</span> : null}
      </legend>
      <div id={`${id}-help`} className="pw-field__help">
        {props.help}
        {invalid ? <ErrorLine>{props.error}</ErrorLine> : null}
      </div>
      <DropZone
        className="pw-drop"
        aria-label={texts.dropFiles}
        onDrop={async (event) => add(await filesOf(event.items))}
      >
        <FileUp aria-hidden size={32} strokeWidth={1.6} />
        <Text slot="label" className="pw-muted">
          {texts.dropFiles}
        </Text>
        <span className="pw-row">
          <FileTrigger {...accept} allowsMultiple={multiple} onSelect={chosen}>
            <Button look="primary">{texts.chooseFiles}</Button>
          </FileTrigger>
          {props.cameraLabel === undefined ? null : (
            <FileTrigger acceptedFileTypes={['image/*']} defaultCamera="environment" onSelect={chosen}>
              <Button icon={<Camera aria-hidden size={20} />}>{props.cameraLabel}</Button>
            </FileTrigger>
          )}
        </span>
      </DropZone>
      <FileList files={files} onRemove={(gone) => onChange(files.filter((file) => file !== gone))} />
    </fieldset>
  );
}

function FileList(props: { readonly files: readonly File[]; readonly onRemove: (file: File) => void }) {
  const texts = useUiTexts();
  if (props.files.length === 0) return null;
  return (
    <ul className="pw-drop__files">
      {props.files.map((file) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`} className="pw-drop__file">
          <span className="pw-drop__name">{file.name}</span>
          <IconButton
            label={texts.removeFile({ name: file.name })}
            icon={<X aria-hidden size={20} />}
            onPress={() => props.onRemove(file)}
          />
        </li>
      ))}
    </ul>
  );
}
