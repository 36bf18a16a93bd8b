import { mountPage } from '../mount-page.ts'
import RoomApp from './RoomApp.vue'

mountPage(RoomApp)
