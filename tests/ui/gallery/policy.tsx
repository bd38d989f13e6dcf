import './browser.ts';
import { render } from 'preact';
import { PolicyPage } from '../../../src/ui/policy/policy-page.tsx';
import { policy } from './engine.ts';

render(<PolicyPage services={{ policy }} />, document.body);
