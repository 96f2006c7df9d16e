import { createApp, createSSRApp } from 'vue';
import { App } from './vue-app.js';

const place = document.querySelector<HTMLElement>('#app')!;
const create = place.hasChildNodes() ? createSSRApp : createApp;
create(App, { href: place.dataset['href']! }).mount(place);
