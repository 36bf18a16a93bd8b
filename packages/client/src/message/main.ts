import { createApp } from 'vue'
import '../styles/main.css'
import MessageApp from './MessageApp.vue'

createApp(MessageApp).mount('#message')

// Another link opened in the same tab changes nothing but what stands behind the #.
addEventListener('hashchange', () => location.reload())
