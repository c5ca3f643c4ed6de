import { createApp } from 'vue';
import 'lantern-widgets/queue';
import App from './App.vue';

createApp(App).mount('#app');
