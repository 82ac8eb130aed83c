import { takeHandedOver } from '@/lib/doors/lookup-page';
import { mount } from '../own-pages/mount';
import { ownSurroundings } from '../own-pages/own-surroundings';
import { LookupPage } from './LookupPage';

mount(
  takeHandedOver().then((handedOver) => <LookupPage handedOver={handedOver} />),
  ownSurroundings(),
);
