import { screen } from '@testing-library/react';
import { rules, type RuleId } from '../../../src/report/checks/rules';
import { Rules } from '../../../src/taskpane/checks/Rules';
import { stringsFor } from '../../support/strings';
import { axeFaults } from '../axeFaults';
import { readyState, renderPart } from '../renderPane';

it.each(['vi', 'en'] as const)(
  'names every check, what it looks at and what it lets pass, in %s',
  async language => {
    const { container } = renderPart(readyState(), <Rules onBack={jest.fn()} />, { language });
    const { checks, rules: words } = stringsFor(language);
    const shown = screen.getAllByRole('listitem').map(item => item.textContent);
    expect(shown).toHaveLength(Object.keys(rules).length);
    for (const id of Object.keys(rules) as RuleId[]) {
      const { name, looksAt, letsPass } = words[id];
      expect(shown).toContain(`${name}. ${looksAt}${checks.letsPass({ text: letsPass })}`);
    }
    // It scrolls and holds nothing else that takes the focus.
    expect(screen.getByRole('region', { name: checks.aboutRules }).tabIndex).toBe(0);
    expect(await axeFaults(container)).toEqual([]);
  },
);
