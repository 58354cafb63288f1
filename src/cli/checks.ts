import { rules } from '../report/checks/rules';
import type { Severity } from '../report/checks/kernel';
import { rules as words } from '../strings/vi/rules';

const titles: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

/**
 * The documentation of the checks, from the very words that the pane shows: `npm run checks > src/report/checks/README.md`.
 */
export function checkDocs(): string {
  const sections = (Object.keys(titles) as Severity[]).map(severity => {
    const rows = rules
      .filter(rule => rule.severity === severity)
      .map(({ id }) => {
        const { name, looksAt, letsPass } = words[id];
        return `### ${name} (\`${id}\`)\n\n${looksAt}\n\nBỏ qua: ${letsPass}\n`;
      });
    return `## ${titles[severity]}\n\n${rows.join('\n')}`;
  });
  const head = `# Các phép kiểm trước khi gửi\n\nDo \`npm run checks\` viết ra từ lời của giao diện (\`src/strings/vi/rules.ts\`); mỗi phép kiểm là một tệp trong \`rules/\`.\n`;
  return [head, ...sections].join('\n');
}

if (process.argv[1]?.endsWith('checks.ts') === true) process.stdout.write(checkDocs());
