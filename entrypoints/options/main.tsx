import { i18n } from '#i18n';
import { mount } from '../own-pages/mount';
import { Options } from './Options';

document.title = i18n.t('options.title');
mount(<Options />);
