// The field stands in the page itself and takes keys from the first frame on; everything else comes after that frame,
// and adopts the field with what was typed into it. Browsers show a popup once it has loaded, so nothing else is loaded before.
addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => import('./app'))));
