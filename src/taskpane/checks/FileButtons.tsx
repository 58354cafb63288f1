import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Command } from '../shared/Command';
import { docxType, download } from '../shared/download';
import { useText } from '../shared/useText';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';

type FileButtonsProps = {
  readonly bytes: () => Uint8Array;
  readonly fileName: string;
  readonly isDisabled?: boolean;
};

/** Opens a document that we made in a window of its own, or downloads it: each where the other does not work. */
export function FileButtons({ bytes, fileName, isDisabled = false }: FileButtonsProps) {
  const text = useText();
  const strings = useStrings('checks');
  const { openDocument } = useActions();
  const [said, setSaid] = useState('');
  const save = () => {
    download(fileName, bytes(), docxType);
    setSaid(strings.downloaded);
  };
  const open = async () => {
    const { value: isOpened } = await openDocument(bytes());
    // On the web Word opens no window for us: the file is the way.
    if (isOpened === false) save();
    else if (isOpened === true) setSaid(strings.opened);
  };
  return (
    <>
      <div className={text.buttons}>
        <Command size="medium" appearance="primary" isDisabled={isDisabled} onClick={open}>
          {strings.open}
        </Command>
        <Button disabledFocusable={isDisabled} onClick={save}>
          {strings.download}
        </Button>
      </div>
      <p role="status" className={text.quiet}>
        {said}
      </p>
    </>
  );
}
