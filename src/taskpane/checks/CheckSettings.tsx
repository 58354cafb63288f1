import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { yearOf } from '../../outline/rollOver';
import type { Kept, Profile } from '../../report/kept';
import { Fold } from '../shared/Fold';
import { useField } from '../shared/TextField';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  input: {
    maxWidth: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  year: { width: '6em' },
});

const profiles: readonly Profile[] = ['doan', 'nd30', 'none'];

/** The year that is reported on, and the guideline for its form; both travel with the document. */
export function CheckSettings({ onChanged }: { readonly onChanged: () => void }) {
  const styles = useStyles();
  const field = useField();
  const strings = useStrings('checks');
  const { keepSettings } = useActions();
  const year = useReady(state => state.kept.year ?? yearOf(state.outline));
  const profile = useReady(state => state.kept.profile);
  const [typed, setTyped] = useState<string>();
  const [yearId, profileId] = [useId(), useId()];
  const keep = (change: Partial<Pick<Kept, 'year' | 'profile'>>) => {
    void keepSettings(change).then(onChanged);
  };
  const keepYear = () => {
    const value = Number(typed);
    if (typed !== undefined && Number.isInteger(value) && value > 1900 && value < 2200 && value !== year)
      keep({ year: value });
    setTyped(undefined);
  };
  return (
    <Fold summary={strings.settings}>
      <div className={styles.fields}>
        <div className={field.field}>
          <label htmlFor={yearId}>{strings.year}</label>
          <input
            id={yearId}
            className={mergeClasses(field.input, styles.input, styles.year)}
            inputMode="numeric"
            value={typed ?? String(year ?? '')}
            onChange={event => setTyped(event.target.value)}
            onBlur={keepYear}
            onKeyDown={event => {
              if (event.key === 'Enter') keepYear();
            }}
          />
        </div>
        <div className={field.field}>
          <label htmlFor={profileId}>{strings.profile}</label>
          <select
            id={profileId}
            className={mergeClasses(field.input, styles.input)}
            value={profile}
            onChange={event =>
              keep({ profile: profiles.find(each => each === event.target.value) ?? 'doan' })
            }
          >
            {profiles.map(each => (
              <option key={each} value={each}>
                {strings.profiles[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Fold>
  );
}
