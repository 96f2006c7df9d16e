import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';

const place = document.querySelector<HTMLElement>('#app')!;
const app = createElement(App, { href: place.dataset['href']! });
if (place.hasChildNodes()) hydrateRoot(place, app);
else createRoot(place).render(app);
