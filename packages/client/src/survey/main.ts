import { createApp } from 'vue'
import '../styles/main.css'
import SurveyApp from './SurveyApp.vue'

// Rules would try whether they may compile themselves, which the content security policy refuses and reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

createApp(SurveyApp).mount('#survey')

// Another link opened in the same tab changes nothing but what stands behind the #.
addEventListener('hashchange', () => location.reload())
