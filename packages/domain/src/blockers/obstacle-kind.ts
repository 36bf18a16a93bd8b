/**
 * What stands in the way of a program, kept apart by whether it is there: a blocker hinders now, a risk may happen, an
 * issue has happened. "Obstacle" is the word for all three.
 */
export const OBSTACLE_KINDS = ['blocker', 'risk', 'issue'] as const
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number]
