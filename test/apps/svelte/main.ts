import { mount } from 'svelte';
import 'lantern-widgets/queue';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
