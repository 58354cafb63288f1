import { createRoot } from 'react-dom/client';
import { startSession } from '../session/startSession';
import { App } from './App';
import './taskpane.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App session={startSession()} />);
