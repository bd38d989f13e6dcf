import './browser.ts';
import { render } from 'preact';
import { PrivacyPage } from '../../../src/ui/privacy/privacy-page.tsx';

render(<PrivacyPage permissions={['storage']} hosts={['www.linkedin.com', 'x.com']} />, document.body);
