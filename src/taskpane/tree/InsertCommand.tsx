import { makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowEnterRegular } from '@fluentui/react-icons/svg/arrow-enter';
import { Command } from '../shared/Command';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({ insert: { minWidth: '28px', whiteSpace: 'nowrap' } });

/** "Chèn mục": inserts the section, or goes to it. */
export function InsertCommand({ id, isCurrent }: { readonly id: string; readonly isCurrent: boolean }) {
  const strings = useStrings('pane');
  const { insertSection } = useActions();
  const isThere = useReady(({ coverage }) => {
    const count = coverage.counts.get(id);
    return count !== undefined && (coverage.headings.has(id) || count.missing < count.total);
  });
  return (
    <Command
      className={useStyles().insert}
      appearance={isCurrent && !isThere ? 'primary' : 'subtle'}
      icon={isThere ? <ArrowEnterRegular /> : <AddRegular />}
      aria-label={strings.insertSection}
      title={isThere ? strings.alreadyInserted : strings.insertSection}
      onClick={() => insertSection(id)}
    >
      {isCurrent && !isThere ? strings.insertSection : undefined}
    </Command>
  );
}
