import { mountPage } from '../mount-page.ts'
import MessageApp from './MessageApp.vue'

mountPage(MessageApp)
