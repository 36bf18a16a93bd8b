import { mountPage } from '../mount-page.ts'
import CheckApp from './CheckApp.vue'

mountPage(CheckApp)
