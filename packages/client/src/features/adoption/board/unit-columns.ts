/**
 * The columns of the board's tree, shared by its head and its rows. Where the frame is too narrow for all, the trend goes
 * first, then the counts; below 640 px a row is a card of two lines.
 */
export const columnClasses =
  'grid grid-cols-[minmax(11rem,1fr)_minmax(7rem,10rem)_3.5rem_7.5rem] ' +
  '@[46rem]:grid-cols-[minmax(13rem,1fr)_minmax(8rem,9rem)_3.5rem_6.5rem_7.5rem] ' +
  '@[60rem]:grid-cols-[minmax(16rem,1fr)_minmax(10rem,17rem)_3.5rem_7.5rem_8.5rem_6.5rem_3.5rem] ' +
  'items-center gap-x-4 @[60rem]:gap-x-5'

export const countsCellClasses = 'hidden @[46rem]:block'
export const trendCellClasses = 'hidden @[60rem]:block'
