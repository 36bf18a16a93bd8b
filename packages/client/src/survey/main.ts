import { createApp } from 'vue'
import '../styles/main.css'
import SurveyApp from './SurveyApp.vue'

createApp(SurveyApp).mount('#survey')

// Another link opened in the same tab changes nothing but what stands behind the #.
addEventListener('hashchange', () => location.reload())
