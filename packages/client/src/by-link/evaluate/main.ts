import { mountPage } from '../mount-page.ts'
import EvaluateApp from './EvaluateApp.vue'

mountPage(EvaluateApp)
