import { testHazardsIn } from './hazard-pages.ts';

await testHazardsIn('Firefox');
