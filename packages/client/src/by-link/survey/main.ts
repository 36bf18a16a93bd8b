import { mountPage } from '../mount-page.ts'
import SurveyApp from './SurveyApp.vue'

mountPage(SurveyApp)
