import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocs } from '../../src/cli/checks';
import { rules } from '../../src/report/checks/rules';

it('is what stands in the documentation: after a change, npm run checks > src/report/checks/README.md', () => {
  const page = readFileSync(path.join(__dirname, '../../src/report/checks/README.md'), 'utf8');
  expect(page).toBe(checkDocs());
  for (const id of Object.keys(rules)) expect(page).toContain(`\`${id}\``);
});
