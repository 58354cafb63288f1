/** The least that a page with React and Fluent can be: what the pane's start-up is measured against. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Chèn mục</Button>
  </FluentProvider>,
);
