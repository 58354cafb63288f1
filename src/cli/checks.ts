import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../report/checks/kernel';
import { rules, type RuleId } from '../report/checks/rules';
import { rules as words } from '../strings/vi/rules';

const titles: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

const head = `# Các phép kiểm trước khi gửi

Do \`npm run checks\` viết ra từ lời của giao diện (\`src/strings/vi/rules.ts\`); mỗi phép kiểm là một tệp trong \`rules/\`.
`;

/** The documentation of the checks, from the very words that the pane shows. */
export function checkDocs(): string {
  const sections = (Object.keys(titles) as Severity[]).map(severity => {
    const ids = (Object.keys(words) as RuleId[]).filter(id => rules[id].severity === severity);
    const pages = ids.map(id => {
      const { name, looksAt, letsPass } = words[id];
      return `### ${name} (\`${id}\`)\n\n${looksAt}\n\nBỏ qua: ${letsPass}\n`;
    });
    return `## ${titles[severity]}\n\n${pages.join('\n')}`;
  });
  return [head, ...sections].join('\n');
}

const [, script = ''] = process.argv;
if (script.endsWith('cli/checks.ts'))
  writeFileSync(path.join(path.dirname(script), '../report/checks/README.md'), checkDocs());
