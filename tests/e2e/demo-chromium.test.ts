import { testDemoIn } from './demo-places.ts';

await testDemoIn('Chromium');
