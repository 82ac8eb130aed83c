import { browser } from 'wxt/browser';
import { About, type Library } from '@/components/options/About';
import { useText } from '@/components/text';
import { useLatest } from '@/components/use-latest';
import { REGISTRY_DATE } from '@/lib/codes/registry-date';
import { copy } from '../own-pages/copy';

/** About: version, what it is made of, and how to report a wrong mark. */
export function AboutSection() {
  const t = useText();
  const libraries = useLatest(loadLibraries, []);
  const { version } = browser.runtime.getManifest();
  return (
    <About
      version={version}
      registryDate={REGISTRY_DATE}
      // Without them all else can still be read.
      libraries={libraries?.value ?? []}
      report={t('about.reportText', [version, navigator.userAgent])}
      onCopy={copy}
    />
  );
}

/** The list is part of the build, so nothing is asked of a network. */
async function loadLibraries(): Promise<Library[]> {
  return (await fetch('/licences.json')).json();
}
