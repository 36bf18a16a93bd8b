import { createApp } from 'vue'
import '../styles/main.css'
import CheckApp from './CheckApp.vue'

createApp(CheckApp).mount('#check')

// Another link opened in the same tab changes nothing but what stands behind the #.
addEventListener('hashchange', () => location.reload())
