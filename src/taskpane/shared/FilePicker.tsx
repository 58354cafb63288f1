import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ButtonLook } from './Command';

type FilePickerProps = ButtonLook & {
  readonly label: string;
  /** What the system's window offers, e.g. ".docx,.txt". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A button that lets one file be picked. */
export function FilePicker({ label, accept, onFile, ...look }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, mended, can be picked again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
